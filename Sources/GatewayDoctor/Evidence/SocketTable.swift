/// The TCP sockets of this machine (or of this container), as the kernel lists them.
public struct SocketTable: Hashable, Sendable {
    public var rows: [SocketRow]

    public init(rows: [SocketRow]) {
        self.rows = rows
    }

    /// Reads the text of `/proc/net/tcp` and, if there is one, of `/proc/net/tcp6`.
    ///
    /// - Throws: ``SocketTableError`` with the line for the first row that is not one.
    public init(tcp: String, tcp6: String? = nil) throws(SocketTableError) {
        var rows = try Self.parse(Array(tcp.utf8), file: .tcp)
        if let tcp6 { rows += try Self.parse(Array(tcp6.utf8), file: .tcp6) }
        self.init(rows: rows)
    }

    /// The rows that listen on `port`, on whatever address.
    public func listeners(on port: Int) -> [SocketRow] {
        rows.filter { $0.state == .listen && $0.local.port == port }
    }

    /// The rows of accepted and waiting connections to `port` at the listening side.
    public func connections(to port: Int) -> [SocketRow] {
        rows.filter { $0.state != .listen && $0.local.port == port }
    }

    /// The other end of a connection, if it is on this machine too.
    public func otherEnd(of row: SocketRow) -> SocketRow? {
        rows.first { $0.local == row.remote && $0.remote == row.local && $0.state != .listen }
    }
}

/// The text of a kernel table that is not what it should be.
public struct SocketTableError: Error, Hashable, Sendable {
    public enum File: String, Hashable, Sendable {
        case tcp = "/proc/net/tcp"
        case tcp6 = "/proc/net/tcp6"
    }

    public enum Reason: Error, Hashable, Sendable {
        /// The first line is not the kernel's heading.
        case heading(String)
        /// Fewer columns than a row has.
        case columns(Int)
        case address(String)
        case state(String)
        case queues(String)
        case timer(String)
        case number(String)
    }

    public let file: File
    /// The first line is 1, as editors count.
    public let line: Int
    public let reason: Reason
}

extension SocketTableError: CustomStringConvertible {
    public var description: String {
        let what =
            switch reason {
            case .heading(let text): "expected the kernel's heading, found \"\(text)\""
            case .columns(let count): "expected at least 10 columns, found \(count)"
            case .address(let text): "\"\(text)\" is not an address and port"
            case .state(let text): "\"\(text)\" is not a TCP state"
            case .queues(let text): "\"\(text)\" is not a pair of queue lengths"
            case .timer(let text): "\"\(text)\" is not a timer"
            case .number(let text): "\"\(text)\" is not a number"
            }
        return "\(file.rawValue), line \(line): \(what)"
    }
}

// MARK: - Parsing

extension SocketTable {
    /// One table's rows. Works on bytes: a busy machine has thousands of rows and the examination has milliseconds.
    static func parse(_ bytes: [UInt8], file: SocketTableError.File) throws(SocketTableError) -> [SocketRow] {
        var rows: [SocketRow] = []
        var number = 0
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let line = bytes[start..<end]
            start = end + 1
            number += 1
            if number == 1 {
                guard text(line).contains("local_address") else {
                    throw SocketTableError(file: file, line: 1, reason: .heading(text(line)))
                }
                continue
            }
            if line.allSatisfy({ $0 == UInt8(ascii: " ") }) { continue }
            do throws(SocketTableError.Reason) {
                rows.append(try row(line, file: file))
            } catch {
                throw SocketTableError(file: file, line: number, reason: error)
            }
        }
        return rows
    }

    private static func row(
        _ line: ArraySlice<UInt8>,
        file: SocketTableError.File
    ) throws(SocketTableError.Reason) -> SocketRow {
        let columns = line.split(separator: UInt8(ascii: " "), maxSplits: 10)
        guard columns.count >= 10 else { throw .columns(columns.count) }
        guard let local = end(columns[1], file: file) else { throw .address(text(columns[1])) }
        guard let remote = end(columns[2], file: file) else { throw .address(text(columns[2])) }
        guard let state = hex(columns[3]).flatMap({ UInt8(exactly: $0) }).flatMap(TCPState.init(rawValue:)) else {
            throw .state(text(columns[3]))
        }
        guard let queues = hexPair(columns[4]) else { throw .queues(text(columns[4])) }
        guard let timer = hexPair(columns[5]).flatMap({ UInt8(exactly: $0.0) }).flatMap(TCPTimer.init(rawValue:)) else {
            throw .timer(text(columns[5]))
        }
        guard let uid = Int(text(columns[7])) else { throw .number(text(columns[7])) }
        guard let inode = UInt64(text(columns[9])) else { throw .number(text(columns[9])) }
        return SocketRow(
            local: local,
            remote: remote,
            state: state,
            sendQueue: Int(queues.0),
            receiveQueue: Int(queues.1),
            timer: timer,
            uid: uid,
            inode: inode
        )
    }

    /// `0100007F:0FA2`. The kernel prints each 32-bit word of the address as a number of the machine, whose bytes in
    /// memory are in the network's order.
    private static func end(_ column: ArraySlice<UInt8>, file: SocketTableError.File) -> SocketEnd? {
        let digits = file == .tcp ? 8 : 32
        guard column.count == digits + 5, column[column.startIndex + digits] == UInt8(ascii: ":"),
            let port = hex(column.suffix(4))
        else { return nil }
        var words: [UInt64] = []
        for offset in stride(from: 0, to: digits, by: 8) {
            let first = column.startIndex + offset
            guard let word = hex(column[first..<first + 8]) else { return nil }
            words.append(UInt64(UInt32(bigEndian: UInt32(word))))
        }
        let address =
            switch file {
            case .tcp: IPAddress(ipv4: UInt32(words[0]))
            case .tcp6: IPAddress(high: words[0] << 32 | words[1], low: words[2] << 32 | words[3])
            }
        return SocketEnd(address: address, port: Int(port))
    }

    private static func hexPair(_ column: ArraySlice<UInt8>) -> (UInt64, UInt64)? {
        guard let colon = column.firstIndex(of: UInt8(ascii: ":")), let left = hex(column[..<colon]),
            let right = hex(column[(colon + 1)...])
        else { return nil }
        return (left, right)
    }

    /// At most 8 hexadecimal digits.
    private static func hex(_ digits: ArraySlice<UInt8>) -> UInt64? {
        guard (1...8).contains(digits.count) else { return nil }
        var value: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt64(digit - UInt8(ascii: "A") + 10)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return value
    }

    private static func text(_ column: ArraySlice<UInt8>) -> String {
        String(decoding: column.prefix(64), as: UTF8.self)
    }
}
