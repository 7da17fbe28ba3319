import Money
import Primitives

/// Cells by the number of their column, read from their bytes where they are as plain as nearly all are: for tables of millions of rows. What is
/// not plain is nil and read as other cells are, which tells what is wrong with it.
extension CatalogRow {
  /// The place of a column among the cells; nil if the table has none of the name.
  func place(of column: String) -> Int? {
    noteUse(of: column)
    return indexes[column]
  }

  /// The places of the columns whose names begin so.
  func places(of beginning: String) -> [Int] {
    let found = indexes.filter { $0.key.hasPrefix(beginning) }
    for column in found.keys { noteUse(of: column) }
    return found.map(\.value).sorted()
  }

  func isBlank(at place: Int?) -> Bool {
    guard let place else { return true }
    return record.isBlank(place)
  }

  /// Of the cell's bytes; that of no bytes where there is no such column.
  func hash(at place: Int?) -> UInt64 {
    guard let place else { return StableHash.seed }
    return record.hash(place)
  }

  /// Of the bytes of some cells, one after another.
  func hash(at places: [Int]) -> UInt64 {
    var hash = StableHash.seed
    for place in places { hash = (hash ^ record.hash(place)) &* StableHash.prime }
    return hash
  }

  /// As `PlainCell.number`.
  func plainNumber(at place: Int?) -> Int? {
    guard let place, let cell = record.plainBytes(place) else { return nil }
    return PlainCell.number(cell)
  }

  /// As `PlainCell.money`.
  func plainMoney(at place: Int?, in currency: Currency) -> Money? {
    guard let place, let cell = record.plainBytes(place) else { return nil }
    return PlainCell.money(cell, in: currency)
  }

  /// Digits, and a point between them: as `Ratio(decimal:)` reads them.
  func plainRatio(at place: Int?) -> Ratio? {
    guard let place, let cell = record.plainBytes(place), (1...12).contains(cell.count), cell.last != UInt8(ascii: ".") else { return nil }
    var digits: Int64 = 0
    var scale: Int64?
    for byte in cell {
      if byte == UInt8(ascii: "."), scale == nil {
        scale = 1
      } else {
        guard (48...57).contains(byte) else { return nil }
        digits = digits * 10 + Int64(byte - 48)
        if let known = scale { scale = known * 10 }
      }
    }
    let ratio = Ratio(digits, scale ?? 1)
    return digits / ratio.denominator < Money.mostUnits ? ratio : nil
  }

  /// `2026-11-24`.
  func plainDate(at place: Int?) -> LocalDate? {
    guard let place, let cell = record.plainBytes(place), cell.count == 10 else { return nil }
    var parts = (year: 0, month: 0, day: 0)
    for (index, byte) in cell.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      switch index {
      case 0..<4: parts.year = parts.year * 10 + Int(byte - 48)
      case 5..<7: parts.month = parts.month * 10 + Int(byte - 48)
      default: parts.day = parts.day * 10 + Int(byte - 48)
      }
    }
    return LocalDate(year: parts.year, month: parts.month, day: parts.day)
  }

  /// `07:30`, as minutes since midnight.
  func plainMinute(at place: Int?) -> Int? {
    guard let place, let cell = record.plainBytes(place), cell.count == 5, cell[cell.startIndex + 2] == UInt8(ascii: ":") else {
      return nil
    }
    var digits = 0
    for (index, byte) in cell.enumerated() where index != 2 {
      guard (48...57).contains(byte) else { return nil }
      digits = digits * 10 + Int(byte - 48)
    }
    let (hour, minute) = (digits / 100, digits % 100)
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }

  /// `#rrggbb`.
  func plainColour(at place: Int?) -> UInt32? {
    guard let place, let cell = record.plainBytes(place), cell.count == 7, cell.first == UInt8(ascii: "#") else { return nil }
    var colour: UInt32 = 0
    for byte in cell.dropFirst() {
      switch byte {
      case 48...57: colour = colour << 4 | UInt32(byte - 48)
      case 97...102: colour = colour << 4 | UInt32(byte - 87)
      case 65...70: colour = colour << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    return colour
  }
}
