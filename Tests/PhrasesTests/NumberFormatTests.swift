import LandedCost
import Money
import Phrases
import PhrasesSupport
import Primitives
import Testing

@Suite("A language's file says how figures are written")
struct NumberFormatTests {
  private func language(_ texts: [String: String]) throws -> Language {
    // The rest as in English, as the edge loads a language.
    let english = try Languages.named("en")
    var all = Dictionary(uniqueKeysWithValues: english.keys.map { ($0, english($0)) })
    for (key, text) in texts { all[key] = text }
    return Language(code: "xx", texts: all)
  }

  private static let french = [
    "number.group": "\u{202F}", "number.point": ",", "percent": "{n}\u{A0}%", "money": "{amount}\u{A0}{symbol}",
    "money.code": "{amount}\u{A0}{code}",
    "quote": "«\u{A0}{text}\u{A0}»", "number.negative": "−{n}",
  ]

  @Test("Amounts have their currency's symbol on the language's side, with its space")
  func money() throws {
    let french = try language(Self.french)
    #expect(french.money(Money(minor: 123_456_789, currency: .euro)) == "1\u{202F}234\u{202F}567,89\u{A0}€")
    #expect(french.money(Money(minor: -5, currency: .euro)) == "−0,05\u{A0}€")
    #expect(french.money(Money(minor: 1_500, currency: Currency(code: "JPY", minorDigits: 0))) == "1\u{202F}500\u{A0}JPY")
    #expect(french.rate(.specific(SpecificDuty(amount: Ratio(5, 2), currency: .euro, per: .kg))) == "2,5\u{A0}€/kg")
    let dutch = try language(["number.group": ".", "number.point": ",", "money": "{symbol} {amount}", "number.negative": "-{n}"])
    #expect(dutch.money(Money(minor: 46_900, currency: .euro)) == "€ 469,00")
  }

  @Test("Shares, weights and boxes have the language's decimal sign")
  func decimals() throws {
    let french = try language(Self.french)
    #expect(french.percent(Ratio(485, 1000)) == "48,5\u{A0}%")
    #expect(french.percent(90) == "90\u{A0}%")
    #expect(french.weight(Grams(12_449)) == "12,4 kg")
    #expect(french.box(Dimensions(1500, 255, 800)) == "150 × 80 × 25,5 cm")
    #expect(french.quoted("oui") == "«\u{A0}oui\u{A0}»")
    #expect(try language(["percent": "%{n}"]).percent(21) == "%21")
  }

  @Test("Digits are grouped by threes, by twos after the first three as in India, by fours, or not at all")
  func grouping() throws {
    let numbers = [0, 999, 1_000, 12_345, 1_234_567, 123_456_789, -100_000]
    func written(_ grouping: String, least: String = "1") throws -> [String] {
      let language = try language(["number.grouping": grouping, "number.grouping.least": least])
      return numbers.map { language.number($0) }
    }
    #expect(try written("3") == ["0", "999", "1,000", "12,345", "1,234,567", "123,456,789", "-100,000"])
    #expect(try written("3,2") == ["0", "999", "1,000", "12,345", "12,34,567", "12,34,56,789", "-1,00,000"])
    #expect(try written("4") == ["0", "999", "1000", "1,2345", "123,4567", "1,2345,6789", "-10,0000"])
    #expect(try written("0") == ["0", "999", "1000", "12345", "1234567", "123456789", "-100000"])
    #expect(try language(["number.group": "{space}"]).number(1_234_567) == "1 234 567")
    // Spanish and Polish leave four digits together.
    #expect(try written("3", least: "2") == ["0", "999", "1000", "12,345", "1,234,567", "123,456,789", "-100,000"])
  }

  @Test("The greatest and the least number are written whole")
  func extremes() throws {
    let english = try Languages.named("en")
    #expect(english.number(.max) == "9,223,372,036,854,775,807")
    #expect(english.number(.min) == "-9,223,372,036,854,775,808")
  }

  @Test("Lists are joined as the language joins them")
  func lists() throws {
    #expect(try Languages.named("en").list(["a", "b", "c"]) == "a, b, c")
    #expect(try Languages.named("zh-Hans").list(["甲", "乙"]) == "甲、乙")
    #expect(try Languages.named("en").list([]) == "")
  }
}
