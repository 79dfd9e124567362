/// A stock or fund as the world's makers wrote it down: public facts, and an invented temperament.
struct Listing: Sendable {
    let symbol: String
    let id: Int32
    let name: String
    let isin: String
    let exchange: String
    let base: Double
    /// A usual day's move, as a fraction.
    let move: Double
    let volume: Int
    var sector = ("Technology", "Computers", "Software")
    var isFund = false
    var hasOptions = true

    static let all: [Listing] = [
        Listing(
            symbol: "AAPL",
            id: 265_598,
            name: "APPLE INC",
            isin: "US0378331005",
            exchange: "NASDAQ",
            base: 262.4,
            move: 0.014,
            volume: 48_000_000,
            sector: ("Technology", "Computers", "Computers")
        ),
        Listing(
            symbol: "MSFT",
            id: 272_093,
            name: "MICROSOFT CORP",
            isin: "US5949181045",
            exchange: "NASDAQ",
            base: 512.8,
            move: 0.013,
            volume: 21_000_000
        ),
        Listing(
            symbol: "NVDA",
            id: 4_815_747,
            name: "NVIDIA CORP",
            isin: "US67066G1040",
            exchange: "NASDAQ",
            base: 187.3,
            move: 0.022,
            volume: 170_000_000,
            sector: ("Technology", "Semiconductors", "Electronic Compo-Semicon")
        ),
        Listing(
            symbol: "AMD",
            id: 4391,
            name: "ADVANCED MICRO DEVICES",
            isin: "US0079031078",
            exchange: "NASDAQ",
            base: 203.7,
            move: 0.027,
            volume: 52_000_000,
            sector: ("Technology", "Semiconductors", "Electronic Compo-Semicon")
        ),
        Listing(
            symbol: "GOOGL",
            id: 208_813_719,
            name: "ALPHABET INC-CL A",
            isin: "US02079K3059",
            exchange: "NASDAQ",
            base: 245.6,
            move: 0.016,
            volume: 31_000_000,
            sector: ("Communications", "Internet", "Web Portals/ISP")
        ),
        Listing(
            symbol: "AMZN",
            id: 3_691_937,
            name: "AMAZON.COM INC",
            isin: "US0231351067",
            exchange: "NASDAQ",
            base: 221.9,
            move: 0.017,
            volume: 39_000_000,
            sector: ("Communications", "Internet", "E-Commerce")
        ),
        Listing(
            symbol: "META",
            id: 107_113_386,
            name: "META PLATFORMS INC-CLASS A",
            isin: "US30303M1027",
            exchange: "NASDAQ",
            base: 708.2,
            move: 0.018,
            volume: 12_000_000,
            sector: ("Communications", "Internet", "Internet Content")
        ),
        Listing(
            symbol: "TSLA",
            id: 76_792_991,
            name: "TESLA INC",
            isin: "US88160R1014",
            exchange: "NASDAQ",
            base: 428.1,
            move: 0.031,
            volume: 88_000_000,
            sector: ("Consumer, Cyclical", "Auto Manufacturers", "Auto-Cars")
        ),
        Listing(
            symbol: "SOFI",
            id: 481_512_741,
            name: "SOFI TECHNOLOGIES INC",
            isin: "US83406F1021",
            exchange: "NASDAQ",
            base: 26.35,
            move: 0.034,
            volume: 61_000_000,
            sector: ("Financial", "Diversified Finan Serv", "Finance-Consumer Loans")
        ),
        Listing(
            symbol: "SOUN",
            id: 555_931_806,
            name: "SOUNDHOUND AI INC-A",
            isin: "US8361001071",
            exchange: "NASDAQ",
            base: 17.15,
            move: 0.045,
            volume: 58_000_000
        ),
        Listing(
            symbol: "PLTR",
            id: 444_857_009,
            name: "PALANTIR TECHNOLOGIES INC-A",
            isin: "US69608A1088",
            exchange: "NASDAQ",
            base: 176.4,
            move: 0.03,
            volume: 55_000_000
        ),
        Listing(
            symbol: "INTC",
            id: 270_639,
            name: "INTEL CORP",
            isin: "US4581401001",
            exchange: "NASDAQ",
            base: 36.85,
            move: 0.024,
            volume: 90_000_000,
            sector: ("Technology", "Semiconductors", "Electronic Compo-Semicon")
        ),
        Listing(
            symbol: "IBM",
            id: 8314,
            name: "INTL BUSINESS MACHINES CORP",
            isin: "US4592001014",
            exchange: "NYSE",
            base: 286.5,
            move: 0.012,
            volume: 4_200_000,
            sector: ("Technology", "Computers", "Computer Services")
        ),
        Listing(
            symbol: "KO",
            id: 8894,
            name: "COCA-COLA CO/THE",
            isin: "US1912161007",
            exchange: "NYSE",
            base: 67.9,
            move: 0.008,
            volume: 15_000_000,
            sector: ("Consumer, Non-cyclical", "Beverages", "Beverages-Non-alcoholic"),
            hasOptions: false
        ),
        Listing(
            symbol: "F",
            id: 9_599_491,
            name: "FORD MOTOR CO",
            isin: "US3453708600",
            exchange: "NYSE",
            base: 12.45,
            move: 0.017,
            volume: 62_000_000,
            sector: ("Consumer, Cyclical", "Auto Manufacturers", "Auto-Cars"),
            hasOptions: false
        ),
        Listing(
            symbol: "SPY",
            id: 756_733,
            name: "STATE STREET SPDR S&P 500 ETF",
            isin: "US78462F1030",
            exchange: "ARCA",
            base: 668.4,
            move: 0.008,
            volume: 72_000_000,
            isFund: true
        ),
        Listing(
            symbol: "QQQ",
            id: 320_227_571,
            name: "INVESCO QQQ TRUST SERIES 1",
            isin: "US46090E1038",
            exchange: "NASDAQ",
            base: 602.3,
            move: 0.011,
            volume: 48_000_000,
            isFund: true
        ),
        Listing(
            symbol: "IWM",
            id: 9_579_970,
            name: "ISHARES RUSSELL 2000 ETF",
            isin: "US4642876555",
            exchange: "ARCA",
            base: 243.8,
            move: 0.012,
            volume: 35_000_000,
            isFund: true,
            hasOptions: false
        ),
        Listing(
            symbol: "TLT",
            id: 15_547_841,
            name: "ISHARES 20+ YEAR TREASURY BD",
            isin: "US4642874329",
            exchange: "NASDAQ",
            base: 89.6,
            move: 0.008,
            volume: 33_000_000,
            isFund: true,
            hasOptions: false
        ),
    ]
}
