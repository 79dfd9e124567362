// swift-tools-version: 6.2
import PackageDescription

/// One place for how strictly every target of ours is compiled.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let protobuf: Target.Dependency = .product(name: "SwiftProtobuf", package: "swift-protobuf")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "gatehouse",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "TWSModel", targets: ["TWSModel"]),
        .library(name: "TWSProtocol", targets: ["TWSProtocol"]),
        .library(name: "TWSClient", targets: ["TWSClient"]),
        .library(name: "GatewaySimulator", targets: ["GatewaySimulator"]),
        .library(name: "GatewayDoctor", targets: ["GatewayDoctor"]),
        .executable(name: "gatehouse", targets: ["gatehouse"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: [
        // The wire and the nouns.
        .target(name: "TWSModel", exclude: ["README.md"], swiftSettings: strict),
        .target(
            name: "TWSProto",
            dependencies: [protobuf],
            exclude: ["Protos", "README.md"],
            swiftSettings: strict
        ),
        .target(
            name: "TWSProtocol",
            dependencies: ["TWSModel", "TWSProto", nioCore, protobuf],
            exclude: ["README.md"],
            swiftSettings: strict
        ),

        // To a Gateway, as a Gateway, about a Gateway.
        .target(
            name: "TWSClient",
            dependencies: ["TWSModel", "TWSProto", "TWSProtocol", nioCore, nioPosix, protobuf, logging, lifecycle],
            exclude: ["README.md"],
            swiftSettings: strict
        ),
        .target(
            name: "GatewaySimulator",
            dependencies: ["TWSModel", "TWSProto", "TWSProtocol", nioCore, nioPosix, protobuf, logging, lifecycle],
            exclude: ["README.md"],
            swiftSettings: strict
        ),
        .target(
            name: "GatewayDoctor",
            dependencies: ["TWSModel", "TWSProtocol", "TWSClient", nioCore, nioPosix, logging],
            exclude: ["README.md"],
            swiftSettings: strict
        ),

        // The command line.
        .executableTarget(
            name: "gatehouse",
            dependencies: [
                "TWSModel", "TWSProtocol", "TWSClient", "GatewaySimulator", "GatewayDoctor", logging, lifecycle,
                unixSignals, argumentParser,
            ],
            exclude: ["README.md"],
            swiftSettings: strict
        ),

        .testTarget(name: "TWSModelTests", dependencies: ["TWSModel"], swiftSettings: strict),
        .testTarget(
            name: "TWSProtocolTests",
            dependencies: ["TWSModel", "TWSProto", "TWSProtocol", nioCore, protobuf],
            resources: [.copy("Vectors")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TWSClientTests",
            dependencies: [
                "TWSModel", "TWSProto", "TWSProtocol", "TWSClient", "GatewaySimulator", nioCore, nioPosix, nioEmbedded,
                protobuf,
                logging, lifecycle,
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "GatewaySimulatorTests",
            dependencies: ["TWSModel", "TWSProto", "TWSProtocol", "GatewaySimulator", nioCore, nioPosix],
            swiftSettings: strict
        ),
        .testTarget(
            name: "GatewayDoctorTests",
            dependencies: ["TWSModel", "TWSClient", "GatewaySimulator", "GatewayDoctor", nioCore, nioPosix],
            swiftSettings: strict
        ),
        .testTarget(
            name: "GatehouseTests",
            dependencies: [
                "gatehouse", "TWSModel", "TWSClient", "GatewaySimulator", "GatewayDoctor", logging, argumentParser,
            ],
            swiftSettings: strict
        ),
    ]
)
