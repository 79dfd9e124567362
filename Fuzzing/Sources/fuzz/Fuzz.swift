import FuzzCases

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Runs libFuzzer over one case. The case is named by FUZZ_CASE, because the arguments are libFuzzer's own.
@main
struct Fuzz {
    static func main() {
        guard let name = getenv("FUZZ_CASE"), let chosen = FuzzCase(rawValue: String(cString: name)) else {
            print("FUZZ_CASE names what to fuzz: \(FuzzCase.allCases.map(\.rawValue).joined(separator: ", "))")
            exit(2)
        }
        exit(run(chosen))
    }
}

private typealias Body = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: Body
) -> Int32

// A C function carries nothing along, so each case has its own.
private func frames(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 { check(.frames, bytes, count) }
private func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 { check(.text, bytes, count) }
private func protobuf(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 { check(.protobuf, bytes, count) }

private func run(_ chosen: FuzzCase) -> Int32 {
    let count = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    count.pointee = CommandLine.argc
    let arguments = UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>.allocate(capacity: 1)
    arguments.pointee = CommandLine.unsafeArgv
    return switch chosen {
    case .frames: runDriver(count, arguments, frames)
    case .text: runDriver(count, arguments, text)
    case .protobuf: runDriver(count, arguments, protobuf)
    }
}

private func check(_ chosen: FuzzCase, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    if let problem = chosen.run(Array(UnsafeBufferPointer(start: bytes, count: count))) { fatalError(problem) }
    return 0
}
