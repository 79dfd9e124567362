import ArgumentParser

/// Which bars of the past.
struct HistoryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How far back: 3600 S, 1 D, 2 W, 6 M, 1 Y.", valueName: "duration"))
    var duration = "1 D"

    @Option(help: ArgumentHelp("How long a bar is: 30 secs, 1 min, 5 mins, 1 hour, 1 day, 1 week.", valueName: "size"))
    var size = "1 hour"

    @Option(
        help: ArgumentHelp(
            "What the bars are made of: TRADES, MIDPOINT, BID, ASK … (default: TRADES; MIDPOINT for currency pairs)",
            valueName: "what"
        )
    )
    var what: String?

    @Flag(help: "Also what traded outside the regular session.")
    var allHours = false

    private static let sizes = [
        "1 secs", "5 secs", "10 secs", "15 secs", "30 secs", "1 min", "2 mins", "3 mins", "5 mins", "10 mins",
        "15 mins", "20 mins", "30 mins", "1 hour", "2 hours", "3 hours", "4 hours", "8 hours", "1 day", "1 week",
        "1 month",
    ]

    func validate() throws {
        guard Self.sizes.contains(size) else {
            let nearest = Self.sizes.nearest(to: size).map { " Did you mean \"\($0)\"?" } ?? ""
            throw ValidationError("\"\(size)\" is not a size of bars.\(nearest)")
        }
        guard duration.wholeMatch(of: /[1-9]\d* [SDWMY]/) != nil else {
            throw ValidationError("\"\(duration)\" is not a duration such as \"3600 S\", \"1 D\" or \"2 W\".")
        }
    }
}
