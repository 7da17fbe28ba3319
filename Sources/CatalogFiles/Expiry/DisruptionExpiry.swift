import Catalog
import Primitives

/// When disruptions end that are on or are still to come.
struct DisruptionExpiry {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let today: LocalDate

  func expiries() -> [CatalogExpiry] {
    guard var table = CatalogTable(folder, .disruptions, log: log) else { return [] }
    let all = table.rows { row in
      CatalogExpiry(
        .disruption, file: CatalogFile.disruptions.path, line: row.line, ids: [row.filled("id")], until: row.dates("from", "to").upperBound,
        name: row.name("name"))
    }
    return all.filter { $0.until >= today }
  }
}
