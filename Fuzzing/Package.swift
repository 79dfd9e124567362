// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because everything in it is compiled with libFuzzer's instrumentation.
//
// What is fuzzed is `package` in Gatehouse, and so closed to other packages: Modules/ links the very sources in.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"), .enableUpcomingFeature("InferIsolatedConformances"),
    .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
]
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let protobuf: Target.Dependency = .product(name: "SwiftProtobuf", package: "swift-protobuf")

let package = Package(
    name: "fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0", traits: []),
    ],
    targets: [
        .target(name: "TWSModel", path: "Modules/TWSModel", exclude: ["README.md"], swiftSettings: settings),
        .target(
            name: "TWSProto",
            dependencies: [protobuf],
            path: "Modules/TWSProto",
            exclude: ["Protos", "README.md"],
            swiftSettings: settings
        ),
        .target(
            name: "TWSProtocol",
            dependencies: ["TWSModel", "TWSProto", nioCore, protobuf],
            path: "Modules/TWSProtocol",
            exclude: ["README.md"],
            swiftSettings: settings
        ),
        .target(
            name: "FuzzCases",
            dependencies: ["TWSModel", "TWSProto", "TWSProtocol", nioCore, protobuf],
            path: "Modules/FuzzCases",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "fuzz",
            dependencies: ["FuzzCases"],
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]
        ),
    ]
)
