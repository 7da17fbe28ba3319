import Primitives
import Testing

@testable import CatalogFiles

@Suite("Cells that are written for people")
struct CellSlipTests {
  @Test(
    "A comma, a unit or a percent sign is told as what it is",
    arguments: [
      ("1,299.00", NumberSlip.comma), ("12,5", .comma), ("1 299", .comma), ("1'299", .comma), ("15 kg", .unit), ("15kg", .unit),
      ("EUR 20", .unit), ("€20", .unit), ("20,00 €", .unit), ("21%", .percent("0.21")), ("21 %", .percent("0.21")),
      ("8,5%", .percent("0.085")), ("-5%", .percent("-0.05")),
    ])
  func slips(_ text: String, _ slip: NumberSlip) { #expect(NumberSlip(text) == slip) }

  @Test(
    "Plain numbers and what is no number are none",
    arguments: ["12", "12.5", "-3", "", "x", "8-18", "1e5", "1/3", "2026-12-24", "a1b2", "%", "1..2", "twelve", "1 of 2 kg boxes"])
  func others(_ text: String) { #expect(NumberSlip(text) == nil) }

  @Test("A date in another form is the date that it can only mean; one that may be two is none")
  func dates() {
    for text in ["24.12.2026", "2026/12/24", "12/24/2026", "24/12/2026", "20261224", "2026.12.24", "24-12-2026"] {
      #expect(LocalDate(writtenOtherwise: text) == LocalDate("2026-12-24"), "\(text)")
    }
    #expect(LocalDate(writtenOtherwise: "1.2.2026") == LocalDate("2026-02-01"))
    #expect(LocalDate(writtenOtherwise: "5/5/2026") == LocalDate("2026-05-05"))
    for text in ["1/2/2026", "2026-02-30", "24 Dec 2026", "12/2026", "1.2.26", "", "99999999"] {
      #expect(LocalDate(writtenOtherwise: text) == nil, "\(text)")
    }
  }
}
