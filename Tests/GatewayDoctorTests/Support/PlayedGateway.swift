import Foundation

extension BadGateway.Peer {
    /// How a played Gateway differs from a healthy one.
    struct Play: Sendable {
        var time = "20261122 10:31:07 US/Eastern"
        var accounts: String? = "DU1234567"
        var nextOrderID: Int? = 42
        var answersStart = true
        var answersTime = true
        var closesAfterStart = false
        var notices: [(code: Int, text: String)] = [(2104, "Market data farm connection is OK:usfarm")]
    }

    /// Speaks the text protocol of server version 176 well enough for the ladder.
    func playGateway(_ play: Play = Play()) {
        guard !read().isEmpty else { return }
        send(fields: "176", play.time)
        guard !read().isEmpty else { return }
        if play.closesAfterStart {
            finish()
            return
        }
        guard play.answersStart else { return }
        for (code, text) in play.notices where code == 326 { send(fields: "4", "2", "-1", "\(code)", text, "") }
        if let accounts = play.accounts { send(fields: "15", "1", accounts) }
        if let nextOrderID = play.nextOrderID { send(fields: "9", "1", "\(nextOrderID)") }
        for (code, text) in play.notices where code != 326 { send(fields: "4", "2", "-1", "\(code)", text, "") }
        guard play.answersTime, !read().isEmpty else { return }
        send(fields: "49", "1", "1790000000")
        readToEnd()
        finish()
    }
}
