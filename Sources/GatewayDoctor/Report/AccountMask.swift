import TWSModel

/// Hides account numbers in other people's sentences: notices and error texts of the Gateway carry them.
enum AccountMask {
    /// The text with each account number masked as ``AccountID`` masks it.
    static func hiding(_ text: String) -> String {
        var result = ""
        var word = ""
        for character in text {
            if character.isASCII && (character.isLetter || character.isNumber) {
                word.append(character)
            } else {
                result += masked(word)
                result.append(character)
                word = ""
            }
        }
        return result + masked(word)
    }

    /// An account number is one or two capital letters, `DU` or `U` and the like, and five to ten digits.
    private static func masked(_ word: String) -> String {
        let letters = word.prefix { $0.isLetter }
        let digits = word.dropFirst(letters.count)
        guard (1...3).contains(letters.count), letters.allSatisfy(\.isUppercase), (5...10).contains(digits.count),
            digits.allSatisfy(\.isNumber)
        else { return word }
        return AccountID(word).masked
    }
}
