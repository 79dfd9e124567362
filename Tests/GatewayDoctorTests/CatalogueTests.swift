import Foundation
import GatewayDoctor
import TWSModel
import Testing

@Suite struct CatalogueTests {
    @Test func allFaultsArePresentAndInOrder() {
        #expect(FaultCatalogue.all.map(\.id) == (1...60).map { FaultID($0) })
    }

    @Test func everyFaultIsFoundByItsNumber() {
        for fault in FaultCatalogue.all {
            #expect(FaultCatalogue.fault(fault.id) == fault)
        }
        #expect(FaultCatalogue.fault(FaultID(61)) == nil)
    }

    @Test func namesFitAHeadlineAndAreUnique() {
        for fault in FaultCatalogue.all {
            #expect((8...60).contains(fault.name.count) && !fault.name.hasSuffix("."), "\(fault.id)")
        }
        #expect(Set(FaultCatalogue.all.map(\.name)).count == FaultCatalogue.all.count)
    }

    @Test(arguments: FaultCatalogue.all)
    func nothingIsEmpty(fault: Fault) {
        #expect(!fault.proof.isEmpty && !fault.remedies.isEmpty && !fault.doNot.isEmpty)
        #expect(!fault.confusedWith.isEmpty && !fault.sources.isEmpty && !fault.systems.decidedOn.isEmpty)
        for sentence in fault.sentences {
            #expect(sentence.count > 10 && [".", ")"].contains(sentence.suffix(1)), "\(sentence)")
            #expect(!sentence.contains("  ") && !sentence.contains("\n"), "\(sentence)")
        }
    }

    @Test(arguments: Fault.Group.allCases)
    func groupsAreRunsOfNumbers(group: Fault.Group) throws {
        let numbers: [Int] = FaultCatalogue.all.filter { $0.group == group }.map(\.id.number)
        let first = try #require(numbers.first)
        #expect(numbers == Array(first..<(first + numbers.count)))
        #expect(!group.title.isEmpty)
    }

    @Test func whatIsConfusedIsKnownAndMutual() throws {
        for fault in FaultCatalogue.all {
            #expect(fault.confusedWith.map(\.fault) == fault.confusedWith.map(\.fault).sorted(), "\(fault.id)")
            for confusion in fault.confusedWith {
                #expect(confusion.fault != fault.id)
                let other = try #require(FaultCatalogue.fault(confusion.fault))
                let back = other.confusedWith.filter { $0.fault == fault.id }
                #expect(back.map(\.separatedBy) == [confusion.separatedBy], "\(fault.id) and \(other.id)")
            }
        }
    }

    @Test(arguments: FaultCatalogue.all)
    func theGentlestRemedyComesFirst(fault: Fault) {
        let disruptive: [Bool] = fault.remedies.map(\.disruptive)
        let firstDisruptive: Int = disruptive.firstIndex(of: true) ?? disruptive.count
        #expect(disruptive[firstDisruptive...].allSatisfy { $0 })
        #expect(firstDisruptive > 0, "there is always something gentle to begin with")
    }

    @Test(arguments: FaultCatalogue.all)
    func commandsUseKnownPlaceholdersOnly(fault: Fault) {
        for remedy in fault.remedies {
            guard let filled = remedy.filledCommand(host: "127.0.0.1", port: 4002, pid: 4711) else { continue }
            #expect(!filled.contains("{") && !filled.contains("}"), "\(filled)")
            #expect(remedy.filledCommand() == remedy.command)
        }
    }

    @Test(arguments: FaultCatalogue.all)
    func faultsThatTheTextsNameExist(fault: Fault) throws {
        for sentence in fault.sentences {
            for match in sentence.matches(of: /\bF[0-9]{2}\b/) {
                let id = try #require(FaultID(String(match.output)))
                #expect(FaultCatalogue.fault(id) != nil, "\(sentence)")
            }
        }
    }

    @Test(arguments: FaultCatalogue.all)
    func textsStayInsideTheProduct(fault: Fault) {
        let everything: [String] = fault.sentences + fault.remedies.compactMap(\.command) + fault.sources + [fault.name]
        for text in everything {
            #expect(!text.contains("/work") && !text.contains("shared/") && !text.contains("/home/"), "\(text)")
        }
        for source in fault.sources {
            #expect(source.hasPrefix("http") && URL(string: source)?.host() != nil, "\(source)")
        }
    }

    @Test func everyCodePointsToAFaultThatExists() {
        for code in GatewayCode.all {
            for id in code.faults {
                #expect(FaultCatalogue.fault(id) != nil, "\(code.code)")
            }
        }
    }

    @Test(arguments: FaultCatalogue.all)
    func codableKeepsEverything(fault: Fault) throws {
        let data: Data = try JSONEncoder().encode(fault)
        #expect(try JSONDecoder().decode(Fault.self, from: data) == fault)
    }
}

@Suite struct ExplanationTests {
    @Test(arguments: ["F17", "f17", " F17\n"])
    func faultsAreFound(query: String) throws {
        guard case .fault(let fault) = try Explanation(of: query) else {
            Issue.record("\(query) is a fault")
            return
        }
        #expect(fault.id == FaultID(17))
    }

    @Test(arguments: ["1100", "326", "10197", "2104", "502"])
    func codesAreFound(query: String) throws {
        guard case .code(let code) = try Explanation(of: query) else {
            Issue.record("\(query) is a code")
            return
        }
        #expect(String(code.code) == query)
    }

    @Test(arguments: [
        ("F61", "F60"), ("F99", "F60"), ("17", "F17"), ("1103", "1102"), ("error 326", "326"),
        ("99999999999999999999", nil), ("no longer accepts", "F17"), ("", nil), ("xyzzy", nil),
    ])
    func whatIsUnknownNamesTheNearest(query: String, nearest: String?) throws {
        let error = try #require(throws: ExplanationError.self) { try Explanation(of: query) }
        #expect(error.query == query)
        #expect(error.expected.contains("F01 to F60"))
        #expect(error.nearest.first?.query == nearest)
        #expect(error.nearest.count <= 5)
        #expect(error.description.contains(error.expected))
        for suggestion in error.nearest {
            _ = try Explanation(of: suggestion.query)
        }
    }

    @Test(arguments: [40, 60, 80, 120])
    func linesKeepToTheWidthUnlessTheyCannotBeBroken(width: Int) {
        for fault in FaultCatalogue.all {
            let unbroken: [String] = fault.remedies.compactMap(\.command) + fault.sources
            let lines = Explanation.fault(fault).text(width: width).split(separator: "\n").map { line in
                (line, String(line.drop { $0 == " " }))
            }
            for (line, bare) in lines where line.count > width {
                #expect(unbroken.contains(bare) || !bare.contains(" "), "\(fault.id): \(line)")
            }
            for command in fault.remedies.compactMap(\.command) {
                #expect(lines.contains { $0.1 == command }, "\(fault.id)")
            }
        }
    }

    @Test func aFaultIsExplainedInSections() throws {
        let text: String = try Explanation(of: "F17").text(width: 80)
        let headings: [String] = [
            "F17  The Gateway no longer accepts connections", "What you see", "Why", "How to be sure",
            "What to do, the gentlest first", "What makes it worse", "Can be confused with",
            "How well this is established", "Sources",
        ]
        var rest: Substring = text[...]
        for heading in headings {
            let found = try #require(rest.range(of: heading), "\(heading)")
            rest = rest[found.upperBound...]
        }
        #expect(text.contains("\n       jcmd {pid} Thread.print > gateway-threads.txt\n"))
        #expect(text.contains("  1. Stop every client"))
    }

    @Test func aCodeIsExplainedWithItsFaults() throws {
        let text: String = try Explanation(of: "326").text()
        #expect(text.contains("F35  The client id is in use by another program"))
        #expect(text.contains("gatehouse explain F35"))
    }

    @Test func aClientsOwnCodeSaysSo() throws {
        #expect(try Explanation(of: "504").text().contains("the Gateway never sends it"))
    }

    @Test(arguments: ["F01", "F60", "1100", "399"])
    func codableKeepsEverything(query: String) throws {
        let explanation = try Explanation(of: query)
        let data: Data = try JSONEncoder().encode(explanation)
        #expect(try JSONDecoder().decode(Explanation.self, from: data) == explanation)
    }

    @Test func jsonIsAnObjectWithOneKey() throws {
        let data: Data = try JSONEncoder().encode(Explanation(of: "1100"))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object.keys.sorted() == ["code"])
        let code = try #require(object["code"] as? [String: Any])
        #expect(code["kind"] as? String == "connectivity")
    }
}

extension Fault {
    /// Every piece of prose in the entry, except its name.
    fileprivate var sentences: [String] {
        var all: [String] = [symptom, cause, systems.evidence] + proof + doNot
        all += remedies.map(\.text)
        all += confusedWith.map(\.separatedBy)
        if let reservation { all.append(reservation) }
        return all
    }
}
