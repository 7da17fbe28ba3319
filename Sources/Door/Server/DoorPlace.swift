/// Where the shop behind a door lies: what `door run` was told, for its sessions. It stands in a file, so that no process list shows it.
public struct DoorPlace: Hashable, Sendable {
  /// By the name that each line has.
  public var values: [String: String]

  /// The options of `door run` that sessions have too, and the variables of the environment by which a server's password is found.
  public static let names = ["data", "catalog", "index", "PGPASSFILE", "PGSERVICEFILE", "PGSYSCONFDIR", "CARAVAN_ASSETS"]

  /// A place of its values; names that are none are left out.
  public init(_ values: [String: String]) { self.values = values.filter { Self.names.contains($0.key) && !$0.value.isEmpty } }

  /// The place that a file tells.
  public init(file text: String) {
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map(\.trimmed)
      if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
    }
    self.init(values)
  }

  /// The file that tells it; nil if a value has a line end, which no path of a sane system has.
  public var file: String? {
    guard values.values.allSatisfy({ !$0.contains { $0.isNewline } }) else { return nil }
    return Self.names.compactMap { name in values[name].map { "\(name) = \($0)\n" } }.joined()
  }
}
