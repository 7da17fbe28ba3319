import Delivery
import Money
import Primitives
import TestSupport
import Testing

@testable import CatalogFiles

/// Cells that are as plain as nearly all are read from their bytes, past the strings of the others.
struct PlainCellTests {
  private static func row(_ cell: String) -> CatalogRow {
    var reader = CSVReader(file: "t.csv", bytes: Array("id,value\na,\(cell)\n".utf8))
    let row = CatalogRow(file: "t.csv", indexes: ["id": 0, "value": 1], log: CatalogIssueLog())
    if let record = reader.next() { row.take(record) }
    return row
  }

  private static func drawn(_ random: inout SplitMix) -> String {
    let signs = Array("0012345679.--+ 5")
    return String((0..<Int.random(in: 1...14, using: &random)).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
  }

  @Test("A plain number, fraction or amount is what it is read as otherwise")
  func numbers() {
    var random = SplitMix(seed: 11)
    var plain = 0
    let currencies = [Currency(code: "JPY", minorDigits: 0), .euro, Currency(code: "KWD", minorDigits: 3)]
    for _ in 0..<20_000 {
      let cell = Self.drawn(&random)
      let row = Self.row(cell)
      if let number = row.plainNumber(at: 1) { #expect(number == Int(cell), "\(cell)") }
      if let ratio = row.plainRatio(at: 1) {
        #expect(ratio == Ratio(decimal: cell), "\(cell)")
        plain += 1
      }
      for currency in currencies {
        if let money = row.plainMoney(at: 1, in: currency) { #expect(money == Money(decimal: cell, currency: currency), "\(cell)") }
      }
    }
    #expect(plain > 1_000)
    #expect(Self.row("0.485").plainRatio(at: 1) == Ratio(485, 1000) && Self.row("12").ratio("value") == Ratio(12))
    for cell in ["", ".", "1.", "1.2.3", "-1", "1e3", "1234567890123"] { #expect(Self.row(cell).plainRatio(at: 1) == nil, "\(cell)") }
  }

  @Test("A plain time of day is what it is read as otherwise, and one that does not exist is none")
  func times() {
    for hour in 0...30 {
      for minute in 0...70 {
        let cell = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        #expect(Self.row(cell).plainMinute(at: 1) == Departure.minute(cell), "\(cell)")
      }
    }
    for cell in ["", "7:30", "07.30", "07:3", "07:300", "+7:30", "0x:30"] { #expect(Self.row(cell).plainMinute(at: 1) == nil, "\(cell)") }
    #expect(Self.row("7").minute("value") == 420)
  }

  @Test("A list has the parts between its bars, without blanks around them and without empty ones")
  func lists() {
    #expect(Self.row("a|b c| d |凤凰").list("value") == ["a", "b c", "d", "凤凰"])
    #expect(Self.row("||a||").list("value") == ["a"])
    for cell in ["", "|", " | "] { #expect(Self.row(cell).list("value").isEmpty, "\(cell)") }
  }

  @Test("A plain date is what it is read as otherwise, and one that does not exist is none")
  func dates() {
    var random = SplitMix(seed: 12)
    for _ in 0..<5_000 {
      func digits(_ range: ClosedRange<Int>, _ width: Int) -> String {
        let number = String(Int.random(in: range, using: &random))
        return String(repeating: "0", count: max(0, width - number.count)) + number
      }
      let cell = "\(digits(0...9999, 4))-\(digits(0...14, 2))-\(digits(0...33, 2))"
      #expect(Self.row(cell).plainDate(at: 1) == LocalDate(cell), "\(cell)")
    }
    for cell in ["2026-1-24", "2026/01/24", "2026-11-241", "x026-11-24", "2026-11-2 "] {
      #expect(Self.row(cell).plainDate(at: 1) == nil, "\(cell)")
    }
    #expect(Self.row("2026-11-24").date("value") == LocalDate("2026-11-24"))
  }

  @Test("A row whose room the next one takes reads as one of its own")
  func reuse() {
    let text = "id,a,b\n1,x,\n2,\"y, \"\"z\"\"\",w\n\n3,,long text\n4,1\n5,2,3\n"
    var fresh = CSVReader(file: "t.csv", bytes: Array(text.utf8))
    var reusing = fresh
    var count = 0
    var last: CSVRecord?
    while true {
      if let given = last.take() { reusing.reuse(given) }
      guard let one = fresh.next() else { break }
      let other = reusing.next()
      #expect(other?.line == one.line && other?.count == one.count)
      for index in 0..<one.count { #expect(other?.text(index) == one.text(index) && other?.hash(index) == one.hash(index)) }
      last = other
      count += 1
    }
    #expect(count == 4 && reusing.next() == nil && reusing.issues == fresh.issues && fresh.issues.count == 1)
  }
}
