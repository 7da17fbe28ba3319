/// The lines on which the texts of a column stand first, found when the first one stands twice: most tables have none.
struct FirstLines {
  private var lines: [UInt64: Int]?

  /// The line of a text by its hash.
  mutating func line(of hash: UInt64, _ column: String, in table: CatalogTable?) -> Int {
    if let lines { return lines[hash] ?? 0 }
    var found: [UInt64: Int] = [:]
    var table = table
    table?.scanQuietly { row in found[row.hash(column)] = found[row.hash(column)] ?? row.line }
    lines = found
    return found[hash] ?? 0
  }
}
