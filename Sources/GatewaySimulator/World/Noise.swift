/// Randomness without a state: the same key and the same index give the same number, in any order of asking.
struct Noise: Sendable {
    let key: UInt64

    init(key: UInt64) { self.key = key }

    init(seed: UInt64, name: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        key = Self.mix(seed ^ Self.mix(hash))
    }

    /// An independent source for one of many uses.
    func branch(_ index: Int) -> Noise { Noise(key: bits(index)) }

    func bits(_ index: Int) -> UInt64 {
        Self.mix(key &+ UInt64(bitPattern: Int64(index)) &* 0x9e37_79b9_7f4a_7c15)
    }

    /// 0 up to 1.
    func fraction(_ index: Int) -> Double { Double(bits(index) >> 11) * 0x1p-53 }

    /// -1 up to 1.
    func signed(_ index: Int) -> Double { fraction(index) * 2 - 1 }

    private static func mix(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9e37_79b9_7f4a_7c15
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
