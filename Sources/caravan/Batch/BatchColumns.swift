import Primitives

/// Which cell of a batch's rows is which.
struct BatchColumns {
  /// A column that is read.
  enum Column: String, CaseIterable {
    case sku, weight, size, from, to, at, quantity
  }

  private let places: [Column: Int]
  /// Columns that nothing reads.
  let unknown: [String]

  /// - Throws: `BadFile` if goods cannot be told from these columns, or one is there twice.
  init(_ header: [String], of name: String) throws {
    var places: [Column: Int] = [:]
    var unknown: [String] = []
    for (index, title) in header.enumerated() {
      guard let column = Column(rawValue: title) else {
        unknown.append(title)
        continue
      }
      guard places.updateValue(index, forKey: column) == nil else {
        throw BadFile.columnTwice(name, column: index + 1, title: title)
      }
    }
    guard places[.sku] != nil || (places[.weight] != nil && places[.size] != nil) else {
      throw BadFile.goodsColumns(name, known: Column.allCases.map(\.rawValue))
    }
    self.places = places
    self.unknown = unknown
  }

  /// A row's cell; nil if it is blank or there is no such column.
  func text(_ column: Column, of cells: [String]) -> String? {
    guard let place = places[column], cells.indices.contains(place), !cells[place].isEmpty else { return nil }
    return cells[place]
  }

  /// A column that one without a reader may have been meant as.
  static func near(_ title: String) -> String? { EditDistance.nearest(to: title, in: Column.allCases.map(\.rawValue)).first }
}
