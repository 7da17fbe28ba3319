import Catalog
import Primitives

/// When tax rules, regimes, their goods and waivers, and the law of returns end that hold today or later. Those that ended before are history.
struct TaxExpiry {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let today: LocalDate

  private struct Row {
    let ids: [String]
    /// What a row has in common with the one that takes its place.
    let place: [String]
    let from: LocalDate?
    let to: LocalDate?
    let line: Int
  }

  func expiries() -> [CatalogExpiry] {
    expiries(
      .rule, of: .rules, ["id"],
      place: ["kind", "destination", "regime", "hs", "origin", "ships_from", "arrives_by", "preference", "group", "weight_from_kg"])
      + expiries(.regime, of: .regimes, ["destination", "regime"], place: ["destination", "regime", "ships_from", "pieces_to"])
      + expiries(.regimeGoods, of: .regimeGoods, ["destination", "regime", "hs"], place: ["destination", "regime", "hs"])
      + expiries(.waiver, of: .waivers, ["destination", "regime", "kind"], place: ["destination", "regime", "kind"])
      + expiries(.returnLaw, of: .returnLaws, ["places"], place: ["places"])
      + expiries(.returnException, of: .returnExceptions, ["places"], place: ["places", "hs", "category", "trait", "opened"])
      + expiries(
        .taxReturn, of: .taxReturns, ["destination", "regime", "kind"], place: ["destination", "regime", "paid_to", "kind", "cause"])
  }

  private func expiries(_ kind: CatalogExpiry.Kind, of file: CatalogFile, _ id: [String], place: [String]) -> [CatalogExpiry] {
    guard var table = CatalogTable(folder, file, log: log) else { return [] }
    let rows = table.rows { row in
      Row(
        // A row of several places names each.
        ids: id == ["places"] ? row.list("places") : [id.map(row.text).joined(separator: " ")], place: place.map(row.text),
        from: row.optionalDate("valid_from"),
        to: row.optionalDate("valid_to"), line: row.line)
    }
    let places = Dictionary(grouping: rows, by: \.place)
    return rows.compactMap { row in
      guard let to = row.to, to >= today else { return nil }
      let next = Self.successor(after: to, in: places[row.place] ?? [])
      // Rows without an id of their own are told apart by their days alone.
      return CatalogExpiry(
        kind, file: file.path, line: row.line, ids: row.ids, until: to,
        next: kind == .rule ? next?.ids.first : next.map { "\($0.from ?? to + 1)" })
    }
  }

  /// The row of the same place that holds on the day after.
  private static func successor(after last: LocalDate, in rows: [Row]) -> Row? {
    rows.first { row in row.from.map { $0 <= last + 1 } != false && row.to.map { $0 > last } != false }
  }
}
