import Foundation
import NIOCore
import Testing

/// What fuzzing once found stays fixed, and the fuzzer's cases hold for the vectors too.
@Suite("Inputs that a fuzzer found")
struct FuzzRegressionTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzzing/Regressions")

    static let inputs: [(kind: FuzzCase, file: URL)] = FuzzCase.allCases.flatMap { kind in
        let files = try? FileManager.default.contentsOfDirectory(
            at: folder.appending(path: kind.rawValue),
            includingPropertiesForKeys: nil
        )
        return (files ?? []).sorted { $0.path < $1.path }.map { (kind, $0) }
    }

    @Test func everyFindingStaysFixed() throws {
        for (kind, file) in Self.inputs {
            let problem = kind.run(Array(try Data(contentsOf: file)))
            #expect(problem == nil, "\(kind.rawValue)/\(file.lastPathComponent): \(problem ?? "")")
        }
    }

    @Test("Damaged vectors neither trap nor contradict themselves")
    func damagedVectors() throws {
        var generator = SeededGenerator(seed: 17)
        let vectors =
            try Vectors.lines("text_vectors.jsonl", as: TextVector.self).map { ($0.dir, $0.id, $0.sv, $0.frame_hex) }
            + Vectors.lines("proto_vectors.jsonl", as: ProtobufVector.self).map { ($0.dir, $0.id, $0.sv, $0.frame_hex) }
        for (direction, id, version, hex) in vectors {
            let frame = try Array(ByteBuffer(hex: hex).readableBytesView)
            let body: [UInt8] =
                version >= 201 ? Array(frame[8...]) : Array(frame[4...].drop { $0 != 0 }.dropFirst())
            let head: [UInt8] = [direction == "out" ? 1 : 0, UInt8(id), UInt8(version - 100)]
            for round in 0..<8 {
                var bytes = body
                if round > 0, !bytes.isEmpty {
                    bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
                        in: 0...255,
                        using: &generator
                    )
                }
                #expect(FuzzCase.frames.run([head[2]] + frame.prefix(4) + frame.dropFirst(4)) == nil)
                #expect(FuzzCase.text.run(head + bytes) == nil)
                #expect(FuzzCase.protobuf.run(head + bytes) == nil)
            }
        }
    }
}
