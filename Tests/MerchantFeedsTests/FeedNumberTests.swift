import Money
import Testing

@testable import MerchantFeeds

@Suite("Numbers as feeds write them")
struct FeedNumberTests {
  private func decimal(_ text: String, _ style: FeedNumber.Style = .unknown) -> String? {
    FeedNumber(text, style: style).map { $0.value.decimalString(places: 9) }
  }

  @Test(
    "The same amount in the forms that shops write",
    arguments: [
      ("19.99", "19.99"), ("19,99", "19.99"), ("$19.99", "19.99"), ("19.99 €", "19.99"), ("€ 19,99", "19.99"), ("15.00 USD", "15"),
      ("EUR15", "15"), ("1.234,50", "1234.5"), ("1,234.50", "1234.5"), ("1 234,50", "1234.5"), ("1\u{A0}234,50 zł", "1234.5"),
      ("1'234.50", "1234.5"), ("CHF 1’234.50", "1234.5"), ("1e3", "1000"), ("1.5E+2", "150"), ("2.5e-1", "0.25"), ("1,234,567", "1234567"),
      ("12,34,567", "1234567"), ("0,500", "0.5"), ("1234,500", "1234.5"), (".5", "0.5"), ("50", "50"), ("１２．５０", nil), ("１２", "12"),
      ("-3", "-3"), ("5.-", "5"), ("NNN", nil), ("", nil), ("129.90.00 SEK", nil), ("5-10", nil), ("1,23,4", nil), ("1.2.3,4,5", nil),
    ] as [(String, String?)])
  func forms(text: String, value: String?) {
    #expect(decimal(text) == value)
  }

  @Test("A point or comma before three digits is what the rest of the file says; where nothing does, a comma groups and is doubtful")
  func styles() {
    #expect(decimal("1,800") == "1800" && FeedNumber("1,800")?.isDoubtful == true)
    #expect(decimal("1,800", .comma) == "1.8" && decimal("1,800", .point) == "1800")
    #expect(decimal("1.800") == "1.8" && decimal("1.800", .comma) == "1800" && decimal("1.800", .point) == "1.8")
    #expect(FeedNumber("1,800", style: .point)?.isDoubtful == false)
    var count = NumberStyleCount()
    for price in ["12,90", "7,5", "1.234", "", "30"] { count.add(price) }
    #expect(count.style == .comma)
    count.add("12.90")
    #expect(count.style == .unknown)
  }

  @Test("What stands beside a number is its unit")
  func units() {
    #expect(FeedNumber("17.4 kg")?.unit == "kg" && FeedNumber("US$ 5")?.unit == "US$" && FeedNumber("38.3lb")?.unit == "lb")
  }

  @Test("Numbers past all measure are no numbers, and none traps")
  func limits() {
    for text in [
      "99999999999999999999", "1e99", "1e-99", "1e12", "999999999999e12", "9223372036854775807", "-9223372036854775808", "1e+12.5",
    ] {
      _ = FeedNumber(text)
    }
    #expect(decimal("99999999999999999999") == nil && decimal("1e99") == nil && decimal("1e12") == "1000000000000")
  }

  @Test(
    "Weights in every unit come to grams; zero and nothing are unknown",
    arguments: [
      ("17.4 kg", .amount(17_400)), ("38.3 lb", .amount(17_372.587_771)), ("10 lbs", .amount(4_535.923_7)), ("8 oz", .amount(226.796_185)),
      ("264 g", .amount(264)), ("0,5 kg", .amount(500)), ("1,800 g", .amount(1_800)), ("0.0 g", .untold), ("", .untold), ("10", .unit),
      ("10 stone", .unit), ("-3 kg", .untold),
    ] as [(String, Measure.Reading)])
  func weights(text: String, reading: Measure.Reading) {
    let read = Measure.grams(text, .unknown)
    if case .amount(let expected) = reading, case .amount(let grams) = read {
      #expect(abs(grams - expected) < 1e-6)
    } else {
      #expect(read == reading)
    }
  }

  @Test("Contents come to millilitres or grams")
  func contents() throws {
    let litre = try #require(Measure.content("1 l", .unknown))
    #expect(litre.amount == "1000" && litre.unit == "ml")
    let small = try #require(Measure.content("50g", .unknown))
    #expect(small.amount == "50" && small.unit == "g")
    #expect(Measure.content("3 ct", .unknown) == nil && Measure.content(" ", .unknown) == nil)
  }
}
