/// How the Gateway was set up, and how it is broken.
package struct EnginePolicy: Sendable {
    /// The API takes no orders, and says so.
    package var readOnly = false
    /// A client that comes back is told its open orders before anything else.
    package var sendsOpenOrdersOnConnect = true
    package var fault: SimulatedFault?

    package init() {}
}
