/// Characters beyond ASCII as `\uXXXX`, one escape a UTF-16 unit. A backslash itself is not escaped, as on the real wire.
package enum TextEscape {
    package static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var result = ""
        for unit in text.utf16 {
            if unit < 0x80 {
                result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            } else {
                let hex = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            }
        }
        return result
    }

    /// Reads the escapes back; a backslash that begins none stays as it is, and so does half of a surrogate pair.
    package static func unescaped(_ text: String) -> String {
        let units = Array(text.utf16)
        var result: [UInt16] = []
        result.reserveCapacity(units.count)
        var index = 0
        while index < units.count {
            if units[index] == UInt16(UInt8(ascii: "\\")), index + 5 < units.count,
                units[index + 1] == UInt16(UInt8(ascii: "u")), let unit = hex(units[index + 2..<index + 6])
            {
                result.append(unit)
                index += 6
            } else {
                result.append(units[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF16.self)
    }

    private static func hex(_ digits: ArraySlice<UInt16>) -> UInt16? {
        var value: UInt16 = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: value = value << 4 | (digit - 0x30)
            case 0x41...0x46: value = value << 4 | (digit - 0x41 + 10)
            case 0x61...0x66: value = value << 4 | (digit - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}
