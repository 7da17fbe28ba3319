import Foundation
import Orders

/// A public key that OpenSSH asks about: what `AuthorizedKeysCommand` is told of it, looked through before anything is answered.
///
/// ```swift
/// let key = try OfferedKey(type: "ssh-ed25519", blob: "AAAAC3Nza…", fingerprint: "SHA256:…")
/// print(key.line)
/// ```
public struct OfferedKey: Hashable, Sendable {
  /// The key's type, `ssh-ed25519`.
  public let type: String
  /// The key in base64, as it stands in an authorized_keys file.
  public let blob: String
  /// The key's fingerprint: who the visitor is.
  public let fingerprint: KeyFingerprint

  /// Why a key is not taken.
  public enum Refusal: String, Error, Sendable, CaseIterable {
    /// It is signed by an authority: no certificate is taken.
    case certificate
    /// It is of a type that is not taken, DSA or an unknown one.
    case type
    /// It is too short, or longer than is of use.
    case length
    /// It is no key of its type.
    case malformed
    /// The fingerprint is none, or that of another key.
    case fingerprint
  }

  /// The variable that tells a session which key let it in.
  public static let variable = "CARAVAN_ACCOUNT"

  /// No key is longer in base64: RSA of 16,384 bits has some 2,800 letters.
  private static let longest = 4096

  /// Looks a key through.
  ///
  /// - Parameters:
  ///   - type: The type, sshd's `%t`.
  ///   - blob: The key in base64, `%k`.
  ///   - fingerprint: Its fingerprint, `%f`.
  /// - Throws: `Refusal`.
  public init(type: String, blob: String, fingerprint: String) throws(Refusal) {
    guard !type.contains("-cert-") else { throw .certificate }
    guard let kind = KeyKind(rawValue: type) else { throw .type }
    guard blob.utf8.count <= Self.longest, let data = Data(base64Encoded: blob), data.base64EncodedString() == blob else {
      throw .malformed
    }
    let bytes = Array(data)
    try kind.check(bytes)
    guard let fingerprint = KeyFingerprint(fingerprint), fingerprint == KeyFingerprint(ofKey: bytes) else { throw .fingerprint }
    self.type = type
    self.blob = blob
    self.fingerprint = fingerprint
  }

  /// The line of an authorized_keys file that lets the key in: nothing but a terminal, and who it is.
  public var line: String { "restrict,pty,environment=\"\(Self.variable)=\(fingerprint)\" \(type) \(blob)" }
}

extension KeyFingerprint {
  /// The fingerprint of a key's bytes; nil never but for a fault of this program.
  init?(ofKey bytes: [UInt8]) {
    let hash = Data(SHA256.hash(bytes)).base64EncodedString()
    self.init("SHA256:" + hash.prefix { $0 != "=" })
  }
}
