import Foundation

/// The address of a PostgreSQL server that keeps a shop's ledger, in libpq's own form: `postgresql://USER@HOST1,HOST2/DB?…`.
///
///     let address = try ServerAddress("postgresql://shop@db1,db2,db3/shop?sslmode=verify-full")
///     print("\(address)")   // postgresql://shop@db1,db2,db3/shop
///
/// It never holds a password: process lists show what stands on a command line.
public struct ServerAddress: Hashable, Sendable {
  /// The address as libpq takes it.
  public let url: String
  /// The parts that a person has to see: user, hosts and database, without parameters.
  private let shown: String

  /// The server is reached without a network: by a socket of this machine, or by its own address.
  public let isLocal: Bool

  /// As a person writes one.
  public static let form = "postgresql://USER@HOST1,HOST2/DB"

  /// The beginnings that libpq knows.
  private static let schemes = ["postgresql://", "postgres://"]
  /// Parameters whose values are secret.
  private static let secrets: Set = ["password", "sslpassword", "oauth_client_secret"]

  /// Whether a text is meant to be the address of a server.
  static func isMeant(by text: String) -> Bool { schemes.contains { text.lowercased().hasPrefix($0) } }

  /// - Parameter text: the address as it was typed.
  /// - Throws: `DataPlace.Fault`, which does not repeat the text.
  public init(_ text: String) throws(DataPlace.Fault) {
    guard let scheme = Self.schemes.first(where: text.hasPrefix) else { throw .scheme }
    guard text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else { throw .malformed }
    var rest = text.dropFirst(scheme.count)
    var user = ""
    // As libpq looks for it: a user ends at the first @ that no slash comes before.
    if let end = rest.firstIndex(where: { $0 == "@" || $0 == "/" }), rest[end] == "@" {
      user = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      if user.contains(":") { throw .password }
      guard user.removingPercentEncoding != nil else { throw .malformed }
    }
    let query = rest.firstIndex(of: "?").map { rest[rest.index(after: $0)...] } ?? ""
    let place = rest.prefix { $0 != "?" }
    // A password with a slash or a second @ in it: its end would be taken for hosts and shown.
    guard !place.contains("@"), place.removingPercentEncoding != nil else { throw .malformed }
    let hosts = place.prefix { $0 != "/" }
    let each = hosts.split(separator: ",", omittingEmptySubsequences: false)
    for host in each { guard Self.isHost(host) else { throw .malformed } }
    let service = try Self.value(of: "service", in: query)
    let given = try Self.value(of: "host", in: query).map { $0.split(separator: ",", omittingEmptySubsequences: false) } ?? each
    isLocal = service == nil && given.allSatisfy(Self.isOwn)
    url = text
    shown =
      scheme + (user.isEmpty ? "" : user + "@") + place + (hosts.isEmpty ? service.map { "?service=" + $0 } ?? "" : "")
  }

  /// A name, an address or an encoded path, with a port or without.
  private static func isHost(_ host: Substring) -> Bool {
    var port = host
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]") else { return false }
      port = host[host.index(after: end)...]
      guard port.isEmpty || port.hasPrefix(":") else { return false }
    }
    guard let colon = port.firstIndex(of: ":") else { return true }
    let digits = port[port.index(after: colon)...]
    return digits.allSatisfy { $0.isASCII && $0.isNumber } && digits.count <= 5
  }

  /// An empty name or a path is a socket.
  private static func isOwn(_ host: Substring) -> Bool {
    host.isEmpty || host.hasPrefix("%2F") || host.hasPrefix("%2f") || host.hasPrefix("/")
      || ["localhost", "127.0.0.1", "[::1]", "::1"].contains { host == $0 || host.hasPrefix($0 + ":") }
  }

  /// What the parameters give under a name, as it stands there; nil if nothing. Every one of them is looked through for secrets.
  private static func value(of wanted: String, in query: Substring) throws(DataPlace.Fault) -> String? {
    var value: String?
    for parameter in query.split(separator: "&") {
      let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts[0].removingPercentEncoding, parameter.removingPercentEncoding != nil else { throw .malformed }
      if secrets.contains(name.lowercased()) { throw .password }
      if name == wanted, parts.count == 2 { value = String(parts[1]) }
    }
    return value
  }
}

extension ServerAddress: CustomStringConvertible {
  /// What a person has to see: user, hosts and database, without parameters.
  public var description: String { shown }
}
