// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who uses Gatehouse resolves or builds it.
//
// What is measured is `package` in Gatehouse, and so closed to other packages: Modules/ links the very sources in.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"), .enableUpcomingFeature("InferIsolatedConformances"),
]
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let protobuf: Target.Dependency = .product(name: "SwiftProtobuf", package: "swift-protobuf")

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
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
            name: "TWSClient",
            dependencies: [
                "TWSModel", "TWSProto", "TWSProtocol", nioCore, protobuf,
                .product(name: "NIOPosix", package: "swift-nio"), .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Modules/TWSClient",
            exclude: ["README.md"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "tws-bench-client",
            dependencies: ["TWSModel", "TWSProtocol", "TWSClient"],
            swiftSettings: settings
        ),
        .target(name: "AllocationCounter"),
        .executableTarget(
            name: "codec",
            dependencies: ["AllocationCounter", "TWSModel", "TWSProto", "TWSProtocol", nioCore, protobuf],
            swiftSettings: settings
        ),
    ]
)
