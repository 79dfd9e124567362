#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the place that is written to can show.
struct Terminal: Sendable, Hashable {
    /// Whether a person looks at it now: lines may be redrawn.
    var isInteractive: Bool
    var hasColour: Bool
    var width: Int

    init(isInteractive: Bool, hasColour: Bool, width: Int) {
        self.isInteractive = isInteractive
        self.hasColour = hasColour
        self.width = width
    }

    /// A file or a pipe: no colour, nothing redrawn.
    static let plain = Terminal(isInteractive: false, hasColour: false, width: 100)

    /// Standard output (1) or standard error (2), as the environment wants it: `NO_COLOR` and `TERM=dumb` are honoured.
    static func standard(_ descriptor: Int32, environment: [String: String]) -> Terminal {
        guard isatty(descriptor) == 1 else { return plain }
        return Terminal(width: measuredWidth(descriptor), environment: environment)
    }

    /// A terminal of a width, as far as that is known.
    init(width: Int?, environment: [String: String]) {
        let isDumb = environment["TERM"] == "dumb"
        let wantsNone = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let width = width ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80
        self.init(isInteractive: !isDumb, hasColour: !isDumb && !wantsNone, width: max(40, width))
    }

    private static func measuredWidth(_ descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}

/// How a piece of text stands out.
enum Tint: String, Sendable, Hashable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
}

extension Terminal {
    /// The text with its tint, where there is colour.
    func paint(_ text: String, _ tint: Tint?) -> String {
        guard hasColour, let tint, !text.isEmpty else { return text }
        return "\u{1B}[\(tint.rawValue)m\(text)\u{1B}[0m"
    }
}

/// The signs in front of a line.
enum Mark {
    static let done = "✓"
    static let failed = "✗"
    static let warning = "!"
    static let unknown = "?"
}
