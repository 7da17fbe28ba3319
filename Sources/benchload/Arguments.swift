import ArgumentParser

/// Numbers between commas.
struct Counts: ExpressibleByArgument, CustomStringConvertible, Hashable {
  let values: [Int]

  init(_ values: [Int]) { self.values = values }

  /// Whole numbers from 0 to 10,000; nil for any other text.
  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    values = parts.compactMap { Int($0) }.filter { (0...10_000).contains($0) }
    guard values.count == parts.count else { return nil }
  }

  var description: String { values.map(String.init).joined(separator: ",") }
  var defaultValueDescription: String { description }
}

/// A terminal's size, `120x40`.
struct WindowSize: ExpressibleByArgument, CustomStringConvertible, Hashable {
  let columns: Int
  let rows: Int

  init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }

  /// From 40x12 to 1000x400; nil for any other text.
  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (40...1_000).contains(columns), (12...400).contains(rows) else {
      return nil
    }
    self.init(columns: columns, rows: rows)
  }

  var description: String { "\(columns)x\(rows)" }
  var defaultValueDescription: String { description }
}
