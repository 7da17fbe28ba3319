/// The version of the installed OpenSSH.
public struct ServerVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first number.
  public let major: Int
  /// The second.
  public let minor: Int

  /// A version by its numbers.
  public init(_ major: Int, _ minor: Int) { (self.major, self.minor) = (major, minor) }

  /// The version that a program says of itself (`OpenSSH_9.2p1 Debian-2, OpenSSL …`); nil where none stands in the text.
  public init?(saidBy text: String) {
    guard let found = text.firstMatch(of: /OpenSSH_([0-9]{1,3})\.([0-9]{1,3})/), let major = Int(found.1), let minor = Int(found.2) else {
      return nil
    }
    self.init(major, minor)
  }

  /// Below it a door cannot be kept safe: no limit of connections by source, keys of SHA-1 taken.
  public static let oldest = ServerVersion(8, 8)

  public static func < (left: Self, right: Self) -> Bool { (left.major, left.minor) < (right.major, right.minor) }
  public var description: String { "\(major).\(minor)" }
}
