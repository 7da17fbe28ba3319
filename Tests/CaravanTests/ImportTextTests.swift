import MerchantFeeds
import Phrases
import Testing

@testable import ShopRuntime
@testable import caravan

@Suite("What catalog import says, in every language")
struct ImportTextTests {
  private static let languages = ParserTextTests.languages

  @Test("Every kind of note, every look of a file and every format has its text, and no text has lost its kind", arguments: languages.codes)
  func texts(code: String) {
    let language = Self.languages.language(code, isWhole: true)
    let looks = FileLooks.allCases.map { "import.looks.\($0.rawValue)" }
    let formats = FeedFormat.allCases.map { "import.format.\($0.rawValue)" }
    let notes = FeedNote.Kind.allCases.map { "import.\($0.rawValue)" }
    for key in notes + looks + formats { #expect(language.has(key), "\(key)") }
    let found = Set(
      language.keys.filter { $0.hasPrefix("import.") }.map {
        String($0.split(separator: ".", maxSplits: 2).prefix(3).joined(separator: "."))
      })
    let frame = ["summary", "written", "nothing", "leftOut", "merged", "remarks", "more"].map { "import.\($0)" }
    #expect(found.subtracting(notes + looks + formats).allSatisfy { key in frame.contains { key.hasPrefix($0) } })
  }
}
