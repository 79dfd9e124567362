import TWSModel

extension Column {
    /// A contract: its short name for people, its fields for programs.
    static func contract(_ contract: @escaping @Sendable (Row) -> Contract) -> [Column] {
        [
            .text("contract", "CONTRACT") { .text(contract($0).shortName, tint: .bold) },
            .data("conID") { .id(contract($0).id) },
            .data("symbol") { .text(contract($0).symbol) },
            .data("securityType") { .word(contract($0).securityType) },
            .data("lastTradeDateOrContractMonth") { .text(contract($0).lastTradeDateOrContractMonth) },
            .data("strike") { .price(contract($0).strike) },
            .data("right") { .text(contract($0).right?.rawValue) },
            .data("multiplier") { .quantity(contract($0).multiplier) },
            .data("exchange") { .text(contract($0).exchange) },
            .data("currency") { .text(contract($0).currency) },
        ]
    }
}

extension Contract {
    /// In which order holdings are read: by kind, then by name.
    static func reads(_ left: Contract, before right: Contract) -> Bool {
        left.readingKey < right.readingKey
    }

    private var readingKey: (Int, String, String, Price) {
        let kind = securityType.flatMap { SecurityType.known.firstIndex(of: $0) } ?? SecurityType.known.count
        return (kind, symbol ?? "", lastTradeDateOrContractMonth ?? "", strike ?? .zero)
    }
}
