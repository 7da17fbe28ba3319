/// The types of keys that are taken, and what a key of each consists of (RFC 4253, 5656, 8709; OpenSSH's PROTOCOL.u2f).
enum KeyKind: String, CaseIterable {
  case ed25519 = "ssh-ed25519"
  case rsa = "ssh-rsa"
  case nistp256 = "ecdsa-sha2-nistp256"
  case nistp384 = "ecdsa-sha2-nistp384"
  case nistp521 = "ecdsa-sha2-nistp521"
  case securityKeyEd25519 = "sk-ssh-ed25519@openssh.com"
  case securityKeyNistp256 = "sk-ecdsa-sha2-nistp256@openssh.com"

  /// RSA keys below can be broken or soon can; above they cost the server more than they give.
  private static let bitsOfRSA = 2048...16384

  /// - Throws: if the bytes are no sound key of the type.
  func check(_ bytes: [UInt8]) throws(OfferedKey.Refusal) {
    var reader = KeyReader(bytes)
    guard reader.string().map({ String(decoding: $0, as: UTF8.self) }) == rawValue else { throw .malformed }
    switch self {
    case .ed25519, .securityKeyEd25519: guard reader.string()?.count == 32 else { throw .malformed }
    case .rsa: try Self.checkRSA(&reader)
    case .nistp256, .securityKeyNistp256: try Self.checkPoint(&reader, "nistp256", bytes: 32)
    case .nistp384: try Self.checkPoint(&reader, "nistp384", bytes: 48)
    case .nistp521: try Self.checkPoint(&reader, "nistp521", bytes: 66)
    }
    if self == .securityKeyEd25519 || self == .securityKeyNistp256 {
      // The application that the security key made it for.
      guard let application = reader.string(), (1...256).contains(application.count) else { throw .malformed }
    }
    guard reader.isAtEnd else { throw .malformed }
  }

  private static func checkPoint(_ reader: inout KeyReader, _ curve: String, bytes: Int) throws(OfferedKey.Refusal) {
    guard reader.string().map({ String(decoding: $0, as: UTF8.self) }) == curve, let point = reader.string(), point.first == 4,
      point.count == 1 + 2 * bytes
    else { throw .malformed }
  }

  private static func checkRSA(_ reader: inout KeyReader) throws(OfferedKey.Refusal) {
    guard let exponent = reader.positive(), let modulus = reader.positive() else { throw .malformed }
    guard bitsOfRSA.contains(bits(modulus)) else { throw .length }
    guard (2...64).contains(bits(exponent)), exponent.last.map({ $0 & 1 == 1 }) == true, modulus.last.map({ $0 & 1 == 1 }) == true else {
      throw .malformed
    }
  }

  /// How many bits a number without zeros before it has.
  private static func bits(_ number: ArraySlice<UInt8>) -> Int {
    guard let first = number.first else { return 0 }
    return number.count * 8 - first.leadingZeroBitCount
  }
}

/// Reads the strings of which a key consists, each behind its length.
struct KeyReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next string; nil where the bytes end before it does.
  mutating func string() -> ArraySlice<UInt8>? {
    guard rest.count >= 4 else { return nil }
    let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard length <= rest.count - 4 else { return nil }
    let string = rest.dropFirst(4).prefix(length)
    rest = rest.dropFirst(4 + length)
    return string
  }

  /// The next number, without the zero before it; nil for one that is negative, zero or written longer than it is.
  mutating func positive() -> ArraySlice<UInt8>? {
    guard let number = string(), let first = number.first, first < 0x80 else { return nil }
    if first > 0 { return number }
    guard let second = number.dropFirst().first, second >= 0x80 else { return nil }
    return number.dropFirst()
  }
}
