import TWSModel
import TWSProtocol

/// A frame on its way to the request that it answers, and how much of it no layout knew.
struct Reply {
    let frame: Frame
    /// Text fields behind the last one that the message has: a newer Gateway may know more than we do.
    private(set) var trailing = 0

    init(_ frame: Frame) { self.frame = frame }

    var id: MessageID { frame.id }
    var version: ServerVersion { frame.version }

    mutating func read<Layout: TextLayout>(_ kind: MessageKind<Layout>) throws(CodingError) -> Layout.Message {
        try kind.decode(frame, trailing: &trailing)
    }

    mutating func tick() throws(CodingError) -> Tick {
        try TickReader.tick(frame, trailing: &trailing)
    }
}
