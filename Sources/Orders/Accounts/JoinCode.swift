/// The code by which a customer's session lets another key in: ten letters, `7KQ2M-XPD4R`, one of 590 million million. It is shown in one
/// window and typed in another.
public struct JoinCode: Hashable, Sendable, CustomStringConvertible {
  /// The ten letters.
  public let letters: String

  /// Of digits and capital letters those that cannot be taken for one another: no 0 and O, no 1, I and L, no U beside V.
  private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let length = 10

  /// How long a code is valid, in seconds.
  public static let validity: Double = 600

  /// A code as somebody typed it: small letters, blanks and hyphens do not matter. Nil for what cannot be a code.
  public init?(_ typed: String) {
    let letters = typed.uppercased().filter { $0 != "-" && !$0.isWhitespace }
    guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else { return nil }
    self.letters = letters
  }

  private init(letters: String) { self.letters = letters }

  /// A new code that nobody can foresee.
  public static func random() -> JoinCode {
    var source = SystemRandomNumberGenerator()
    return random(using: &source)
  }

  /// A new code of a source of random numbers.
  public static func random(using random: inout some RandomNumberGenerator) -> JoinCode {
    JoinCode(letters: String((0..<length).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] }))
  }

  /// As it is shown, in two halves.
  public var description: String { "\(letters.prefix(Self.length / 2))-\(letters.suffix(Self.length / 2))" }
}
