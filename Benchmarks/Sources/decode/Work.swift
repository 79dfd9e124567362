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
    /// As a session reads it: ticks straight to nouns, everything else into its message.
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
        let splitter = FrameSplitter()
        var buffer = stream
        var count = 0
        var checksum = 0.0
        let start = Clocks.now
        while let payload = try splitter.next(from: &buffer) {
            count += 1
            switch self {
            case .framing: checksum += Double(payload.readableBytes)
            case .identifying: checksum += Double(try Frame(payload: payload, version: version).id.number)
            case .decoding: checksum += try Self.decode(try Frame(payload: payload, version: version))
            case .reading: checksum += try Self.read(try Frame(payload: payload, version: version))
            }
        }
        let end = Clocks.now
        // Used, so that nothing is optimised away.
        precondition(checksum > 0)
        return Sample(messages: count, cpu: end.cpu - start.cpu, wall: end.wall - start.wall)
    }

    private static func read(_ frame: Frame) throws -> Double {
        guard TickReader.reads(frame.id) else { return try decode(frame) }
        switch try TickReader.tick(frame) {
        case .price(let type, _, _), .size(let type, _), .number(let type, _), .text(let type, _):
            return Double(type.rawValue + 1)
        case .greeks, .dataType, .parameters, .snapshotEnd: return 0
        }
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
