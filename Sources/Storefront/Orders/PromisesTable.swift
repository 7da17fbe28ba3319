import Delivery
import Orders
import Phrases
import Primitives
import Screen

/// The table of how promises were kept: what fits its width, figures in columns that end on one edge.
struct PromisesTable {
  enum Row: Hashable {
    /// What the groups below it are.
    case heading(PlainText)
    case blank
    /// Its names from long to short.
    case group(PromiseGroup, names: [PlainText])
    /// What held the group above it up, where its column has no room.
    case worst(PlainText)
  }

  private(set) var rows: [Row] = []
  /// Of the longest name, and what it takes where the other columns need the room.
  private let wholeName: Int
  private let nameWidth: Int
  /// Of the heading over the bars.
  private let shareWidth: Int
  /// Of the three columns of counts and shares: as wide as their headings, with a gap before each.
  private let figureWidth: Int
  /// As wide as the longest of its figures and its heading, with a gap before it.
  private let lateWidth: Int

  /// Cells of a bar from nothing to all.
  private static let barWidth = 20
  /// From so many cells on it is told what held the goods up.
  private static let leastWorst = 24
  /// So much of it is kept where names are long.
  private static let wideWorst = 40

  /// - Parameter width: of the rows, in cells.
  init(_ report: PromiseReport, width: Int, _ app: AppState) {
    var rows: [Row] = []
    for grouping in PromiseGroup.Grouping.allCases {
      let groups = report.groups.filter { $0.by == grouping }
      guard !groups.isEmpty else { continue }
      if grouping != .all { rows += [.blank, .heading(app.text("promises.by.\(grouping.rawValue)"))] }
      let sites = grouping == .site ? app.names(of: groups.map { SiteID(rawValue: $0.key) }) : [:]
      rows += groups.map { .group($0, names: sites[SiteID(rawValue: $0.key)] ?? [Self.name(of: $0, app)]) }
    }
    let names = rows.map { if case .group(_, let names) = $0 { names.first?.displayWidth ?? 0 } else { 0 } }
    wholeName = max(10, names.max() ?? 0)
    nameWidth = min(34, wholeName)
    shareWidth = app.text("promises.column.share").displayWidth
    let headings = ["orders", "likely", "surely"].map { app.text("promises.column.\($0)").displayWidth }
    figureWidth = max(7, headings.max() ?? 0) + 2
    let late = report.groups.map { Self.late($0, app).displayWidth } + [app.text("promises.column.late").displayWidth]
    lateWidth = (late.max() ?? 0) + 2
    let isColumnShown = cells(Rect(x: 0, y: 0, width: width, height: 1)).worst.width > 0
    self.rows = isColumnShown ? rows : rows.flatMap { Self.withWorstBelow($0, app) }
  }

  private static func withWorstBelow(_ row: Row, _ app: AppState) -> [Row] {
    guard case .group(let group, _) = row, group.worstStage != nil else { return [row] }
    return [row, .worst(app.text("promises.worst", ["stage": worst(of: group, app).string]))]
  }

  private static func worst(of group: PromiseGroup, _ app: AppState) -> PlainText {
    group.worstStage.map { PlainText(app.language.reportedStage($0, in: app.network)) } ?? ""
  }

  private static func name(of group: PromiseGroup, _ app: AppState) -> PlainText {
    switch group.by {
    case .all: return app.text("promises.all")
    case .mode: return TransportMode(rawValue: group.key).map { PlainText(app.language.mode($0)) } ?? PlainText(group.key)
    case .site: return app.siteName(SiteID(rawValue: group.key))
    case .month:
      let parts = group.key.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2, (1...12).contains(parts[1]) else { return PlainText(group.key) }
      return app.text("yearView.month", ["month": app.language.month(parts[1]), "year": "\(parts[0])"])
    }
  }

  /// Where each column stands; what has no room is empty, the last ones first.
  private func cells(_ row: Rect) -> (name: Rect, orders: Rect, likely: Rect, surely: Rect, bar: Rect, late: Rect, worst: Rect) {
    let figures = figureWidth * 3 + lateWidth
    let others = figures + max(Self.barWidth, shareWidth) + 2 + Self.wideWorst
    let name = row.left(row.width >= wholeName + others ? wholeName : min(nameWidth, max(0, row.width - figures)))
    var rest = row.droppingLeft(name.width)
    func take(_ width: Int, gap: Int = 0) -> Rect {
      guard rest.width >= width + gap else {
        rest = rest.right(0)
        return rest
      }
      defer { rest = rest.droppingLeft(width + gap) }
      return rest.droppingLeft(gap).left(width)
    }
    let (orders, likely, surely) = (take(figureWidth), take(figureWidth), take(figureWidth))
    let late = take(lateWidth)
    let share = shareWidth
    let bar = rest.width >= max(Self.barWidth, share) + 2 ? take(max(Self.barWidth, share), gap: 2) : rest.right(0)
    let worst = rest.width >= Self.leastWorst ? rest.droppingLeft(2) : rest.right(0)
    return (name, orders, likely, surely, bar, late, worst)
  }

  func drawHeading(on surface: inout Surface, in row: Rect, _ app: AppState) {
    let cells = cells(row)
    let style = Style(.muted)
    surface.put(app.text("promises.heading"), in: cells.name, style: Style(.muted, bold: true))
    surface.put(app.text("promises.column.orders"), in: cells.orders, style: style, alignment: .right)
    surface.put(app.text("promises.column.likely"), in: cells.likely, style: style, alignment: .right)
    surface.put(app.text("promises.column.surely"), in: cells.surely, style: style, alignment: .right)
    surface.put(app.text("promises.column.late"), in: cells.late, style: style, alignment: .right)
    surface.put(app.text("promises.column.share"), in: cells.bar, style: style)
    surface.put(app.text("promises.column.worst"), in: cells.worst, style: style)
  }

  func draw(_ row: Row, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let cells = cells(rect)
    switch row {
    case .blank: return
    case .heading(let text): surface.put(text, in: rect, style: Style(.muted, bold: true))
    case .group(let group, let names):
      surface.put(PlainText.fitting(names, width: cells.name.width), in: cells.name, style: Style(.plain, bold: group.by == .all))
      surface.putFigure(PlainText(app.language.number(group.orders)), in: cells.orders, alignment: .right)
      surface.putFigure(percent(group.share50, app), in: cells.likely, alignment: .right)
      surface.putFigure(percent(group.share90, app), in: cells.surely, style: Style(.plain, bold: true), alignment: .right)
      surface.putFigure(Self.late(group, app), in: cells.late, style: .muted, alignment: .right)
      drawBar(group, on: &surface, in: cells.bar, app)
      surface.put(Self.worst(of: group, app), in: cells.worst, style: .muted)
    case .worst(let text): surface.put(text, in: rect.droppingLeft(2), style: .muted)
    }
  }

  private static func late(_ group: PromiseGroup, _ app: AppState) -> PlainText {
    group.lateHoursMedian.map { PlainText(app.language.duration(hours: $0)) } ?? app.glyphs.dash
  }

  private func percent(_ share: Double, _ app: AppState) -> PlainText { PlainText(app.language.percent(Int((share * 100).rounded()))) }

  /// The share that was kept with 90%, and where 90% of them end.
  private func drawBar(_ group: PromiseGroup, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard rect.width > 1 else { return }
    let filled = Int((group.share90 * Double(rect.width)).rounded())
    for x in 0..<rect.width {
      let isFilled = x < filled
      surface.put(
        isFilled ? app.glyphs.heavyHorizontal : app.glyphs.horizontal, x: rect.x + x, y: rect.y, style: isFilled ? .plain : Style(.rule),
        clip: rect)
    }
    surface.put(app.glyphs.vertical, x: rect.x + rect.width * 9 / 10, y: rect.y, style: .muted, clip: rect)
  }
}
