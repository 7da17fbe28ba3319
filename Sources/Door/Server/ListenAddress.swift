/// Where the door listens: a numeric address and a port, `127.0.0.1:2222`, `[::1]:2222`.
public struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address without brackets.
  public let host: String
  /// The port.
  public let port: Int

  /// An address as it was typed; nil for what is none. A name is none: what it means may change.
  public init?(_ text: String) {
    let parts: (host: Substring, port: Substring)
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]"), text[end...].hasPrefix("]:") else { return nil }
      parts = (text[text.index(after: text.startIndex)..<end], text[end...].dropFirst(2))
      guard Self.isIPv6(parts.host) else { return nil }
    } else {
      guard let colon = text.firstIndex(of: ":"), text.lastIndex(of: ":") == colon else { return nil }
      parts = (text[..<colon], text[colon...].dropFirst())
      guard Self.isIPv4(parts.host) else { return nil }
    }
    guard parts.port.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(parts.port), (1...65_535).contains(port) else {
      return nil
    }
    (host, self.port) = (String(parts.host), port)
  }

  /// As sshd and people write it.
  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// Whether only programs on the same machine reach it.
  public var isLocal: Bool { host.hasPrefix("127.") || host == "::1" }

  private static func isIPv4(_ text: Substring) -> Bool { ipv4(String(text)) != nil }
  private static func isIPv6(_ text: Substring) -> Bool { ipv6(String(text)) != nil }
}
