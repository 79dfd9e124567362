import Foundation
import TWSModel
import Testing

@Suite struct NoticeKindTests {
    /// Codes that stand for the rows of the classifier, and the edges of its ranges.
    static let matrix: [(kind: NoticeKind, codes: [Int])] = [
        (.information, [165]),
        (
            .warning,
            [0, 99, 317, 492, 2100, 2111, 2148, 2150, 2152, 2174, 2176, 2187, 2199, 10089, 10090, 10091, 10167]
        ),
        (
            .refusal,
            [
                100, 101, 103, 110, 135, 161, 162, 200, 201, 203, 300, 316, 320, 321, 322, 326, 354, 366, 420, 460, 501,
                504, 593, 2101, 2102, 2200, 10006, 10088, 10092, 10147, 10148, 10168, 10182, 10186, 10189, 10190, 10197,
                10225, 10243, 99_999,
            ]
        ),
        (.orderEvent, [131, 202, 399, 404, 2109, 2137, 2168, 2169, 10018, 10019, 10233, 10239, 10349]),
        (.connectivity, [1100, 1101, 1102, 1300, 2110]),
        (.farm, [2103, 2104, 2105, 2106, 2107, 2108, 2119, 2157, 2158]),
    ]

    @Test(arguments: matrix)
    func codesAreClassified(kind: NoticeKind, codes: [Int]) {
        for code in codes {
            #expect(NoticeKind(code: code) == kind, "\(code)")
        }
    }

    @Test func everyKindHasAtLeastOneKnownCode() {
        #expect(Set(GatewayCode.all.map(\.kind)) == Set(NoticeKind.allCases))
    }

    /// Whatever a peer sends as a code, the classifier answers.
    @Test(arguments: [(Int.min, NoticeKind.warning), (-1, .warning), (0, .warning), (.max, .refusal)])
    func anyNumberIsClassified(code: Int, kind: NoticeKind) {
        #expect(NoticeKind(code: code) == kind)
    }
}

@Suite struct NoticeTests {
    @Test func theWiresNoneIsNil() {
        #expect(Notice(code: 1100, text: "", requestID: -1).requestID == nil)
        #expect(Notice(code: 201, text: "", requestID: 7).requestID == 7)
        // Orders that were placed by hand have negative numbers.
        #expect(Notice(code: 202, text: "", requestID: -2).requestID == -2)
    }

    @Test func codableKeepsEverything() throws {
        let notice = Notice(
            code: 201,
            text: "Order rejected",
            requestID: 12,
            epochMilliseconds: 1_700_000_000_123,
            advancedRejectJSON: "{}"
        )
        let data: Data = try JSONEncoder().encode(notice)
        #expect(try JSONDecoder().decode(Notice.self, from: data) == notice)
    }

    @Test func jsonNamesTheKindAndSaysNullForUnknown() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let json = String(decoding: try encoder.encode(Notice(code: 2104, text: "OK")), as: UTF8.self)
        #expect(json.contains(#""kind":"farm""#))
        #expect(json.contains(#""requestID":null"#))
    }

    @Test func aNoticeKnowsItsEntry() {
        #expect(Notice(code: 326, text: "").known?.faults.first == FaultID(35))
        #expect(Notice(code: 4711, text: "").known == nil)
    }
}

@Suite struct GatewayCodeTests {
    @Test func theTableIsCompleteAndInOrder() {
        let codes: [Int] = GatewayCode.all.map(\.code)
        #expect(codes.count == 428)
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
    }

    @Test func everyEntrySaysSomething() {
        for entry in GatewayCode.all {
            #expect(entry.meaning.count > 10 && entry.meaning.hasSuffix("."), "\(entry.code)")
            #expect(entry.advice.map { $0.hasSuffix(".") && $0.count > 5 } ?? true, "\(entry.code)")
            #expect(entry.faults.allSatisfy { (1...60).contains($0.number) }, "\(entry.code)")
        }
    }

    /// The codes that people really meet.
    static let met: [Int] = [
        100, 101, 102, 103, 104, 105, 106, 107, 109, 110, 135, 136, 161, 162, 165, 200, 201, 202, 203, 300, 309, 316,
        317, 320, 321, 322, 326, 354, 366, 383, 399, 404, 413, 414, 420, 435, 436, 451, 460, 501, 502, 503, 504, 505,
        506, 507, 1100, 1101, 1102, 1300, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2108, 2109, 2110, 2119, 2137,
        2148, 2157, 2158, 2174, 10006, 10089, 10090, 10091, 10147, 10148, 10167, 10168, 10182, 10186, 10189, 10190,
        10197, 10225, 10241, 10242, 10243, 10244, 10349,
    ]

    @Test(arguments: met)
    func codesThatPeopleMeetComeWithAdvice(code: Int) throws {
        let entry = try #require(GatewayCode.known(code))
        #expect(entry.advice != nil)
    }

    @Test(arguments: [
        (326, [35, 36, 58]), (1100, [43, 46, 48]), (2103, [47]), (354, [49]), (100, [50, 23]), (321, [51]), (103, [52]),
        (1300, [56]), (10197, [46]), (502, [1, 2]), (202, []),
    ])
    func codesPointToTheirFaults(code: Int, faults: [Int]) throws {
        let entry = try #require(GatewayCode.known(code))
        #expect(entry.faults == faults.map { FaultID($0) })
    }

    @Test func onlyTheClientsOwnCodesAreClientSide() {
        for entry in GatewayCode.all {
            #expect(entry.isClientSide == (501...593).contains(entry.code), "\(entry.code)")
        }
    }

    @Test func codableKeepsEverything() throws {
        for entry in GatewayCode.all {
            let data: Data = try JSONEncoder().encode(entry)
            #expect(try JSONDecoder().decode(GatewayCode.self, from: data) == entry)
        }
    }
}
