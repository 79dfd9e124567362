#if os(Linux)
extension SocketTable {
    /// The table of the network namespace this process runs in. Needs no privilege.
    ///
    /// Asks the kernel through its binary interface, and reads the text where that is closed.
    ///
    /// - Throws: ``EvidenceError`` when neither gives anything that can be read.
    public static func read() throws(EvidenceError) -> SocketTable {
        if let table = ask() { return table }
        return try readText()
    }

    /// The same from `/proc/net/tcp` and `/proc/net/tcp6`, without backlogs and byte counts.
    package static func readText() throws(EvidenceError) -> SocketTable {
        guard let tcp = KernelFile.read(SocketTableError.File.tcp.rawValue) else {
            throw .unreadable(SocketTableError.File.tcp.rawValue)
        }
        do throws(SocketTableError) {
            var rows = try parse(tcp, file: .tcp)
            // Absent where IPv6 is switched off.
            if let tcp6 = KernelFile.read(SocketTableError.File.tcp6.rawValue) {
                rows += try parse(tcp6, file: .tcp6)
            }
            return SocketTable(rows: rows)
        } catch {
            throw .malformed(error)
        }
    }
}
#endif
