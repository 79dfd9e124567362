import Foundation
package import TWSModel

extension BarTime {
    /// `20261120` is a day; other digits are seconds since 1970; nil for anything else.
    package init?(wire bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty, bytes.count <= 12 else { return nil }
        var number: Int64 = 0
        for byte in bytes {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int64(digit)
        }
        guard number > 0 else { return nil }
        self =
            bytes.count == 8
            ? .day(String(decoding: bytes, as: UTF8.self))
            : .moment(Date(timeIntervalSince1970: TimeInterval(number)))
    }
}
