import AllocationCounter
import NIOCore
import TWSModel
import TWSProto
import TWSProtocol

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What is done with every message.
enum Work: CaseIterable {
    /// Cut out of the stream.
    case framing
    /// Cut out, and its id read.
    case identifying
    /// Cut out, its id read, and every field decoded into its message.
    case decoding
    /// Ticks read straight to nouns from lent bytes, in protobuf tick by tick as well.
    case reading

    var name: String {
        switch self {
        case .framing: "framing"
        case .identifying: "framing and id"
        case .decoding: "decoding into messages"
        case .reading: "reading ticks as nouns"
        }
    }

    func run(over stream: ByteBuffer, version number: Int) throws -> Sample {
        let version = ServerVersion(number)
        return try Sample.measure(messages: messages) {
            let (count, checksum) =
                switch self {
                case .framing, .identifying, .decoding: try slices(stream, version)
                case .reading: try stream.withUnsafeReadableBytes { try Self.read($0, version) }
                }
            // Used, so that nothing is optimised away.
            precondition(checksum > 0 && count == messages)
        }
    }

    /// The general way: each frame a slice of its own.
    private func slices(_ stream: ByteBuffer, _ version: ServerVersion) throws -> (Int, Double) {
        let splitter = FrameSplitter()
        var buffer = stream
        var count = 0
        var checksum = 0.0
        while let payload = try splitter.next(from: &buffer) {
            count += 1
            switch self {
            case .framing: checksum += Double(payload.readableBytes)
            case .identifying: checksum += Double(try Frame(payload: payload, version: version).id.number)
            case .decoding, .reading: checksum += try Self.decode(try Frame(payload: payload, version: version))
            }
        }
        return (count, checksum)
    }

    /// The way of a session's bursts: no slice, no message.
    private static func read(_ bytes: UnsafeRawBufferPointer, _ version: ServerVersion) throws -> (Int, Double) {
        var cursor = FrameCursor(bytes, version: version)
        var count = 0
        var checksum = 0.0
        var trailing = 0
        while let frame = try cursor.next() {
            count += 1
            if TickReader.reads(frame.id) {
                switch try TickReader.read(frame.id, frame.dialect, frame.body, at: version, trailing: &trailing).tick {
                case .price(let type, _, _), .size(let type, _), .number(let type, _), .text(let type, _):
                    checksum += Double(type.rawValue + 1)
                case .greeks, .dataType, .parameters, .snapshotEnd: break
                }
            } else if frame.dialect == .protobuf {
                switch try TickByTickReader.read(protobuf: frame.body, at: version)?.change {
                case .trade(let trade): checksum += trade.isPastLimit ? 2 : 1
                case .quote(let quote): checksum += quote.isBidPastLow ? 2 : 1
                case .midpoint, nil: break
                }
            } else {
                let body = ByteBuffer(bytes: frame.body)
                checksum += try decode(Frame(id: frame.id, dialect: .text, version: version, body: body))
            }
        }
        return (count, checksum)
    }

    private static func decode(_ frame: Frame) throws -> Double {
        switch frame.id {
        case Incoming.tickPrice.id: try Incoming.tickPrice.decode(frame).price
        case Incoming.tickSize.id: Double(try Incoming.tickSize.decode(frame).size.utf8.count)
        case Incoming.tickString.id: Double(try Incoming.tickString.decode(frame).value.utf8.count)
        case Incoming.tickByTick.id: Double(try Incoming.tickByTick.decode(frame).tickType)
        default: 0
        }
    }
}

/// One run.
struct Sample {
    let messages: Int
    /// Seconds of the processor.
    let cpu: Double
    /// Seconds that passed.
    let wall: Double
    /// Nil where they cannot be counted.
    let allocations: Int64?

    static func measure(messages: Int, _ body: () throws -> Void) rethrows -> Sample {
        let allocated = allocations_so_far()
        let start = Clocks.now
        try body()
        let end = Clocks.now
        return Sample(
            messages: messages,
            cpu: end.cpu - start.cpu,
            wall: end.wall - start.wall,
            allocations: allocated < 0 ? nil : allocations_so_far() - allocated
        )
    }
}

/// The process's processor time and the time that passes, in seconds.
struct Clocks {
    let cpu: Double
    let wall: Double

    static var now: Clocks { Clocks(cpu: read(CLOCK_PROCESS_CPUTIME_ID), wall: read(CLOCK_MONOTONIC)) }

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
