/// Shows on a terminal that something takes its time, from the second second on.
enum Progress {
    private static let frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]

    /// Runs the body; while it takes longer than a second, says what is waited for and since when.
    static func showing<Result>(
        _ text: String,
        on console: Console = .standard,
        _ body: () async throws -> Result
    ) async throws -> Result {
        guard console.err.isInteractive else { return try await body() }
        let indicator = Task { await turn(text, on: console) }
        let outcome: Swift.Result<Result, any Error>
        do {
            outcome = .success(try await body())
        } catch {
            outcome = .failure(error)
        }
        indicator.cancel()
        await indicator.value
        return try outcome.get()
    }

    private static func turn(_ text: String, on console: Console) async {
        let start = ContinuousClock.now
        guard (try? await Task.sleep(for: .seconds(1))) != nil else { return }
        var step = 0
        repeat {
            let seconds = (ContinuousClock.now - start).components.seconds
            let frame = console.err.paint(frames[step % frames.count], .cyan)
            console.talk("\r\u{1B}[K\(frame) \(text), \(seconds) s")
            step += 1
        } while (try? await Task.sleep(for: .milliseconds(100))) != nil
        console.talk("\r\u{1B}[K")
    }
}
