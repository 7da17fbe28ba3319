import Catalog
import OrderedJSON
import Phrases

/// What `catalog expiring` answers.
struct CatalogExpiringJSON: Encodable {
  struct Entry: Encodable {
    let file: String
    let line: Int
    let kind: String
    let ids: [String]
    let what: String
    let until: String
    /// Of an announcement: the last day with an entry that is assumed.
    @OrNull var assumedTo: String?
    /// Of a rule or regime: the row that follows it.
    @OrNull var next: String?
  }

  let expiring: [Entry]

  init(_ expiring: [CatalogExpiry], english: Language) {
    self.expiring = expiring.map {
      Entry(
        file: $0.file, line: $0.line, kind: $0.kind.rawValue, ids: $0.ids, what: english.expiry($0), until: "\($0.until)",
        assumedTo: $0.assumedTo.map { "\($0)" }, next: $0.next)
    }
  }
}
