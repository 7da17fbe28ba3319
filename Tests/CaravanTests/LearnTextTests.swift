import Learning
import Phrases
import Testing

@testable import ShopRuntime
@testable import caravan

@Suite("What network learn says, in every language")
struct LearnTextTests {
  private static let languages = ParserTextTests.languages

  @Test("Every verdict and every reason has its text, and no text has lost its reason", arguments: languages.codes)
  func texts(code: String) {
    let language = Self.languages.language(code, isWhole: true)
    let reasons = Set(LeftOut.Kind.allCases.map { "learn.reason.\($0.rawValue)" })
    let verdicts = Set(LearnedRow.Verdict.allCases.map { "learn.verdict.\($0.rawValue)" })
    for key in reasons.union(verdicts) { #expect(language.has(key), "\(key)") }
    let found = language.keys.filter { $0.hasPrefix("learn.reason.") || $0.hasPrefix("learn.verdict.") }
    #expect(Set(found) == reasons.union(verdicts))
  }
}
