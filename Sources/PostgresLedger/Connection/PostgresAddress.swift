import CPostgres
import Foundation

/// Where a database is to be found: what a URL says, taken apart by libpq.
package struct PostgresAddress: Hashable, Sendable {
  /// One of the hosts.
  struct Host: Hashable, Sendable {
    /// Its name, address or folder of sockets; nil: as the URL or the environment says.
    let name: String?
    /// Its number; nil: it is looked up.
    let address: String?
    /// Its port; nil: the usual one.
    let port: String?
  }

  /// The URL as it was given. A password may stand in it: it is for libpq alone.
  let url: String
  /// The hosts, in the order of the URL. Each is tried by itself: libpq's own `connect_timeout` does not count for connecting without
  /// waiting, so that one frozen host would hide those after it.
  let hosts: [Host]
  /// `connect_timeout`, if the URL says one.
  let connecting: Duration?
  /// For people: hosts and database, without user and password.
  package let place: String

  /// Takes a URL apart; nil if it is none that libpq reads, or libpq is not there.
  package init?(_ url: String) {
    guard !url.utf8.contains(0), cpostgres_open(nil), let options = cpostgres_options(url) else { return nil }
    defer { cpostgres_free_options(options) }
    self.init(url, values: Self.values(options))
  }

  /// What a list of options has values for, by keyword.
  private static func values(_ options: UnsafeMutablePointer<cpostgres_option>) -> [String: String] {
    var values: [String: String] = [:]
    var next = options
    while let keyword = next.pointee.keyword {
      if let value = next.pointee.value, value.pointee != 0 { values[String(cString: keyword)] = String(cString: value) }
      next += 1
    }
    return values
  }

  /// The name of a database; nil if it may be a part of a password that was not written as URLs want it.
  private static func shown(_ database: String) -> String? { database.contains { "@:/?".contains($0) } ? nil : database }

  private init?(_ url: String, values: [String: String]) {
    self.url = url
    func list(_ keyword: String) -> [String] {
      values[keyword].map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) } ?? []
    }
    let (names, addresses, ports) = (list("host"), list("hostaddr"), list("port"))
    let count = max(names.count, addresses.count)
    func one(_ list: [String], _ index: Int) -> String? { list.indices.contains(index) && !list[index].isEmpty ? list[index] : nil }
    // What is no number is a part of a password that was not written as URLs want it.
    guard ports.allSatisfy({ $0.isEmpty || Int($0) != nil }) else { return nil }
    // A single port is that of all hosts.
    guard ports.count <= 1 || ports.count == count, addresses.isEmpty || names.isEmpty || names.count == addresses.count else { return nil }
    // Of several hosts libpq lists a port for each, empty where the URL has none; left out here, its list would count for one host.
    func port(_ index: Int) -> String? { ports.count > 1 ? one(ports, index) ?? "5432" : one(ports, 0) }
    let hosts = (0..<count).map { Host(name: one(names, $0), address: one(addresses, $0), port: port($0)) }
    self.hosts = hosts.isEmpty ? [Host(name: nil, address: nil, port: nil)] : hosts
    connecting = values["connect_timeout"].flatMap(Int.init).flatMap { $0 > 0 && $0 < 86_400 ? .seconds($0) : nil }
    let shown = hosts.map { ($0.name ?? $0.address ?? "") + ($0.port.map { ":\($0)" } ?? "") }
    place = "postgresql://" + shown.joined(separator: ",") + (values["dbname"].flatMap(Self.shown).map { "/\($0)" } ?? "")
  }
}
