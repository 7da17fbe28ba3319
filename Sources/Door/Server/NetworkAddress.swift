import Foundation

/// The four bytes of an IPv4 address; nil for any other text.
func ipv4(_ text: String) -> [UInt8]? {
  var address = in_addr()
  guard inet_pton(AF_INET, text, &address) == 1 else { return nil }
  return withUnsafeBytes(of: address) { Array($0) }
}

/// The sixteen bytes of an IPv6 address; nil for any other text.
func ipv6(_ text: String) -> [UInt8]? {
  var address = in6_addr()
  guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
  return withUnsafeBytes(of: address) { Array($0) }
}

/// Where a visitor comes from, no nearer than a provider gives to one customer: what limits count by, and what the audit log may say.
public struct VisitorSource: Hashable, Sendable {
  /// Of IPv4 all four bytes, of IPv6 the first eight.
  let bytes: [UInt8]

  /// By which it is counted, apart from anything else that is.
  public var tagged: [UInt8] { Array("source".utf8) + bytes }

  /// The source of `SSH_CONNECTION`, whose first word is the visitor's address; nil for a text without one.
  public init?(connection: String) {
    let address = connection.prefix { $0 != " " }.prefix { $0 != "%" }
    if let bytes = ipv4(String(address)) {
      self.bytes = bytes
    } else if let bytes = ipv6(String(address)) {
      // An IPv4 address in the clothes of IPv6 is the same visitor.
      let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
      self.bytes = isMapped ? Array(bytes.suffix(4)) : Array(bytes.prefix(8))
    } else {
      return nil
    }
  }

  /// The network without the visitor's own part: `192.0.2.0/24`, `2001:db8:1::/48`.
  public var network: String {
    if bytes.count == 4 { return "\(bytes[0]).\(bytes[1]).\(bytes[2]).0/24" }
    let groups = stride(from: 0, to: 6, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
    return groups.joined(separator: ":") + "::/48"
  }
}
