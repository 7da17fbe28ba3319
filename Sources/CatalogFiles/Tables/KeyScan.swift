/// Going through the rows of a table by two of its cells, on any thread.
struct KeyScan: Sendable {
  private(set) var reader: CSVReader
  private let first: Int
  private let second: Int

  /// - Parameters:
  ///   - reader: before the first row.
  ///   - first, second: the places of the two cells; -1 for one that there is not.
  init(reader: CSVReader, first: Int, second: Int) {
    self.reader = reader
    self.first = first
    self.second = second
  }

  /// Calls `body` with the hashes of the two cells of each row and the place to find it again.
  mutating func forEach(_ body: (CSVReader.Keys) -> Void) { while let keys = reader.nextKeys(first, second) { body(keys) } }
}
