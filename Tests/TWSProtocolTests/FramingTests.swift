import NIOCore
import TWSProtocol
import Testing

@Suite("Frames are cut where their lengths say, and not believed beyond the limit")
struct FramingTests {
    static let payloads: [[UInt8]] = [[1], [], Array("49\0".utf8), Array(repeating: 7, count: 300)]

    static func stream() -> ByteBuffer {
        var buffer = ByteBuffer()
        for payload in payloads {
            buffer.writeInteger(UInt32(payload.count))
            buffer.writeBytes(payload)
        }
        return buffer
    }

    @Test("every split of the bytes in two gives the same frames")
    func everySplit() throws {
        let whole = Array(Self.stream().readableBytesView)
        for split in 0...whole.count {
            var buffer = ByteBuffer(bytes: whole[..<split])
            var frames: [[UInt8]] = []
            while let frame = try FrameSplitter().next(from: &buffer) { frames.append(Array(frame.readableBytesView)) }
            buffer.writeBytes(whole[split...])
            while let frame = try FrameSplitter().next(from: &buffer) { frames.append(Array(frame.readableBytesView)) }
            #expect(frames == Self.payloads)
            #expect(buffer.readableBytes == 0)
        }
    }

    @Test("byte by byte as well")
    func byteByByte() throws {
        var buffer = ByteBuffer()
        var frames: [[UInt8]] = []
        for byte in Self.stream().readableBytesView {
            buffer.writeInteger(byte)
            while let frame = try FrameSplitter().next(from: &buffer) { frames.append(Array(frame.readableBytesView)) }
        }
        #expect(frames == Self.payloads)
    }

    @Test(
        "a length beyond the limit is refused by its four bytes alone",
        arguments: [101, 0x00FF_FFFF, 0x7FFF_FFFF, 0xFFFF_FFFF]
    )
    func limit(length: UInt32) {
        var buffer = ByteBuffer(integer: length)
        #expect(throws: FrameError.self) { try FrameSplitter(limit: 100).next(from: &buffer) }
        do {
            _ = try FrameSplitter(limit: 100).next(from: &buffer)
        } catch {
            #expect(error.declaredLength == Int(length))
            #expect(error.limit == 100)
        }
    }

    @Test(
        "ids are read in the form of the version, and written back the same",
        arguments: [100, 200, 201, 226] as [Int]
    )
    func ids(version: Int) throws {
        let version = ServerVersion(version)
        for row in Incoming.all {
            guard let dialect = row.dialect(at: version) else { continue }
            let frame = Frame(id: row.id, dialect: dialect, version: version, body: ByteBuffer(string: "x\0"))
            var buffer = ByteBuffer()
            frame.write(into: &buffer)
            let payload = try #require(try FrameSplitter().next(from: &buffer))
            #expect(try Frame(payload: payload, version: version) == frame)
        }
    }

    @Test(
        "a frame without an id says so",
        arguments: [
            (200, []), (200, Array("x\0".utf8)), (200, Array("12".utf8)), (200, [0]),
            (200, Array("12345678901\0".utf8)),
            (201, []), (201, [0, 0, 0]), (201, [0, 0, 0, 0]), (226, [0xFF, 0xFF, 0xFF, 0xFF]),
        ] as [(Int, [UInt8])]
    )
    func noID(version: Int, bytes: [UInt8]) {
        #expect(throws: CodingError.self) {
            try Frame(payload: ByteBuffer(bytes: bytes), version: ServerVersion(version))
        }
    }
}
