import Phrases
import Primitives
import Quotes
import Screen

/// What is to be read of a site's stock, or of goods that go nowhere, in lines of a width.
enum StockSheet {
  /// The days that countries are told within.
  private static let steps = [3, 5, 7, 10, 14, 21, 30, 45, 60]

  static func rows(of site: SiteStock, width: Int, _ app: AppState) -> [SheetRow] {
    let language = app.language
    var rows = SheetRow.wrapped(app.siteName(site.site), width: width, Style(.plain, bold: true))
    let kind = app.network?.sites[site.site].map { language.siteKind($0.kind) } ?? ""
    let about = [site.site.rawValue, kind, language.count("stock.skus", site.skus)].filter { !$0.isEmpty }.joined(separator: " · ")
    rows += SheetRow.wrapped(PlainText(about), width: width, .muted)
    let figures = [
      "quantity": site.quantity, "sold": site.sold, "left": site.left,
    ].mapValues { language.number($0) }
    rows += SheetRow.wrapped(PlainText(language("stock.figures", filledBy: figures)), width: width, .plain)
    rows.append(.blank)
    guard let reach = site.reach else { return rows + [.text(app.text("stock.reach.pending"), .muted)] }
    guard !reach.isEmpty else {
      return rows + SheetRow.wrapped(app.text(site.left > 0 ? "stock.reach.none" : "stock.reach.soldOut"), width: width, Style(.bad))
    }
    rows += SheetRow.wrapped(PlainText(language.count("stock.reach", reach.count)), width: width, .muted)
    rows += countries(reach, width: width, app)
    if reach.contains(where: { $0.skus < site.skusLeft }) { rows += SheetRow.wrapped(app.text("stock.reach.some"), width: width, .muted) }
    if !site.stuck.isEmpty {
      rows.append(.blank)
      rows += SheetRow.wrapped(PlainText(language.count("stock.stuck", site.stuck.count)), width: width, Style(.bad))
      rows += SheetRow.wrapped(PlainText(site.stuck.map(\.rawValue).joined(separator: "  ")), width: width, .plain)
    }
    return rows
  }

  /// Within how many days each country has its goods, in nine cases of ten; a country that only some of the goods reach has a `*`.
  private static func countries(_ reach: [SiteStock.Reach], width: Int, _ app: AppState) -> [SheetRow] {
    let language = app.language
    let most = reach.map(\.skus).max() ?? 0
    var (from, groups): (Int, [(PlainText, PlainText)]) = (0, [])
    for step in steps + [Int.max] {
      let within = reach.filter { $0.lane.p90Days > Double(from) && $0.lane.p90Days <= Double(step) }
      let head = step == .max ? language.count("stock.longer", from) : language.count("stock.within", step)
      let text = within.map { $0.lane.country.rawValue + ($0.skus < most ? "*" : "") }.joined(separator: "  ")
      if !within.isEmpty { groups.append((PlainText(head), PlainText(text))) }
      from = step
    }
    let label = min(width / 2, (groups.map(\.0.displayWidth).max() ?? 0) + 2)
    return groups.flatMap { head, text in
      text.wrapped(to: max(2, width - label)).enumerated().map { SheetRow.labelled($0 == 0 ? head : "", $1, label) }
    }
  }

  static func rows(of stranded: [StockEntry], width: Int, _ app: AppState) -> [SheetRow] {
    guard !stranded.isEmpty else { return [] }
    var rows = SheetRow.wrapped(PlainText(app.language.count("stock.stranded", stranded.count)), width: width, Style(.plain, bold: true))
    rows += SheetRow.wrapped(app.text("stock.stranded.why"), width: width, .muted) + [.blank]
    let label = min(width / 2, (stranded.map { PlainText($0.sku.rawValue).displayWidth }.max() ?? 0) + 2)
    return rows
      + stranded.map { entry in
        let text = app.name(entry.name) + " · " + app.siteName(entry.site)
        return .labelled(PlainText(entry.sku.rawValue), text.truncated(to: max(1, width - label)), label)
      }
  }
}
