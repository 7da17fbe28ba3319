import Commerce
import Phrases
import Testing

/// What every language of Assets must have.
struct TranslationTests {
  /// The arguments of a text; `space` only keeps a blank at a line's end, which a language may do without.
  private func placeholders(_ text: String) -> Set<String> {
    Set(text.matches(of: #/\{(\w+)\}/#).map { String($0.1) }).subtracting(["space"])
  }

  @Test("Every key of one language is in the other, singulars excepted")
  func keys() throws {
    let english = try Set(Languages.named("en").keys.filter { !$0.hasSuffix(".one") })
    let chinese = try Set(Languages.named("zh-Hans").keys.filter { !$0.hasSuffix(".one") })
    #expect(english.subtracting(chinese).sorted() == [], "missing in zh-Hans")
    #expect(chinese.subtracting(english).sorted() == [], "missing in en")
    #expect(english.count > 100)
  }

  @Test("A singular has its plural beside it", arguments: ["en", "zh-Hans"])
  func plurals(code: String) throws {
    let language = try Languages.named(code)
    for key in language.keys where key.hasSuffix(".one") { #expect(language.has(String(key.dropLast(3)) + "other"), "\(key)") }
  }

  @Test("Both languages fill in the same arguments")
  func arguments() throws {
    let english = try Languages.named("en")
    let chinese = try Languages.named("zh-Hans")
    for key in english.keys where chinese.has(key) {
      #expect(placeholders(english(key)) == placeholders(chinese(key)), "\(key)")
    }
  }

  @Test("No text is empty and no key is written twice", arguments: ["en", "zh-Hans"])
  func texts(code: String) throws {
    let language = try Languages.named(code)
    let english = try Languages.named("en")
    for key in language.keys where english(key) != "{space}" { #expect(!language(key).isEmpty, "\(key)") }
    for (key, count) in try Languages.occurrences(code) where count > 1 { Issue.record("\(key) is written \(count) times") }
  }

  @Test("Every mode, status, label, kind of site, regime, stage, event and reason has its words", arguments: ["en", "zh-Hans"])
  func cases(code: String) throws {
    let language = try Languages.named(code)
    var keys = TransportMode.allCases.map { "mode.\($0.rawValue)" } + TransportMode.allCases.map { "stage.transit.\($0.rawValue)" }
    keys += OrderStatus.allCases.map { "status.\($0.rawValue)" } + OrderEventKind.allCases.map { "event.\($0.rawValue)" }
    keys += OptionLabel.allCases.map { "label.\($0.rawValue)" } + SiteKind.allCases.map { "site.\($0.rawValue)" }
    keys += Regime.allCases.map { "regime.\($0.rawValue)" } + DutyUnit.allCases.map { "rate.per.\($0.rawValue)" }
    keys += StageKind.allCases.filter { $0 != .transit }.map { "stage.\($0.rawValue)" }
    for key in keys { #expect(language.has(key), "\(key)") }
    let reasons: [ClosedReason] = [
      .battery, .dangerousGoods, .tooHeavy(limit: Grams(30_000)), .tooLong(limitMillimetres: 1200), .tooBulky(limitMillimetres: 3000),
      .beyondCalendar("cn"), .noStart,
    ]
    for reason in reasons {
      let text = language.reason(reason)
      #expect(!text.hasPrefix("closed.") && !text.contains("{"), "\(reason)")
    }
    #expect(language("date.weekdays").split(separator: "|").count == 7)
    #expect(language("date.months").split(separator: "|").count == 12)
  }
}
