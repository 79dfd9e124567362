import TWSModel

/// The findings of one examination, to be asked for facts.
///
/// Every question is about a finding that is there. None can ask whether one is missing, which keeps the reasoning
/// monotone: less evidence never excludes more.
struct Evidence {
    let findings: [Finding]

    /// A fact of the kind that is asked for, and the finding it comes from.
    struct Hit<Value> {
        let value: Value
        let id: String
    }

    func first<Value>(_ extract: (Fact) -> Value?) -> Hit<Value>? {
        for finding in findings {
            if let value = extract(finding.fact) { return Hit(value: value, id: finding.id) }
        }
        return nil
    }

    func has(_ fact: Fact) -> String? {
        findings.first { $0.fact == fact }?.id
    }

    var outcome: Hit<Outcome>? { first { if case .ended(let value) = $0 { value } else { nil } } }

    /// Who has the port.
    var frontDoor: Hit<Listener>? { first { if case .listener(let value) = $0 { value } else { nil } } }

    /// The Gateway's own listener: the port's, or the one behind the forwarder that has the port.
    var gateway: Hit<Listener>? {
        if let behind = first({ if case .listenerBehind(let value) = $0 { value } else { nil } }) { return behind }
        return frontDoor.flatMap { $0.value.kind?.mayForward == true ? nil : $0 }
    }

    var gatewayEnd: Hit<GatewayEnd>? { first { if case .gatewayEnd(let value) = $0 { value } else { nil } } }
    var afterClose: Hit<AfterClose>? { first { if case .afterClose(let value) = $0 { value } else { nil } } }
    var ahead: Hit<ClientsAhead>? { first { if case .clientsAhead(let value) = $0 { value } else { nil } } }
    var activity: Hit<Activity>? { first { if case .activity(let value) = $0 { value } else { nil } } }
    var gatewayAge: Hit<Double>? { first { if case .gatewayAge(let value) = $0 { value } else { nil } } }
    var impostor: Hit<Impostor>? { first { if case .answeredAs(let value) = $0 { value } else { nil } } }
    var upstreamTrouble: Hit<[Int]>? { first { if case .upstreamTrouble(let value) = $0 { value } else { nil } } }
    var listenersElsewhere: Hit<[Int]>? { first { if case .listenersElsewhere(let value) = $0 { value } else { nil } } }
    var idleGateways: Hit<Int>? { first { if case .gatewaysWithoutListener(let value) = $0 { value } else { nil } } }
    var livingClients: Hit<Int>? { first { if case .livingClients(let value, pid: _) = $0 { value } else { nil } } }
    /// The process of the only other client.
    var onlyClient: Hit<Int>? { first { if case .livingClients(1, pid: let value?) = $0 { value } else { nil } } }
    var staleClients: Hit<Int>? { first { if case .staleClients(let value) = $0 { value } else { nil } } }
    var leakedClients: Hit<Int>? { first { if case .leakedClients(let value) = $0 { value } else { nil } } }
    var unreadClients: Hit<Int>? { first { if case .unreadClients(let value) = $0 { value } else { nil } } }
    var unacceptedClients: Hit<Int>? { first { if case .unacceptedClients(let value) = $0 { value } else { nil } } }
    var clients: Hit<Int>? { first { if case .clients(let value) = $0 { value } else { nil } } }
    var brokenFarms: Hit<Int>? { first { if case .brokenFarms(let value) = $0 { value } else { nil } } }
    var accounts: Hit<AccountKind>? { first { if case .accounts(let value) = $0 { value } else { nil } } }
}
