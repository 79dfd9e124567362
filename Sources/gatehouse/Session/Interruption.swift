import Logging
import ServiceLifecycle
import UnixSignals

/// Runs something until it ends or the user ends it (SIGINT, SIGTERM), and lets it finish in order either way.
enum Interruption {
    /// The body sees the signal as the cancellation of its task, and may take what time it needs to say goodbye.
    static func ending(_ logger: Logger, _ body: @escaping @Sendable () async throws -> Void) async throws {
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [
                    .init(
                        service: Work(body: body),
                        successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .cancelGroup
                    )
                ],
                gracefulShutdownSignals: [.sigint, .sigterm],
                logger: logger
            )
        )
        try await group.run()
    }

    private struct Work: Service {
        let body: @Sendable () async throws -> Void

        func run() async throws {
            try await cancelWhenGracefulShutdown {
                do {
                    try await body()
                } catch {
                    // What fails because it was asked to stop has not failed.
                    if !Task.isCancelled { throw error }
                }
            }
        }
    }
}
