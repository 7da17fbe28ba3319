import Foundation

/// A key by which a customer comes in.
public struct AccountKey: Hashable, Sendable {
  /// Which key.
  public let fingerprint: KeyFingerprint
  /// When it was first seen.
  public let since: Date

  /// A key that was first seen at an instant.
  public init(fingerprint: KeyFingerprint, since: Date) {
    self.fingerprint = fingerprint
    self.since = since
  }
}
