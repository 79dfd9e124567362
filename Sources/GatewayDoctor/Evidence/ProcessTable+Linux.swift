#if os(Linux)
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension ProcessTable {
    /// Finds the holders of some sockets, and all Gateways of this machine.
    ///
    /// Other users' descriptors are closed to an ordinary user; their sockets come out as
    /// ``Owner/unknown(uid:)``, never as nobody's.
    ///
    /// - Parameters:
    ///   - inodes: the sockets of interest; the search ends when all are found.
    ///   - likely: processes to ask first, such as those found a moment ago.
    static func read(holdersOf inodes: Set<UInt64>, likely: Set<Int> = []) -> ProcessTable {
        let clock = KernelClock()
        let pids = (KernelFile.names(in: "/proc") ?? []).compactMap { Int($0) }
        // With /proc mounted so that each user sees only his own, process 1 is hidden first of all.
        var table = ProcessTable(seesAll: KernelFile.read("/proc/1/comm") != nil)
        var missing = inodes.subtracting([0])

        // Names are cheap: one small file each. Gateways are wanted whether they hold a socket of interest or not.
        for pid in pids where mayBeGateway(pid) {
            if let snapshot = snapshot(of: pid, clock: clock), snapshot.kind == .gateway || snapshot.kind == .simulator
            {
                table.processes[pid] = snapshot
            }
        }
        let first = likely.union(table.processes.keys).union([Int(getpid())])
        let order = pids.filter(first.contains) + pids.filter { !first.contains($0) }.reversed()
        for pid in order {
            if missing.isEmpty && table.processes[pid] == nil { continue }
            guard let held = sockets(of: pid) else { continue }
            let found = held.intersection(missing)
            guard !found.isEmpty || table.processes[pid] != nil else { continue }
            guard let snapshot = table.processes[pid] ?? snapshot(of: pid, clock: clock) else { continue }
            table.processes[pid] = snapshot
            table.sockets[pid] = held
            table.holders.merge(held.map { ($0, pid) }) { first, _ in first }
            missing.subtract(found)
        }
        return table
    }

    /// The inodes of a process' sockets; nil when its descriptors cannot be seen.
    private static func sockets(of pid: Int) -> Set<UInt64>? {
        guard let directory = opendir("/proc/\(pid)/fd") else { return nil }
        defer { closedir(directory) }
        let descriptor = dirfd(directory)
        var inodes: Set<UInt64> = []
        var target = [UInt8](repeating: 0, count: 40)
        while let entry = readdir(directory) {
            let length = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    target.withUnsafeMutableBufferPointer { link($0, of: name, in: descriptor) }
                }
            }
            guard length > 9, target.starts(with: "socket:[".utf8) else { continue }
            let digits = target[8..<(length - 1)]
            if let inode = UInt64(String(decoding: digits, as: UTF8.self)) { inodes.insert(inode) }
        }
        return inodes
    }

    private static func link(
        _ buffer: UnsafeMutableBufferPointer<UInt8>,
        of name: UnsafePointer<CChar>,
        in directory: Int32
    ) -> Int {
        buffer.withMemoryRebound(to: CChar.self) { buffer in
            guard let start = buffer.baseAddress else { return -1 }
            return readlinkat(directory, name, start, buffer.count)
        }
    }

    private static func mayBeGateway(_ pid: Int) -> Bool {
        guard let name = KernelFile.read("/proc/\(pid)/comm") else { return false }
        return gatewayNames.contains { name.starts(with: $0.utf8) }
    }

    private static let gatewayNames = ["java", "Java", "ibgateway", "IB Gateway", "tws", "Trader", "gatehouse"]

    private static func snapshot(of pid: Int, clock: KernelClock) -> ProcessSnapshot? {
        guard let stat = KernelFile.text("/proc/\(pid)/stat").flatMap(ProcessSnapshot.Stat.init) else { return nil }
        let arguments = (KernelFile.read("/proc/\(pid)/cmdline") ?? []).split(separator: 0).map {
            String(decoding: $0, as: UTF8.self)
        }
        let kind = ProcessKind(name: stat.name, arguments: arguments, isSelf: pid == Int(getpid()))
        return ProcessSnapshot(
            pid: pid,
            name: stat.name,
            arguments: Redaction.arguments(arguments),
            kind: kind,
            state: stat.state,
            age: clock.age(startTicks: stat.startTicks),
            processorSeconds: Double(stat.processorTicks) / clock.ticksPerSecond,
            threads: stat.threads,
            residentBytes: stat.residentPages * clock.pageSize,
            forwardsTo: kind.mayForward ? ForwarderTarget(name: stat.name, arguments: arguments) : nil
        )
    }
}

/// The units in which the kernel counts.
private struct KernelClock {
    let ticksPerSecond = Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
    let pageSize = max(1, sysconf(Int32(_SC_PAGESIZE)))
    /// Seconds since the kernel was started.
    let uptime = KernelFile.text("/proc/uptime").flatMap { $0.split(separator: " ").first }.flatMap { Double($0) }

    func age(startTicks: UInt64) -> Double? {
        uptime.map { max(0, $0 - Double(startTicks) / ticksPerSecond) }
    }
}
#endif
