import CatalogFiles
import Delivery
import Phrases
import Primitives
import Quotes

/// The answer of `catalog diff` for people: the files' rows, then the goods whose price or date differs, what matters most first.
struct CatalogDiffText {
  let language: Language
  let changes: [CatalogChange]
  let goods: [GoodsDifference]

  /// As many lines as a person reads; JSON has all.
  private static let (mostOfFile, mostGoods) = (8, 40)

  func show() {
    guard !changes.isEmpty else { return Output.print(language("catalog.diff.same")) }
    for (file, rows) in Dictionary(grouping: changes, by: \.file).sorted(by: { $0.key < $1.key }) {
      Output.print(language("catalog.diff.file", ["file": file, "rows": language.count("catalog.diff.rows", Set(rows.map(\.id)).count)]))
      for change in rows.prefix(Self.mostOfFile) { Output.print("  " + text(change)) }
      more(rows.count - Self.mostOfFile, indent: "  ")
    }
    Output.print()
    guard !goods.isEmpty else { return Output.print(language("catalog.diff.noGoods")) }
    let skus = language.count("catalog.diff.skus", Set(goods.map(\.sku)).count)
    Output.print(
      language(
        "catalog.diff.goods", ["skus": skus, "countries": language.count("catalog.diff.countries", Set(goods.map(\.country)).count)]))
    Output.table(
      [["sku", "country", "was", "is", "change", "p90Was", "p90Is", "days"].map { language("catalog.diff.head.\($0)") }]
        + goods.prefix(Self.mostGoods).map(row), right: [2, 3, 4, 7])
    more(goods.count - Self.mostGoods, indent: "")
  }

  private func more(_ rest: Int, indent: String) { if rest > 0 { Output.print(indent + language.count("catalog.diff.more", rest)) } }

  private func text(_ change: CatalogChange) -> String {
    switch change.kind {
    case .added(let row): language("catalog.diff.added", ["row": row])
    case .removed(let row): language("catalog.diff.removed", ["row": row])
    case .changed(let field, let was, let now):
      language("catalog.diff.changed", ["id": change.id, "field": field, "was": quoted(was), "is": quoted(now)])
    }
  }

  private func quoted(_ cell: String) -> String { cell.isEmpty ? language("catalog.diff.blank") : language.quoted(cell) }

  private func row(_ difference: GoodsDifference) -> [String] {
    func price(_ figures: RecommendedFigures?) -> String {
      guard let figures else { return language("catalog.diff.none") }
      return language.money(figures.total) + (figures.isComplete ? "" : language("catalog.diff.incomplete"))
    }
    func date(_ figures: RecommendedFigures?) -> String {
      figures.map { "\(ZoneClock.named(.utc).date(of: $0.p90))" } ?? language("catalog.diff.none")
    }
    let days = difference.daysLater.map { Int($0.rounded()) }
    return [
      "\(difference.sku)", difference.country.rawValue, price(difference.was), price(difference.now),
      difference.priceChange.map { signed($0 * 100) + "%" } ?? "", date(difference.was), date(difference.now),
      days.map { $0 > 0 ? "+\($0)" : "\($0)" } ?? "",
    ]
  }

  /// With a sign and one place.
  private func signed(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let text = language.decimal("\(tenths.magnitude / 10).\(tenths.magnitude % 10)")
    return (tenths > 0 ? "+" : tenths < 0 ? "-" : "") + text
  }
}
