import Delivery
import LandedCost
import Money
import Orders
import Phrases
import PhrasesSupport
import Primitives
import Quotes
import Testing

/// What every language of Assets must have; each folder there is one.
struct TranslationTests {
  /// The arguments of a text; `space` only keeps a blank at a line's end, which a language may do without.
  private func placeholders(_ text: String) -> Set<String> {
    Set(text.matches(of: #/\{(\w+)\}/#).map { String($0.1) }).subtracting(["space"])
  }

  @Test("The languages are the folders: English, Chinese, and whatever is added")
  func folders() {
    #expect(Languages.codes.first == "en")
    #expect(Languages.codes.contains("zh-Hans"))
  }

  /// How a name is typed in another script, and rules of plurals: only languages that need them have them.
  private static let own = ["pinyin.", "plural."]

  /// Commands and options of which the English help has the name alone.
  private static let unsaidInEnglish: Set = [
    "usage.cart.add.--sku", "usage.cart.add.--quantity", "usage.cart.remove.--sku", "usage.cart.save.--sku", "usage.cart.unsave.--sku",
    "usage.order.place.--quantity", "usage.order.--id",
    "usage.network.sites", "usage.network.services", "usage.network.zones", "usage.network.calendars", "usage.network.disruptions",
    "usage.network.partners",
  ]

  /// The plural form that a key is of, `one` of `search.found.one` beside `search.found.other`; nil if it is none, or that for all other numbers.
  private func form(_ key: String, _ language: Language) -> PluralCategory? {
    guard let dot = key.lastIndex(of: "."), let category = PluralCategory(rawValue: String(key[key.index(after: dot)...])) else {
      return nil
    }
    return category != .other && language.has(key[...dot] + "other") ? category : nil
  }

  @Test(
    "Every key of English is in the other languages and the other way round, singulars and how names are typed excepted",
    arguments: Languages.codes)
  func keys(code: String) throws {
    func shared(_ code: String) throws -> Set<String> {
      let language = try Languages.named(code)
      return Set(language.keys.filter { key in form(key, language) == nil && !Self.own.contains(where: key.hasPrefix) })
    }
    let english = try shared("en")
    let other = try shared(code)
    #expect(english.subtracting(other).sorted() == [], "missing in \(code)")
    #expect(other.subtracting(english).subtracting(Self.unsaidInEnglish).sorted() == [], "missing in en")
    #expect(english.count > 100)
  }

  @Test(
    "A language's plural forms are those that its rules lead to, all of them where there is one, and one for all other numbers",
    arguments: Languages.codes)
  func plurals(code: String) throws {
    let language = try Languages.named(code)
    #expect(language.plurals.unreadable.isEmpty)
    for key in language.keys {
      guard let form = form(key, language) else { continue }
      #expect(language.plurals.categories.contains(form), "\(key) is never used")
      let stem = key.dropLast(form.rawValue.count)
      for category in language.plurals.categories { #expect(language.has(stem + category.rawValue), "\(stem)\(category)") }
    }
  }

  @Test("A language says what it is called, and its figures are of a form that the shop knows", arguments: Languages.codes)
  func writing(code: String) throws {
    let language = try Languages.named(code)
    #expect(LanguageTag(wellFormed: code)?.rawValue == code)
    #expect(language.has("language.ownName"))
    #expect(Languages.codes.contains(language("language.beside")))
    #expect(language("number.grouping").wholeMatch(of: #/\d(,\d)?/#) != nil && Int(language("number.grouping.least")) != nil)
    #expect(language.number(-1_234_567).filter(\.isNumber) == "1234567" && language.number(-5) != language.number(5))
    #expect(language.percent(50).contains("50") && language.quoted("x") != "x")
  }

  @Test("All languages fill in the same arguments", arguments: Languages.codes)
  func arguments(code: String) throws {
    let english = try Languages.named("en")
    let other = try Languages.named(code)
    for key in english.keys where other.has(key) {
      #expect(placeholders(english(key)) == placeholders(other(key)), "\(key)")
    }
  }

  @Test("No text is empty and no key is written twice", arguments: Languages.codes)
  func texts(code: String) throws {
    let language = try Languages.named(code)
    let english = try Languages.named("en")
    for key in language.keys where english(key) != "{space}" { #expect(!language(key).isEmpty, "\(key)") }
    for (key, count) in try Languages.occurrences(code) where count > 1 { Issue.record("\(key) is written \(count) times") }
  }

  @Test(
    "Every mode, status, label, kind of site, regime, stage, event, unit of duty and tax base has its words", arguments: Languages.codes)
  func words(code: String) throws {
    let language = try Languages.named(code)
    var keys = TransportMode.allCases.map { "mode.\($0.rawValue)" } + TransportMode.allCases.map { "stage.transit.\($0.rawValue)" }
    keys += OrderStatus.allCases.map { "status.\($0.rawValue)" } + OrderEventKind.allCases.map { "event.\($0.rawValue)" }
    keys += OptionLabel.allCases.map { "label.\($0.rawValue)" } + SiteKind.allCases.map { "site.\($0.rawValue)" }
    keys += Regime.allCases.map { "regime.\($0.rawValue)" } + DutyUnit.allCases.map { "rate.per.\($0.rawValue)" }
    keys += ["goods", "customs-value", "customs-value-and-duties", "vat-base", "value-and-freight", "excess"].map { "base.\($0)" }
    keys += TaxBase.Part.whole.map { part in if case .tax(let kind) = part { "kind.\(kind.rawValue)" } else { "base.part.\(part.name)" } }
    keys += StageKind.allCases.filter { $0 != .transit }.map { "stage.\($0.rawValue)" }
    for key in keys { #expect(language.has(key), "\(key)") }
    #expect(language("date.weekdays").split(separator: "|").count == Weekday.allCases.count)
    #expect(language("date.months").split(separator: "|").count == 12)
  }

  @Test(
    "Whatever closes a service, is a line of a price, a rate or a problem of a cart is a sentence of its own", arguments: Languages.codes)
  func sentences(code: String) throws {
    let language = try Languages.named(code)
    /// A sentence without a key or an argument that was not filled in.
    func expectSentences<Case: Exemplary>(_ type: Case.Type, _ say: (Case) -> String) {
      let said = Case.examples.map(say)
      for (example, text) in zip(Case.examples, said) {
        #expect(!text.isEmpty && !text.contains("{") && !language.has(text), "\(example): \(text)")
        #expect(text.wholeMatch(of: #/\w+(\.\w+)+/#) == nil, "\(example): \(text)")
      }
      #expect(Set(said).count == said.count, "each case differs: \(said)")
    }
    expectSentences(ClosedReason.self) { language.reason($0) }
    expectSentences(ClosedReason.self) { language.reason($0, ofService: true) }
    expectSentences(LineLabel.self) { label in
      language.costLine(CostLine(kind: .goods, label: label, amount: .zero(.euro)))
    }
    expectSentences(LineRate.self, language.rate)
    expectSentences(CartProblem.self) { language.problem($0) { $0.rawValue } }
    expectSentences(CartProblem.self) { language.problem(bySKU: $0) }
  }
}
