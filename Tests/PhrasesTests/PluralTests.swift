import Phrases
import PhrasesSupport
import Testing

/// Rules of CLDR 46 (supplemental/plurals.xml) with numbers that it gives as their examples.
@Suite("Plural categories by CLDR's rules")
struct PluralTests {
  struct Rules: Sendable, CustomTestStringConvertible {
    let language: String
    let rules: [String: String]
    /// Numbers as they are written, by category.
    let examples: [String: String]
    var testDescription: String { language }

    init(_ language: String, _ rules: [String: String], _ examples: [String: String]) {
      self.language = language
      self.rules = rules
      self.examples = examples
    }
  }

  static let all = [
    Rules("English", ["one": "i = 1 and v = 0"], ["one": "1", "other": "0 2 16 100 1.0 1.5 0.1 10.00"]),
    Rules("Chinese", [:], ["other": "0 1 2 1.5 1000000"]),
    Rules("French", ["one": "i = 0,1"], ["one": "0 1 1.5 0.0", "other": "2 17 100 2.0 1000"]),
    Rules(
      "French with millions", ["one": "i = 0,1", "many": "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"],
      ["one": "0 1.5", "many": "1000000 2000000", "other": "2 1000001 1000000.0"]),
    Rules("Danish", ["one": "n = 1 or t != 0 and i = 0,1"], ["one": "1 0.1 1.6", "other": "0 2 1000 2.0 0.0 3.4"]),
    Rules(
      "Russian",
      [
        "one": "v = 0 and i % 10 = 1 and i % 100 != 11", "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
        "many": "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
      ],
      ["one": "1 21 31 101 1001", "few": "2 3 4 22 34 1002", "many": "0 5 11 12 14 19 100 111 1000", "other": "0.0 1.5 10.0"]),
    Rules(
      "Polish",
      [
        "one": "i = 1 and v = 0", "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
        "many": "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
      ],
      ["one": "1", "few": "2 4 22 104", "many": "0 5 11 12 21 19 100 112", "other": "1.5 0.0 10.0"]),
    Rules(
      "Arabic",
      ["zero": "n = 0", "one": "n = 1", "two": "n = 2", "few": "n % 100 = 3..10", "many": "n % 100 = 11..99"],
      [
        "zero": "0 0.0", "one": "1 1.0", "two": "2 2.00", "few": "3 10 103 1003 3.0", "many": "11 26 111 1011",
        "other": "100 102 200 1000 0.1 10.1",
      ]),
    Rules(
      "Welsh", ["zero": "n = 0", "one": "n = 1", "two": "n = 2", "few": "n = 3", "many": "n = 6"],
      ["zero": "0", "one": "1", "two": "2", "few": "3 3.0", "many": "6", "other": "4 5 7 20 0.1"]),
    Rules(
      "Latvian",
      [
        "zero": "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19",
        "one": "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1",
      ],
      ["zero": "0 10 11 19 30 0.0 11.0", "one": "1 21 101 0.1 1.0 10.1 2.21", "other": "2 9 22 0.2 1.2 2.22"]),
    Rules(
      "Lithuanian",
      [
        "one": "n % 10 = 1 and n % 100 != 11..19", "few": "n % 10 = 2..9 and n % 100 != 11..19",
        "many": "f != 0",
      ],
      ["one": "1 21 1.0", "few": "2 9 22 2.0", "many": "0.1 1.7 10.1", "other": "0 10 11 20 0.0"]),
    Rules(
      "Slovenian",
      [
        "one": "v = 0 and i % 100 = 1", "two": "v = 0 and i % 100 = 2", "few": "v = 0 and i % 100 = 3..4 or v != 0",
      ],
      ["one": "1 101 1001", "two": "2 102", "few": "3 4 103 0.0 1.5", "other": "0 5 19 100"]),
    Rules(
      "Czech", ["one": "i = 1 and v = 0", "few": "i = 2..4 and v = 0", "many": "v != 0"],
      ["one": "1", "few": "2 4", "many": "0.0 1.5 10.0", "other": "0 5 19 100"]),
    Rules(
      "Breton",
      [
        "one": "n % 10 = 1 and n % 100 != 11,71,91", "two": "n % 10 = 2 and n % 100 != 12,72,92",
        "few": "n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99", "many": "n != 0 and n % 1000000 = 0",
      ],
      ["one": "1 21 81 1.0", "two": "2 22", "few": "3 9 29 103", "many": "1000000", "other": "0 5 11 71 72 13 79 100 0.1"]),
    Rules(
      "Icelandic", ["one": "t = 0 and i % 10 = 1 and i % 100 != 11 or t % 10 = 1 and t % 100 != 11"],
      ["one": "1 21 1.0 0.1 1.1 10.1", "other": "0 11 2 0.2 2.0"]),
    Rules(
      "Filipino", ["one": "v = 0 and i = 1,2,3 or v = 0 and i % 10 != 4,6,9 or v != 0 and f % 10 != 4,6,9"],
      ["one": "0 1 3 5 7 10 0.1 1.3", "other": "4 6 9 14 0.4 2.6"]),
    Rules("Portuguese of Brazil", ["one": "i = 0..1 @integer 0, 1 @decimal 0.0~1.5"], ["one": "0 1 1.5", "other": "2 2.0"]),
  ]

  @Test("A number has the category of the first rule that holds", arguments: all)
  func categories(rules: Rules) throws {
    let texts = Dictionary(uniqueKeysWithValues: rules.rules.map { ("plural.\($0.key)", $0.value) })
    let plurals = Language(code: "xx", texts: texts).plurals
    #expect(plurals.unreadable.isEmpty)
    #expect(plurals.categories.map(\.rawValue).sorted() == (rules.rules.keys + ["other"]).sorted())
    for (category, numbers) in rules.examples {
      for number in numbers.split(separator: " ") {
        let operands = try #require(PluralOperands(written: String(number)))
        #expect(plurals.category(of: operands).rawValue == category, "\(number)")
        if let whole = Int(number) {
          #expect(PluralOperands(whole) == operands)
          #expect(PluralOperands(-whole) == operands)
        }
      }
    }
  }

  @Test(
    "What is no rule is told and holds for nothing",
    arguments: [
      "x = 1", "n", "n = ", "n = 1 and", "or n = 1", "n % 0 = 1", "n = 4..2", "n = 1..2..3", "n is 1", "n > 1", "n = a", "n % = 1",
      "n == 1",
    ])
  func faults(rule: String) throws {
    #expect(PluralRule(rule) == nil)
    let language = Language(code: "xx", texts: ["plural.one": rule, "x.one": "one", "x.other": "{n}"])
    #expect(language.plurals.unreadable == ["plural.one"])
    #expect(language.count("x", 1) == "1")
  }

  @Test("Rules may be written close together, and an empty one always holds")
  func spaces() throws {
    #expect(try #require(PluralRule("n%10=1 and n%100!=11")).holds(for: PluralOperands(21)))
    #expect(try #require(PluralRule("n = 1, 3..4")).holds(for: PluralOperands(4)))
    #expect(try #require(PluralRule("")).holds(for: PluralOperands(7)))
  }

  @Test("What is no written number has no operands", arguments: ["", "-", "a", "1,5", "1.2.3", ".5", "1e6", "+1"])
  func numbers(text: String) { #expect(PluralOperands(written: text) == nil) }

  @Test("A count takes its category's text, and the one for other where it has none of its own")
  func texts() {
    let texts = [
      "plural.one": "v = 0 and i % 10 = 1 and i % 100 != 11", "plural.few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
      "days.one": "{n} день", "days.few": "{n} дня", "days.other": "{n} дней", "rest.other": "{n} шт.", "number.group": "\u{A0}",
    ]
    let russian = Language(code: "ru", texts: texts)
    #expect([1, 3, 11, 21, 1_002].map { russian.count("days", $0) } == ["1 день", "3 дня", "11 дней", "21 день", "1\u{A0}002 дня"])
    #expect([1, 2].map { russian.count("rest", $0) } == ["1 шт.", "2 шт."])
  }
}
