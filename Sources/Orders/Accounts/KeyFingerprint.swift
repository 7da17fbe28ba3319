/// What an SSH public key is told by: `SHA256:` and the 43 letters of its hash. The key itself cannot be made from it.
public struct KeyFingerprint: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The whole text, `SHA256:…`.
  public let text: String

  private static let prefix = "SHA256:"

  /// A fingerprint as OpenSSH writes it; nil for any other text.
  public init?(_ text: String) {
    guard text.hasPrefix(Self.prefix) else { return nil }
    let hash = text.utf8.dropFirst(Self.prefix.utf8.count)
    guard hash.count == 43, hash.allSatisfy(Self.isOfHash) else { return nil }
    self.text = text
  }

  /// The letters of base64.
  private static func isOfHash(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "+"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// Its beginning, enough to tell one's own few keys apart: `SHA256:uV3kQ8zT…`.
  public var short: String { "\(text.prefix(Self.prefix.count + 8))…" }

  public var description: String { text }

  /// - Throws: `DecodingError` for a text that is no fingerprint.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let fingerprint = KeyFingerprint(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not the fingerprint of a key")
    }
    self = fingerprint
  }

  /// As its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
