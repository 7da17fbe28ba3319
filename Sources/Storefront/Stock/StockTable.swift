import Orders
import Phrases
import Primitives
import Quotes
import Screen

/// What the stock page's list says, site by site: it is the same in every frame until another part of the answer or other words arrive.
struct StockTable: Sendable {
  /// A column of figures.
  enum Column: String, CaseIterable, Sendable {
    case skus, quantity, sold, left, countries, week, month

    /// The first to go where there is no room for all.
    static let dispensable: [Column] = [.quantity, .week, .skus, .sold]
  }

  /// What it follows from.
  struct Key: Hashable, Sendable {
    /// Counts the parts of the answer.
    let part: Int
    /// Counts languages and networks.
    let words: Int
    let isUnicode: Bool
  }

  /// What the sites may be called, in their order, from long to short.
  let names: [[PlainText]]
  /// The figures of each site, in the order of all columns.
  let figures: [[PlainText]]
  let heads: [PlainText]
  let widths: [Int]
  /// The width that says of each site which it is.
  let leastName: Int

  init(_ sites: [SiteStock], _ app: AppState) {
    let known = app.names(of: sites.map(\.site))
    names = sites.map { known[$0.site] ?? [] }
    figures = sites.map { site in Column.allCases.map { Self.figure(site, $0, app) } }
    let heads = Column.allCases.map { app.text("stock.head.\($0.rawValue)") }
    self.heads = heads
    let figures = figures
    widths = heads.indices.map { index in max(heads[index].displayWidth, figures.map { $0[index].displayWidth }.max() ?? 0) + 2 }
    leastName = names.map { $0.prefix(2).map(\.displayWidth).min() ?? 0 }.max() ?? 0
  }

  /// The columns, by their number, that a width has room for beside names: names give way first, as far as they still say which site it is;
  /// then figures that can be done without.
  func columns(width: Int) -> [Int] {
    let least = min(max(24, leastName + 1), 30, width / 2)
    var columns = Array(Column.allCases.indices)
    for column in Column.dispensable where width - columns.reduce(0, { $0 + widths[$1] }) < least {
      columns.removeAll { Column.allCases[$0] == column }
    }
    return columns
  }

  private static func figure(_ site: SiteStock, _ column: Column, _ app: AppState) -> PlainText {
    func days(_ most: Double) -> PlainText {
      site.reach.map { reach in PlainText(app.language.number(reach.count { $0.lane.p90Days <= most })) } ?? app.glyphs.ellipsis
    }
    switch column {
    case .skus: return PlainText(app.language.number(site.skus))
    case .quantity: return PlainText(app.language.number(site.quantity))
    case .sold: return PlainText(app.language.number(site.sold))
    case .left: return PlainText(app.language.number(site.left))
    case .countries: return days(.infinity)
    case .week: return days(7)
    case .month: return days(30)
    }
  }
}
