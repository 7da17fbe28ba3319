import Foundation

/// Catalogs that have between them every fault that a catalog can have.
enum BadCatalogs {
  /// A change of a fresh copy of the tests' catalog.
  typealias Change = @Sendable (borrowing CatalogFixture) throws -> Void

  static let all: [Change] =
    values.map { value in { try spoil($0, with: value) } } + [rows, places, withoutRate, references]
    + files.map { change in { try rewrite($0, change) } }
    + [lone("places/countries.csv", .utf16), latin, folderForFile, missing]

  /// What stands in one cell of each column in turn.
  private static let values = [
    "", "x", "-1", "0", "99999999999999999999", "3000000000000", "\u{1B}[31m", "a\u{202E}b", "a\tb", "two\nlines", "9 0", "opening",
    "goods",
    "8-25|12-11", "EUR", "*", "a!b", "[", "mon 25:00", "half-up", "1 2 3", "-0.5", "1.5", "1000000", "elapsd", "2026-02-30", "1999-01-01",
    "12,5", "15 kg", "21%", "24.12.2026", "City Bikes",
  ]

  /// To each table is added a row for each of its columns with the value in it.
  private static func spoil(_ fixture: borrowing CatalogFixture, with value: String) throws {
    for file in try tables(fixture) {
      var table = try Table(fixture.text(file))
      for column in table.columns.indices where !table.rows.isEmpty {
        var row = table.rows[column % table.rows.count]
        row[column] = value
        table.added.append(row)
      }
      try fixture.write(file, table.text)
    }
  }

  /// Rows that are right but for what is said here, made from the first one of their table.
  private static let faulty: [(file: String, cells: [String: String])] = [
    ("products/categories.csv", ["id": "q-one", "parent": "bicycless"]), ("products/categories.csv", ["id": "q-two", "parent": "city"]),
    ("network/sites.csv", ["id": "CNQQQ", "time_zone": "Asia/Shangai"]),
    (
      "calendars/calendars.csv",
      ["id": "nobody", "mon": "", "tue": "", "wed": "", "thu": "", "fri": "", "sat": "", "sun": "", "holidays": "", "make_up": ""]
    ),
    ("calendars/calendars.csv", ["id": "odd", "mon": "8-12|11-14"]),
    ("calendars/calendars.csv", ["id": "odd-two", "holidays": "", "make_up": "8-18"]),
    ("network/handling.csv", ["site": "CNSHA-P", "gate": "opening", "calendar": "nobody"]),
    (
      "network/handling.csv", ["activity": "transshipment", "gate": "none", "min_hours": "5", "p50_hours": "3", "p90_hours": "9"]
    ),
    ("network/handling.csv", ["site": "CNSHA-P", "activity": "transshipment", "min_hours": "0", "p50_hours": "1", "p90_hours": "9999"]),
    ("network/handling.csv", ["site": "BELGG-OW", "activity": "transshipment", "gate": "departures", "weekly": ""]),
    ("network/services.csv", ["id": "q-service", "gate": "departures"]),
    ("network/clearances.csv", ["site": "CNSHA-MW", "gate": "departures"]),
    ("places/territories.csv", ["territory": "DE-QQQ", "reason_en": "", "reason_zh-Hans": ""]), ("products/stock.csv", ["site": "CNSHA-P"]),
    ("products/products.csv", ["handle": "q-one", "hs_code": "12x"]),
    ("products/products.csv", ["handle": "q-two", "content": "5", "content_unit": ""]),
    ("products/specifications.csv", ["attribute": "gearz"]), ("products/specifications.csv", ["attribute": "brake", "value": "cable"]),
    ("products/specifications.csv", ["attribute": "rider-height", "value": "180"]), ("products/specifications.csv", [:]),
    ("products/variants.csv", ["sku": "Q-1", "content": "5"]), ("products/variants.csv", ["sku": "Q-2", "option1": "", "value1_en": "X"]),
    ("products/variants.csv", ["sku": "Q-3", "colour": "#gggggg"]), ("tax/rules.csv", ["id": "q1", "kind": "goods"]),
    ("tax/rules.csv", ["id": "q2", "rate": ""]), ("tax/rules.csv", ["id": "q3", "base": ""]),
    ("tax/rules.csv", ["id": "q4", "gross_up": "1"]),
    ("tax/rules.csv", ["id": "q5", "value_currency": ""]), ("tax/rules.csv", ["id": "q6", "unit_price_from": "1"]),
    ("tax/rules.csv", ["id": "q7", "minimum": "1", "limit_per": "kg"]), ("tax/rules.csv", ["id": "q8", "amount": "3"]),
    ("tax/rules.csv", ["id": "q9", "value_from": "200"]), ("tax/rules.csv", ["id": "q10", "regime": "cbec"]),
    ("tax/rules.csv", ["id": "q11", "unit_price_from": "5", "unit_price_to": "3", "unit_price_unit": "ml"]),
    ("tax/rules.csv", ["id": "q12", "destination": "US"]),
    ("rates/published.csv", ["base": "GBP", "currency": "USD"]),
    ("tax/customs_rates.csv", ["destination": "CN", "publisher": "hmcr", "day": "month"]),
    ("tax/rules.csv", ["id": "q19", "regime": "ioss", "value_from": "150", "value_to": "", "value_currency": "EUR"]),
    ("tax/rules.csv", ["id": "q13", "minimum": "2", "maximum": "1", "limit_per": "parcel", "currency": "EUR"]),
    ("tax/rules.csv", ["id": "q14", "base": "goods+frieght"]), ("tax/rules.csv", ["id": "q15", "base": "goods+goods"]),
    ("tax/rules.csv", ["id": "q16", "base": "x*goods"]), ("tax/rules.csv", ["id": "q17", "base": "duty:surcharge"]),
    ("tax/rules.csv", ["id": "q18", "base": "goods+vat"]),
    ("tax/rules.csv", ["id": "q20", "threshold_base": "piece", "together": "day", "value_to": "9", "value_currency": "EUR"]),
    ("tax/rules.csv", ["id": "q21", "threshold_base": "goods", "together": "day", "value_to": "9", "value_currency": "EUR"]),
    ("tax/rules.csv", ["id": "q22", "threshold_base": "delivered", "together": "day", "value_to": "9", "value_currency": "EUR"]),
    ("returns/laws.csv", ["valid_from": "2020-01-01", "basis": "none"]),
    ("returns/taxes.csv", ["valid_from": "2020-01-01", "ask_within": "3"]),
    ("network/services.csv", ["id": "BELGG-OW", "gate": "none"]),
    ("network/disruptions.csv", ["id": "q-both", "kind": "slowdown", "target": "BELGG-OW", "factor": "2"]),
    ("network/evidence.csv", ["lane": "q", "kind": "range", "min_days": "5", "max_days": "3"]),
  ]

  private static func rows(_ fixture: borrowing CatalogFixture) throws {
    for (file, cells) in faulty {
      var table = try Table(fixture.text(file))
      var row = table.rows[0]
      for (column, text) in cells { row[table.columns.firstIndex(of: column) ?? 0] = text }
      table.added.append(row)
      try fixture.write(file, table.text)
    }
  }

  private static func places(_ fixture: borrowing CatalogFixture) throws {
    var table = try Table(fixture.text("places/address_formats.csv"))
    let (pattern, example) = (table.columns.firstIndex(of: "postal_regex") ?? 0, table.columns.firstIndex(of: "postal_example") ?? 0)
    table.rows[0][pattern] = ""
    table.rows[1][example] = ""
    table.rows[2][example] = "abc"
    if let phone = table.columns.firstIndex(of: "phone_example"), let needed = table.columns.firstIndex(of: "phone_needed") {
      table.rows[3][phone] = "0664 123456"
      (table.rows[4][phone], table.rows[4][needed]) = ("", "1")
    }
    try fixture.write("places/address_formats.csv", table.text)
  }

  /// Many rows that name the same site that is not there, and one that is nearly there.
  private static func references(_ fixture: borrowing CatalogFixture) throws {
    var table = try Table(fixture.text("products/stock.csv"))
    for index in 0..<12 { table.rows[index][1] = index % 2 == 0 ? "ZZZZZ-QQ9" : "CNSHAA-MW" }
    try fixture.write("products/stock.csv", table.text)
  }

  private static func withoutRate(_ fixture: borrowing CatalogFixture) throws {
    let lines = try fixture.text("rates/rates.csv").split(separator: "\n").filter { !$0.hasPrefix("CHF") }
    try fixture.write("rates/rates.csv", lines.joined(separator: "\n"))
  }

  /// What is done to every file.
  private static let files: [@Sendable (String) -> String] = [
    { $0.replacing(",", with: ";") }, { $0.replacing(",", with: "\t") }, { $0.replacing(",", with: "|") },
    { _ in "" }, { $0.prefix { $0 != "\n" } + "\n" }, { $0.drop { $0 != "," }.dropFirst() + "" },
    { $0.replacing("id,", with: "idd,", maxReplacements: 1) },
    { $0.replacing("name_en,", with: "nam_en,", maxReplacements: 1).replacing("source", with: "sauce", maxReplacements: 1) },
    { $0.replacing("\n", with: "," + $0.prefix { $0 != "," } + "\n", maxReplacements: 1) },
    { $0.replacing("\n", with: ",optoin3\n", maxReplacements: 1) },
    { $0 + "x,\"never closed,\nmore,rows\n" }, { $0 + "x\"y,a,b\n\"a\"b,c\n\"met,\n1,2,\"3\"\n" },
  ]

  private static func rewrite(_ fixture: borrowing CatalogFixture, _ change: (String) -> String) throws {
    for file in try tables(fixture) { try fixture.write(file, change(fixture.text(file))) }
  }

  private static func lone(_ file: String, _ encoding: String.Encoding) -> Change {
    { try $0.text(file).write(to: $0.url.appending(path: file), atomically: true, encoding: encoding) }
  }

  /// Cells, a heading among them, that are no UTF-8.
  private static func latin(_ fixture: borrowing CatalogFixture) throws {
    for file in ["network/sites.csv", "products/categories.csv"] {
      let bytes = Array(try fixture.text(file).utf8)
      let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
      let rows = bytes.dropFirst(header.count).map { $0 == UInt8(ascii: "e") ? 0xE9 : $0 }
      let cell = file.hasPrefix("network") ? Array(",".utf8) + [0xFF] : []
      try Data(Array(header) + cell + rows).write(to: fixture.url.appending(path: file))
    }
  }

  private static func folderForFile(_ fixture: borrowing CatalogFixture) throws {
    let url = fixture.url.appending(path: "network/sites.csv")
    try FileManager.default.removeItem(at: url)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
  }

  private static func missing(_ fixture: borrowing CatalogFixture) throws {
    try FileManager.default.removeItem(at: fixture.url.appending(path: "network/sites.csv"))
  }

  private static func tables(_ fixture: borrowing CatalogFixture) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: fixture.url.path).filter { $0.hasSuffix(".csv") }.sorted()
  }
}

/// A table to be changed cell by cell.
private struct Table {
  let columns: [String]
  var rows: [[String]]
  var added: [[String]] = []

  init(_ text: String) {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case ",", "\n":
        if isQuoted {
          cell.append(character)
          continue
        }
        rows[rows.count - 1].append(cell)
        cell = ""
        if character == "\n" { rows.append([]) }
      default: cell.append(character)
      }
    }
    rows.removeAll { $0.isEmpty || $0 == [""] }
    columns = rows.first ?? []
    self.rows = Array(rows.dropFirst())
  }

  var text: String {
    ([columns] + rows + added).map { $0.map(Self.written).joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  private static func written(_ cell: String) -> String {
    cell.contains { ",\"\n".contains($0) } ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
