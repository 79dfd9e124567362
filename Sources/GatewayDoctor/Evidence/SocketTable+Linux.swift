#if os(Linux)
extension SocketTable {
    /// The tables of the network namespace this process runs in. Needs no privilege.
    ///
    /// - Throws: ``EvidenceError`` when the kernel does not give them or they cannot be read.
    public static func read() throws(EvidenceError) -> SocketTable {
        guard let tcp = KernelFile.read(SocketTableError.File.tcp.rawValue) else {
            throw .unreadable(SocketTableError.File.tcp.rawValue)
        }
        var table: SocketTable
        do throws(SocketTableError) {
            table = SocketTable(rows: try parse(tcp, file: .tcp))
            // Absent where IPv6 is switched off.
            if let tcp6 = KernelFile.read(SocketTableError.File.tcp6.rawValue) {
                table.rows += try parse(tcp6, file: .tcp6)
            }
        } catch {
            throw .malformed(error)
        }
        table.add(SocketDetail.readAll())
        return table
    }

    /// Adds what only the kernel's binary interface has: backlogs and byte counts.
    mutating func add(_ details: [SocketDetail.Key: SocketDetail]) {
        guard !details.isEmpty else { return }
        for index in rows.indices {
            let row = rows[index]
            guard let detail = details[SocketDetail.Key(local: row.local, remote: row.remote)] else { continue }
            if row.state == .listen {
                rows[index].backlog = detail.backlog
            } else {
                rows[index].totalReceived = detail.totalReceived
                rows[index].totalSent = detail.totalSent
            }
        }
    }
}
#endif
