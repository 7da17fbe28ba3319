import Catalog
import Phrases
import Testing

@testable import CatalogFiles

@Suite("What is wrong with a catalog, in every language")
struct CatalogFaultTests {
  /// What is told of bad catalogs, a fault of each kind and each word at least.
  private static let faults: [CatalogFault] = {
    var faults: Set<CatalogFault> = []
    for change in BadCatalogs.all {
      guard let fixture = try? CatalogFixture(), (try? change(fixture)) != nil else { continue }
      for issue in fixture.folder.check(pictures: ["bicycle-city"]) { faults.insert(issue.fault) }
    }
    return faults.sorted { "\($0)" < "\($1)" }
  }()

  @Test("Every kind of fault is met in some bad catalog")
  func kinds() {
    let met = Set(Self.faults.map(\.kind))
    #expect(CatalogFault.Kind.allCases.filter { !met.contains($0) } == [])
  }

  @Test("Every kind of fault and every word has its text", arguments: [IssueLanguages.english, IssueLanguages.chinese])
  func texts(language: Language) {
    for kind in CatalogFault.Kind.allCases { #expect(language.has("issue.\(kind.rawValue)"), "\(kind)") }
    for word in CatalogFault.Word.allCases { #expect(language.has("issue.word.\(word.rawValue)"), "\(word)") }
    let known = Set(
      CatalogFault.Kind.allCases.map { "issue.\($0.rawValue)" } + CatalogFault.Word.allCases.map { "issue.word.\($0.rawValue)" })
    #expect(language.keys.filter { $0.hasPrefix("issue.") && !known.contains($0) } == [])
  }

  @Test("Every text has what it is filled with, and says it", arguments: [IssueLanguages.english, IssueLanguages.chinese])
  func filled(language: Language) {
    for fault in Self.faults {
      let placeholders = language("issue.\(fault.kind.rawValue)").matches(of: #/\{(\w+)\}/#).map { String($0.1) }
      #expect(Set(placeholders).isSubset(of: fault.details.keys), "\(fault)")
    }
  }

  @Test("In the pseudo-language nothing but what the files say has plain letters")
  func translated() {
    #expect(Self.faults.count > 500)
    for fault in Self.faults {
      var said = IssueLanguages.pseudo.fault(fault)
      #expect(said.hasPrefix("⟦"), "\(said)")
      for text in fault.details.values.flatMap(Self.texts).sorted(by: { $1.count < $0.count }) where !text.isEmpty {
        said = said.replacing(text, with: "")
      }
      #expect(!said.contains { $0.isASCII && $0.isLetter }, "\(fault.kind): \(said)")
    }
  }

  /// What of a detail is the same in every language.
  private static func texts(_ detail: CatalogFault.Detail) -> [String] {
    switch detail {
    case .text(let text): [text]
    case .quoted(let texts): texts
    case .list(let parts): parts.flatMap(texts)
    case .word(_, let details): details.values.flatMap(texts)
    }
  }
}
