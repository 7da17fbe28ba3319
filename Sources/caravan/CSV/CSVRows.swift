import Money
import OrderedJSON
import Primitives

extension SearchJSON.Result: CSVRow {
  static var columns: [String] {
    ["sku"] + NameJSON.columns("name") + ["category"] + MoneyJSON.columns("price") + ["landed", "arrivalP90"]
  }

  var cells: [CSVCell] {
    [.text(sku.rawValue)] + name.cells + [.text(category.rawValue)] + price.cells
      + [.figure(landed ? "true" : "false"), arrivalP90.map { .figure($0.text) } ?? .empty]
  }
}

extension YearJSON.Day: CSVRow {
  static var columns: [String] { ["on", "p50", "p90"] }

  var cells: [CSVCell] { [.figure(on), .figure(p50.text), .figure(p90.text)] }
}

extension MatrixJSON.Cell: CSVRow {
  static var columns: [String] { ["site", "zone", "p50Days", "p90Days"] }

  var cells: [CSVCell] {
    [.text(site.rawValue), .text(zone.rawValue), .figure(JSONNumber.text(p50Days)), .figure(JSONNumber.text(p90Days))]
  }
}

extension OrderListJSON.Entry: CSVRow {
  static var columns: [String] { ["order", "status", "placedAt"] + MoneyJSON.columns("total") + PromiseJSON.columns("promise") }

  var cells: [CSVCell] {
    [.text(order.rawValue), .figure(status.rawValue), .figure(placedAt.text)] + total.cells + promise.cells
  }
}

extension MoneyJSON {
  static func columns(_ field: String) -> [String] { ["\(field).amount", "\(field).currency"] }
  var cells: [CSVCell] { [.figure(amount), .figure(currency)] }
}

extension NameJSON {
  /// English and Chinese: a table has the same columns for every row.
  static func columns(_ field: String) -> [String] { always.map { "\(field).\($0.rawValue)" } }
  var cells: [CSVCell] { Self.always.map { .text(name.text(in: $0)) } }
}

extension PromiseJSON {
  static func columns(_ field: String) -> [String] { ["\(field).p50", "\(field).p90"] }
  var cells: [CSVCell] { [.figure(p50.text), .figure(p90.text)] }
}
