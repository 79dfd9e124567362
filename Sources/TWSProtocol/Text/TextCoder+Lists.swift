package import SwiftProtobuf

// Lists: a count, then the items.

extension TextCoder {
    /// A list: its count, then that many of what `item` lays out.
    @inline(__always)
    package mutating func list<Item>(
        _ name: StaticString,
        _ items: inout [Item],
        empty: @autoclosure () -> Item,
        _ item: (inout Self, inout Item) throws(TextFieldError) -> Void
    ) throws(TextFieldError) {
        let count = try count(name, items.count)
        if reads { items = [] }
        for index in 0..<count {
            var one = reads ? empty() : items[index]
            try item(&self, &one)
            if reads { items.append(one) }
        }
    }

    /// A list of messages.
    @inline(__always)
    package mutating func list<Item: SwiftProtobuf.Message>(
        _ name: StaticString,
        _ items: inout [Item],
        _ item: (inout Self, inout Item) throws(TextFieldError) -> Void
    ) throws(TextFieldError) {
        try list(name, &items, empty: Item(), item)
    }

    /// A list of texts.
    package mutating func strings(
        _ name: StaticString,
        of itemName: StaticString,
        _ items: inout [String]
    ) throws(TextFieldError) {
        try list(name, &items, empty: "") { (wire, item) throws(TextFieldError) in
            var text: String? = item
            try wire.string(itemName, &text)
            item = text ?? ""
        }
    }

    /// A list of whole numbers.
    package mutating func ints(
        _ name: StaticString,
        of itemName: StaticString,
        _ items: inout [Int32]
    ) throws(TextFieldError) {
        try list(name, &items, empty: 0) { (wire, item) throws(TextFieldError) in
            var number: Int32? = item
            try wire.int(itemName, &number)
            item = number ?? 0
        }
    }

    /// A list of floating-point numbers.
    package mutating func doubles(
        _ name: StaticString,
        of itemName: StaticString,
        _ items: inout [Double]
    ) throws(TextFieldError) {
        try list(name, &items, empty: 0) { (wire, item) throws(TextFieldError) in
            var number: Double? = item
            try wire.double(itemName, &number)
            item = number ?? 0
        }
    }

    /// A list of tags and values: its count, then a field for each tag and each value.
    package mutating func pairs(
        _ name: StaticString,
        tag tagName: StaticString,
        value valueName: StaticString,
        _ pairs: inout [String: String]
    ) throws(TextFieldError) {
        var items = pairs.sorted { $0.key < $1.key }.map { (tag: Optional($0.key), value: Optional($0.value)) }
        try list(name, &items, empty: (nil, nil)) { (wire, item) throws(TextFieldError) in
            try wire.string(tagName, &item.tag)
            try wire.string(valueName, &item.value)
        }
        if reads {
            pairs = [:]
            for item in items { pairs[item.tag ?? ""] = item.value ?? "" }
        }
    }
}
