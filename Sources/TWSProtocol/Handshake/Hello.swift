package import NIOCore

/// The client's first bytes: `API`, NUL, a length, and `v100..226` with options behind a blank.
package struct Hello: Hashable, Sendable {
    package var offer: ServerVersionRange
    /// Connect options such as `+PACEAPI`; nil for none.
    package var options: String?

    package init(offer: ServerVersionRange, options: String? = nil) {
        self.offer = offer
        self.options = options
    }

    static let prefix = Array("API\0".utf8)
    /// A hello's text is some ten bytes; more than this is none.
    static let longestText = 1000

    package func write(into buffer: inout ByteBuffer) {
        var text = offer.oldest == offer.newest ? "v\(offer.oldest)" : "v\(offer)"
        if let options { text += " \(options)" }
        buffer.writeBytes(Self.prefix)
        buffer.writeInteger(UInt32(text.utf8.count))
        buffer.writeString(text)
    }

    /// Takes a hello out of the buffer; nil when more bytes are needed.
    package static func read(from buffer: inout ByteBuffer) throws(HelloError) -> Hello? {
        let start = buffer.readableBytesView.prefix(prefix.count)
        guard start.elementsEqual(prefix.prefix(start.count)) else {
            throw HelloError.noPrefix(Array(buffer.readableBytesView.prefix(32)))
        }
        guard let length = buffer.getInteger(at: buffer.readerIndex + prefix.count, as: UInt32.self) else { return nil }
        guard length <= longestText else { throw HelloError.tooLong(Int(length)) }
        guard buffer.readableBytes >= prefix.count + 4 + Int(length) else { return nil }
        buffer.moveReaderIndex(forwardBy: prefix.count + 4)
        let text = buffer.readString(length: Int(length)) ?? ""
        guard let hello = Hello(text: text) else { throw HelloError.noRange(text) }
        return hello
    }

    /// `v100..226 +PACEAPI`, `v213`, and the same with a NUL at the end, as one client sends it.
    private init?(text: String) {
        let text = text.hasSuffix("\0") ? text.dropLast() : text[...]
        let words = text.split(separator: " ", maxSplits: 1)
        guard let range = words.first, range.first == "v" else { return nil }
        let numbers = range.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        switch numbers.count {
        case 1:
            guard let only = Int(numbers[0]), only > 0 else { return nil }
            offer = ServerVersionRange(ServerVersion(only), ServerVersion(only))
        case 3:
            guard let oldest = Int(numbers[0]), numbers[1].isEmpty, let newest = Int(numbers[2]), oldest > 0,
                oldest <= newest
            else { return nil }
            offer = ServerVersionRange(ServerVersion(oldest), ServerVersion(newest))
        default: return nil
        }
        options = words.count > 1 ? String(words[1]) : nil
    }
}

/// First bytes that are no hello.
package enum HelloError: Error, Equatable, Sendable {
    /// Something else than `API` and NUL; the first bytes.
    case noPrefix([UInt8])
    case tooLong(Int)
    /// The text is no `v<oldest>..<newest>`.
    case noRange(String)
}
