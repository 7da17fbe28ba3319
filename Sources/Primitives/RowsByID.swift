/// The rows of a table in the order of their ids, each found by its id. A dictionary of the same rows takes two to three times the memory, which
/// every session has.
///
/// ```swift
/// let sites = RowsByID([xian, almaty])
/// sites["KZALA-WH"]?.name  // Almaty
/// sites.values.first?.id   // KZALA-WH
/// ```
public struct RowsByID<Row: Identifiable & Sendable>: Sendable where Row.ID: Comparable & Sendable {
  /// In the order of their ids.
  public private(set) var values: [Row]

  /// Of rows with the same id the first is kept.
  public init(_ rows: [Row]) {
    let isRising = zip(rows, rows.dropFirst()).allSatisfy { $0.id < $1.id }
    if isRising {
      values = rows
      return
    }
    values = []
    values.reserveCapacity(rows.count)
    let places = rows.indices.sorted { (rows[$0].id, $0) < (rows[$1].id, $1) }
    for place in places where values.last?.id != rows[place].id { values.append(rows[place]) }
  }

  /// The ids, in their order.
  public var keys: some RandomAccessCollection<Row.ID> { values.lazy.map(\.id) }

  /// How many rows there are.
  public var count: Int { values.count }

  /// Whether there is no row.
  public var isEmpty: Bool { values.isEmpty }

  /// The row with an id; nil if there is none.
  public subscript(id: Row.ID) -> Row? { place(of: id).map { values[$0] } }

  /// Puts a row in the place of the one with its id; false if there is none.
  public mutating func replace(by row: Row) -> Bool {
    guard let place = place(of: row.id) else { return false }
    values[place] = row
    return true
  }

  private func place(of id: Row.ID) -> Int? {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low].id == id ? low : nil
  }
}

extension RowsByID: Equatable where Row: Equatable {}
