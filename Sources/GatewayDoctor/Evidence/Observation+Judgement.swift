import TWSModel

extension Observation {
    /// All findings, in the order in which a reader would look.
    var findings: [Finding] {
        var list = FindingList()
        if let attempt { list.addAttempt(attempt, of: self) }
        list.addSurroundings(self)
        if isLocal == true, tables.problem == nil, tables.latest != nil {
            let scene = Scene(self)
            list.addListeners(scene, of: self)
            list.addOwnConnection(scene, of: self)
            list.addOtherClients(scene, of: self)
            list.addProcesses(scene, of: self)
        }
        return list.findings
    }

    func examination(attempts: Int) -> Examination {
        Reasoner(target: target).examine(findings, ladder: attempt?.ladder ?? [], attempts: attempts)
    }

    /// Whether somebody's connection waits in the Gateway's queue at the last look.
    var showsUnaccepted: Bool {
        guard let latest = tables.latest, let gateway = Scene(self).gateway else { return false }
        return latest.sockets.connections(to: gateway.local.port).contains(where: \.isUnaccepted)
    }

    /// Whether an attempt would tell nothing new and do harm: its connection would stay in a queue that nobody empties.
    var forbidsAttempt: Bool {
        findings.contains { finding in
            switch finding.fact {
            case .acceptQueueFull, .activity(.stopped): true
            case .unacceptedClients(let count): count > 0
            default: false
            }
        }
    }
}
