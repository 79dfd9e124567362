import NIOCore
import TWSModel
import TWSProtocol

extension Frame {
    /// The request number of a message that has one, read without decoding the rest.
    ///
    /// In protobuf it is field 1 (a varint, first on the wire); in text the first field behind the message version.
    func requestID(versionField: VersionField) -> RequestID? {
        switch dialect {
        case .protobuf: protobufRequestID()
        case .text: textRequestID(fieldsBefore: versionField.number(at: version) == nil ? 0 : 1)
        }
    }

    private func protobufRequestID() -> RequestID? {
        let bytes = body.readableBytesView
        guard bytes.first == 0x08 else { return nil }
        var value: UInt64 = 0
        var shift: UInt64 = 0
        for byte in bytes.dropFirst().prefix(10) {
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return RequestID(Int32(truncatingIfNeeded: value)) }
            shift += 7
        }
        return nil
    }

    private func textRequestID(fieldsBefore: Int) -> RequestID? {
        var skipped = 0
        var digits = ""
        for byte in body.readableBytesView.prefix(40) {
            if byte == 0 {
                if skipped == fieldsBefore { return Int32(digits).map { RequestID($0) } }
                skipped += 1
            } else if skipped == fieldsBefore {
                digits.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return nil
    }
}
