import Catalog
import CoreSupport
import Phrases
import Primitives
import Testing

@Suite("What runs out, in words")
struct CatalogExpiryTextTests {
  private static let until = date("2026-12-31")

  private static func expiry(_ kind: CatalogExpiry.Kind, _ ids: [String] = ["CN"], next: String? = nil) -> CatalogExpiry {
    CatalogExpiry(
      kind, file: "a.csv", line: 2, ids: ids, until: until, name: LocalizedName("New Year", ["zh-Hans": "元旦"]),
      assumedTo: date("2029-10-03"), next: next)
  }

  @Test(
    "Every kind has its text, with all that fills it, and no text has lost its kind",
    arguments: [
      IssueLanguages.english, IssueLanguages.chinese,
    ])
  func texts(language: Language) {
    for kind in CatalogExpiry.Kind.allCases {
      for next in [nil, "it-next"] {
        let text = language.expiry(Self.expiry(kind, next: next))
        #expect(!text.hasPrefix("expiry.") && !text.contains("{"), "\(text)")
        #expect(text.contains("CN"), "\(text)")
      }
    }
    let kinds = Set(CatalogExpiry.Kind.allCases.map(\.rawValue))
    let keys = language.keys.filter { $0.hasPrefix("expiry.") }
    #expect(keys.allSatisfy { kinds.contains(String($0.split(separator: ".")[1])) }, "\(keys)")
  }

  @Test("An announcement says from when and to when days are assumed, a rule what follows it, and many currencies are cut short")
  func english() {
    let language = IssueLanguages.english
    #expect(
      language.expiry(Self.expiry(.announcement))
        == "holidays of CN: some are assumed, the first of 2027-01-01 (New Year), the last of 2029-10-03")
    #expect(IssueLanguages.chinese.expiry(Self.expiry(.announcement)) == "CN 的节假日：部分日期为推定，最早为 2027-01-01（元旦），最晚为 2029-10-03")
    #expect(language.expiry(Self.expiry(.rule, ["it-now"], next: "it-next")) == "tax rule it-now ends; it-next follows")
    #expect(language.expiry(Self.expiry(.rate, ["USD"])) == "1 exchange rate: a month old (USD)")
    let many = language.expiry(Self.expiry(.rate, (1...12).map { "X\($0)" }))
    #expect(many.hasPrefix("12 exchange rates") && many.contains("X8") && many.contains("…") && !many.contains("X9"))
  }
}
