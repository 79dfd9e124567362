package import TWSModel
package import TWSProtocol

/// What the Gateway knows about one client whose session has begun.
package struct Session: Sendable {
    package let connection: ConnectionID
    package let version: ServerVersion
    package let client: ClientID
    var streams = StreamTable()

    init(connection: ConnectionID, version: ServerVersion, client: ClientID) {
        self.connection = connection
        self.version = version
        self.client = client
    }
}
