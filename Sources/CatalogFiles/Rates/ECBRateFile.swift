import Catalog
import Money
import Primitives

/// The European Central Bank's own table of euro reference rates: `eurofxref.csv`, of one day, or `eurofxref-hist.csv`, of all.
///
/// Its first column is `Date`, the others are currencies, a row is a day: `2026-10-30`, or `30 October 2026`. `N/A` is no rate. Every line ends with
/// a comma.
///
/// ```swift
/// let reading = ECBRateFile(currencies: world.currencies).read(bytes, name: "eurofxref.csv")
/// if reading.issues.isEmpty { print(reading.value.first?.date ?? "no day") }
/// ```
public struct ECBRateFile {
  /// The publisher's id in Catalog/rates/published.csv.
  public static let publisher = "ecb"
  private static let source = "ecb.europa.eu/stats/eurofxref"
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  /// How the two files write a day.
  private static let forms: [CatalogFault.Detail] = [.text("2026-10-30"), .text("30 October 2026")]

  private let currencies: [String: Currency]

  /// A reader that leaves out currencies which the shop does not know: the history has those that became the euro.
  public init(currencies: [String: Currency]) { self.currencies = currencies }

  /// The days of a file, the newest first. With anything wrong in it there is none: half a table would be taken for a whole one.
  ///
  /// - Parameter name: What the file is called in issues.
  public func read(_ bytes: [UInt8], name: String) -> CatalogReading<[PublishedRates]> {
    let log = CatalogIssueLog()
    let days = days(bytes, name: name, log: log)
    let issues = log.issues
    return CatalogReading(value: issues.isEmpty ? days.sorted { $0.date > $1.date } : [], issues: issues)
  }

  private func days(_ bytes: [UInt8], name: String, log: CatalogIssueLog) -> [PublishedRates] {
    func note(_ line: Int, _ column: Int, _ kind: CatalogFault.Kind, _ details: [String: CatalogFault.Detail] = [:]) {
      log.add(CatalogIssue(file: name, line: line, column: column, CatalogFault(kind, details)))
    }
    if let fault = TableForm.fault(in: bytes, columns: ["Date", "USD", "JPY", "GBP"]) {
      log.add(CatalogIssue(file: name, line: 1, column: 1, fault))
      return []
    }
    var reader = CSVReader(file: name, bytes: bytes)
    let codes = reader.columns.map { $0.trimming(" ") }
    guard codes.first == "Date" else {
      note(1, 1, .columnLacking, ["columns": .quoted(["Date"]), "near": .quoted([])])
      return []
    }
    for (index, code) in codes.enumerated().dropFirst() where !code.isEmpty {
      if !Self.isCode(code) { note(1, index + 1, .currencyCode, ["text": .text(code)]) }
      if let first = codes.firstIndex(of: code), first < index {
        note(1, index + 1, .headingTwice, ["heading": .text(code), "column": "\(first + 1)"])
      }
    }
    var days: [PublishedRates] = []
    var lines: [LocalDate: Int] = [:]
    while let record = reader.next() {
      let cells = (0..<record.count).map { record.text($0)?.trimming(" ") }
      guard let text = cells.first ?? nil, let date = Self.date(text) else {
        note(record.line, 1, .date, ["text": .text((cells.first ?? nil) ?? ""), "forms": .list(Self.forms)])
        continue
      }
      if let line = lines[date] { note(record.line, 1, .repeated, ["key": "\(date)", "line": "\(line)"]) }
      lines[date] = record.line
      var units: [PublishedRates.Quotation] = []
      for (index, cell) in cells.enumerated().dropFirst() {
        guard let cell else {
          note(record.line, index + 1, .encoding)
          continue
        }
        if cell == "N/A" || cell.isEmpty && codes[index].isEmpty { continue }
        guard let ratio = Ratio(decimal: cell), ratio.numerator >= 0 else {
          note(record.line, index + 1, .decimalFromZero, ["text": .text(cell)])
          continue
        }
        if ratio.numerator == 0 { note(record.line, index + 1, .rateNotAboveZero) }
        if ratio.numerator / ratio.denominator >= Money.mostUnits {
          note(record.line, index + 1, .tooLarge, ["text": .text(cell), "most": "\(Money.mostUnits)"])
        }
        if let currency = currencies[codes[index]] { units.append(.init(currency, ratio)) }
      }
      days.append(
        PublishedRates(
          publisher: Self.publisher, date: date, base: .euro, units: units, source: Self.source))
    }
    for issue in reader.issues { log.add(issue) }
    if days.isEmpty, log.issues.isEmpty { note(2, 1, .noRows) }
    return days
  }

  private static func isCode(_ text: String) -> Bool { text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) } }

  /// `2026-10-30` or `30 October 2026`.
  private static func date(_ text: String) -> LocalDate? {
    if let date = LocalDate(text) { return date }
    let parts = text.split(separator: " ")
    guard parts.count == 3, let day = Int(parts[0]), let month = months.firstIndex(of: String(parts[1])), let year = Int(parts[2]),
      parts[2].count == 4
    else { return nil }
    return LocalDate(year: year, month: month + 1, day: day)
  }
}
