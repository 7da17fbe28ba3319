/// Finds the rows of a large table by the hash of one column, in the order of the file.
struct RowIndex: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    let mark: CSVReader.Mark
  }

  private var entries: [Entry] = []

  mutating func add(_ hash: UInt64, _ mark: CSVReader.Mark) { entries.append(Entry(hash: hash, mark: mark)) }

  /// Call it once, after the last row was added.
  mutating func sort() { entries.sort { ($0.hash, $0.mark.offset) < ($1.hash, $1.mark.offset) } }

  func marks(_ hash: UInt64) -> [CSVReader.Mark] {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    var marks: [CSVReader.Mark] = []
    while low < entries.count, entries[low].hash == hash {
      marks.append(entries[low].mark)
      low += 1
    }
    return marks
  }
}
