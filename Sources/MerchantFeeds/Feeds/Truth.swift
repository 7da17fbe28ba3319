/// Yes and no as exports write them.
enum Truth: Hashable {
  case yes, no, untold

  init(_ text: String) {
    switch text.lowercased() {
    case "true", "yes", "1", "y", "wahr", "ja", "vrai", "oui", "sí", "si", "verdadero": self = .yes
    case "false", "no", "0", "n", "falsch", "nein", "faux", "non", "falso": self = .no
    default: self = .untold
    }
  }
}

extension FeedNumber {
  /// The number without its part of a piece; nil if it is out of range.
  var whole: Int? {
    let quotient = value.numerator / value.denominator
    return Int(exactly: quotient)
  }
}
