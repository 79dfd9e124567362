import Foundation
import TWSModel

/// Bars as candles, drawn with box characters at half a line's resolution.
struct CandleChart: Sendable {
    private struct Candle {
        var time: BarTime
        var open: Double
        var high: Double
        var low: Double
        var close: Double

        var rises: Bool { close >= open }
    }

    private let candles: [Candle]
    private let timeZone: TimeZone
    private let height: Int

    init(_ bars: [Bar], timeZone: TimeZone, height: Int = 16) {
        candles = bars.map { bar in
            Candle(
                time: bar.time,
                open: bar.open.double,
                high: bar.high.double,
                low: bar.low.double,
                close: bar.close.double
            )
        }
        self.timeZone = timeZone
        self.height = max(4, height)
    }

    /// The drawing with prices on its left and the first and last time below. Neighbouring bars are drawn as one where there are
    /// more than the terminal has room for.
    func text(on terminal: Terminal) -> String {
        guard let low = candles.map(\.low).min(), let high = candles.map(\.high).max() else { return "" }
        let labels = (0..<height).map { label($0, low: low, high: high) }
        let margin = labels.map(\.count).max() ?? 0
        let drawn = merged(to: max(10, terminal.width - margin - 3))
        // One blank between candles where there is room for it.
        let gap = drawn.count * 2 <= terminal.width - margin - 3 ? " " : ""
        let step = high > low ? (high - low) / Double(height) : 1
        var text = ""
        for row in 0..<height {
            let isLabelled = row.isMultiple(of: 3) || row == height - 1
            let name = (isLabelled ? labels[row] : "").leftPadded(to: margin)
            let bottom = high - step * Double(row + 1)
            let line = drawn.map { glyph($0, bottom: bottom, step: step, on: terminal) }.joined(separator: gap)
            text += terminal.paint(name + (isLabelled ? " ┤" : " │"), .dim) + line.trimmedAtEnd + "\n"
        }
        return text + footer(margin: margin, width: drawn.count * (1 + gap.count) - gap.count, on: terminal)
    }

    /// A bar's character in one line of the chart, which has an upper and a lower half.
    private func glyph(_ candle: Candle, bottom: Double, step: Double, on terminal: Terminal) -> String {
        func part(_ low: Double, _ high: Double) -> Part {
            let middle = (low + high) / 2
            let body = (min(candle.open, candle.close), max(candle.open, candle.close))
            // A body is never thinner than the half line that it falls into.
            let isThin = body.1 - body.0 < high - low
            if body.1 >= low, body.0 < high, isThin || body.0 <= middle && middle <= body.1 { return .body }
            return candle.high > low && candle.low < high ? .wick : .nothing
        }
        let upper = part(bottom + step / 2, bottom + step)
        let lower = part(bottom, bottom + step / 2)
        let shape = Self.shape(upper, lower, isFilled: candle.rises || terminal.hasColour)
        return terminal.paint(shape, shape == " " ? nil : candle.rises ? .green : .red)
    }

    private enum Part { case nothing, wick, body }

    /// Without colour, rising candles are thin and falling ones are blocks.
    private static func shape(_ upper: Part, _ lower: Part, isFilled: Bool) -> String {
        switch (upper, lower) {
        case (.nothing, .nothing): " "
        case (.nothing, .wick): "╷"
        case (.wick, .nothing): "╵"
        case (.wick, .wick): "│"
        case (.nothing, .body): isFilled ? "╻" : "▄"
        case (.wick, .body): isFilled ? "╽" : "▄"
        case (.body, .nothing): isFilled ? "╹" : "▀"
        case (.body, .wick): isFilled ? "╿" : "▀"
        case (.body, .body): isFilled ? "┃" : "█"
        }
    }

    private func label(_ row: Int, low: Double, high: Double) -> String {
        let value = high - (high - low) * (Double(row) + 0.5) / Double(height)
        // As many places as tell neighbouring lines apart.
        let step = (high - low) / Double(height)
        let places = step > 0 ? min(6, max(0, Int((-log10(step)).rounded(.up)))) : 2
        return ExactDecimal(value)?.rounded(toPlaces: places).grouped(atLeast: places) ?? ""
    }

    private func footer(margin: Int, width: Int, on terminal: Terminal) -> String {
        guard let first = candles.first, let last = candles.last else { return "" }
        let (from, to) = (first.time.shown(in: timeZone), last.time.shown(in: timeZone))
        let room = max(2, width - from.count - to.count)
        let times = candles.count > 1 ? from + String(repeating: " ", count: room) + to : from
        let axis = String(repeating: " ", count: margin + 1) + "└" + String(repeating: "─", count: width)
        return terminal.paint(axis + "\n" + String(repeating: " ", count: margin + 2) + times, .dim) + "\n"
    }

    private func merged(to count: Int) -> [Candle] {
        guard candles.count > count else { return candles }
        let size = (candles.count + count - 1) / count
        return stride(from: 0, to: candles.count, by: size).map { start in
            let group = candles[start..<min(start + size, candles.count)]
            return group.dropFirst().reduce(candles[start]) { merged, next in
                Candle(
                    time: merged.time,
                    open: merged.open,
                    high: max(merged.high, next.high),
                    low: min(merged.low, next.low),
                    close: next.close
                )
            }
        }
    }
}
