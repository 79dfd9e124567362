import NIOCore
import SwiftProtobuf
import TWSModel
import TWSProto
import TWSProtocol
import Testing

/// SplitMix64: the same numbers every run.
struct FixedGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("Ticks read straight from the bytes are the ticks that the messages hold")
struct TickReaderTests {
    static let versions: [ServerVersion] = [100, 152, 178, 200, 203, 206, 226]
    static let sizes: [String?] = [nil, "0", "100", "0.5", "12345.678", "1E3", "2147483647", "9223372036854775807"]
    static let prices: [Double?] = [
        nil, 0, -1, 150.25, 0.0001, -3.5, 226.67000000000002, 1e9, .greatestFiniteMagnitude,
    ]

    static func check(_ frame: Frame) throws {
        guard let expected = try GeneralTicks.tick(frame) else {
            #expect(throws: CodingError.self) { try TickReader.tick(frame) }
            return
        }
        #expect(try TickReader.tick(frame) == expected)
    }

    @Test("prices and sizes, in every spelling of none", arguments: versions)
    func pricesAndSizes(version: ServerVersion) throws {
        for size in Self.sizes where version >= .init(163) || size?.contains(".") != true {
            for price in Self.prices {
                try Self.check(
                    try Incoming.tickPrice.encode(
                        .with {
                            $0.reqID = 1_500_000_000
                            $0.tickType = 1
                            $0.maybePrice = price
                            $0.maybeSize = size
                            $0.attrMask = 5
                        },
                        at: version
                    )
                )
            }
            try Self.check(
                try Incoming.tickSize.encode(
                    .with {
                        $0.reqID = 7
                        $0.tickType = 8
                        $0.maybeSize = size
                    },
                    at: version
                )
            )
        }
    }

    @Test("numbers and texts", arguments: versions)
    func numbersAndTexts(version: ServerVersion) throws {
        for value in [0, 1.5, -2, 1e300] {
            try Self.check(
                try Incoming.tickGeneric.encode(
                    .with {
                        $0.reqID = 7
                        $0.tickType = 49
                        $0.value = value
                    },
                    at: version
                )
            )
        }
        for text in ["", "1790000000", "é", "a;b=c"] {
            try Self.check(
                try Incoming.tickString.encode(
                    .with {
                        $0.reqID = 7
                        $0.tickType = 45
                        $0.value = text
                    },
                    at: version
                )
            )
        }
    }

    @Test("random bodies give the same tick or the same refusal, and never a crash")
    func randomBodies() throws {
        let kinds = [Incoming.tickPrice.id, Incoming.tickSize.id, Incoming.tickGeneric.id, Incoming.tickString.id]
        var random = FixedGenerator(7)
        for _ in 0..<20_000 {
            let id = kinds[Int.random(in: kinds.indices, using: &random)]
            var body = (0..<Int.random(in: 0...24, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
            // Plausible beginnings, so that some bodies get further than their first byte.
            if Bool.random(using: &random) { body = [0x08, 0x07, 0x10, 0x01] + body }
            let frame = Frame(id: id, dialect: .protobuf, version: 226, body: ByteBuffer(bytes: body))
            let general = try? GeneralTicks.tick(frame)
            let straight = try? TickReader.tick(frame)
            // The straight reader refuses groups and sizes that are no numbers, which the generated one lets pass.
            if let straight { #expect(straight == general) }
            _ = try? TickReader.tick(Frame(id: id, dialect: .text, version: 178, body: ByteBuffer(bytes: body)))
        }
    }

    @Test("fields that are not known are passed over, whatever their kind")
    func unknownFields() throws {
        var body = try Incoming.tickPrice.encode(
            .with {
                $0.reqID = 7
                $0.tickType = 2
                $0.price = 99.5
                $0.size = "3"
            },
            at: 226
        ).body
        body.writeBytes([0x78, 0x96, 0x01])  // field 15, varint
        body.writeBytes([0x81, 0x01] + Array(repeating: 1, count: 8))  // field 16, eight bytes
        body.writeBytes([0x8A, 0x01, 0x02, 0xFF, 0xFF])  // field 17, bytes
        body.writeBytes([0x95, 0x01, 1, 2, 3, 4])  // field 18, four bytes
        let frame = Frame(id: Incoming.tickPrice.id, dialect: .protobuf, version: 226, body: body)
        #expect(try TickReader.tick(frame) == .price(.ask, "99.5", size: 3))
    }

    @Test("a tick without its type is refused by name")
    func noType() throws {
        let frame = try Incoming.tickPrice.encode(.with { $0.price = 1 }, at: 226)
        #expect(throws: CodingError(.lacks("tickType"), message: "TICK_PRICE", version: 226)) {
            try TickReader.tick(frame)
        }
    }
}
