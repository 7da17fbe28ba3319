import Money
import Orders
import Primitives
import Quotes
import Screen

extension SplitPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let head = rect.droppingTop(rect.height >= 30 ? 1 : 0).inset(dx: 2, dy: 0)
    guard let columns, !columns.isEmpty else {
      let text = failure ?? app.text(columns == nil ? "split.computing" : "cart.nothingToSend")
      surface.putWrapped([text], in: head, style: failure == nil ? .muted : Style(.bad))
      return
    }
    surface.put(app.text(columns.count == 1 ? "split.only" : "split.choose"), in: head.row(0), style: Style(.plain, bold: true))
    let texts = labels(app)
    let layout = SplitLayout(rect, columns: columns.count, labels: texts)
    // The names of the ways take as many rows as the longest.
    let inner = layout.column(0).width - 2
    let names = columns.map { name($0, app).wrapped(to: max(2, inner), most: 4) }
    let height = Self.height(of: names)
    let parcels = parcels(app)
    var scroll = scroll
    if let parcels { scroll.show(scroll.first, count: parcels.count, height: parcels.height) }
    for (index, text) in texts.enumerated() { surface.put(text, in: layout.labels.row(height + index), style: .muted) }
    for (index, column) in columns.enumerated() {
      let place = layout.column(index)
      let isSelected = index == selected
      let all = rows(column, names: names[index], height: height, width: inner, app)
      let rows = Array(all.prefix(height + figures)) + all.dropFirst(height + figures + scroll.first)
      let used = place.top(min(place.height, rows.count))
      if isSelected {
        surface.fill(used, style: Style(.plain, on: .selected))
        for y in used.y..<used.maxY { surface.put(app.glyphs.leftHalf, x: used.x, y: y, style: Style(.accent, on: .selected), clip: used) }
      }
      let behind: Role = isSelected ? .selected : .plain
      for (offset, row) in rows.prefix(place.height).enumerated() {
        let cells = place.row(offset).droppingLeft(2)
        if row.isFigure {
          surface.putFigure(row.text, in: cells, style: Style(row.role, on: behind, bold: row.isBold))
        } else {
          surface.put(row.text, in: cells, style: Style(row.role, on: behind, bold: row.isBold))
        }
      }
    }
    guard let parcels else { return }
    let signs = Rect(x: rect.x, y: layout.labels.y + height + figures, width: rect.width, height: parcels.height)
    scroll.drawSigns(on: &surface, in: signs, count: parcels.count, height: parcels.height, app.glyphs)
  }

  /// Total, dates and the number of parcels, which stay while the parcels below them are scrolled.
  private var figures: Int { hasSeveralParcels ? 5 : 4 }

  /// The rows of the names, as many as the longest has, and a blank one.
  private static func height(of names: [[PlainText]]) -> Int { (names.map(\.count).max() ?? 1) + 1 }

  /// How many rows the parcels of the longest way take, and how many of them show; nil where there is no room or nothing to show.
  func parcels(_ app: AppState) -> (count: Int, height: Int)? {
    guard let columns, !columns.isEmpty else { return nil }
    let layout = SplitLayout(app.pageRect, columns: columns.count, labels: labels(app))
    let width = layout.column(0).width - 2
    let names = columns.map { name($0, app).wrapped(to: max(2, width), most: 4) }
    let above = Self.height(of: names) + figures
    let room = layout.column(0).height - above
    guard room > 0 else { return nil }
    let counts = zip(columns, names).map { rows($0, names: $1, height: above - figures, width: width, app).count - above }
    return (counts.max() ?? 0, room)
  }

  private struct Row {
    var text: PlainText
    var role = Role.plain
    var isBold = false
    var isFigure = false
  }

  private func rows(_ column: Column, names: [PlainText], height: Int, width: Int, _ app: AppState) -> [Row] {
    let plan = column.split.plan
    let role: Role = isShown(column, app) ? .accent : .plain
    var rows = names.map { Row(text: $0, role: role, isBold: true) }
    rows += Array(repeating: Row(text: ""), count: max(0, height - rows.count))
    rows.append(
      Row(text: plan.total.map { app.total($0, isComplete: plan.isComplete) } ?? "", role: .price, isBold: true, isFigure: true))
    let all = plan.allArrived
    // The day of the week gives way.
    func date(_ hour: Hour) -> PlainText {
      let date = PlainText(app.language.date(hour, in: app.timeZone))
      return date.displayWidth <= width ? date : PlainText(app.language.day(app.localDate(hour)))
    }
    // What the cart itself says of this way, beside the dates by which nothing is waited for any more.
    if hasSeveralParcels { rows.append(Row(text: plan.promise.map { date($0.p90) } ?? "", isFigure: true)) }
    rows.append(Row(text: all.map { date($0.p50) } ?? "", isFigure: true))
    rows.append(Row(text: all.map { date($0.p90) } ?? "", isBold: true, isFigure: true))
    rows.append(Row(text: PlainText(app.language.number(plan.shipments.count))))
    for shipment in plan.shipments {
      guard let option = shipment.option else { continue }
      // No name is broken within a word: a narrow column has the city alone.
      let name = app.siteName(option.site)
      let isBroken = name.string.split(separator: " ").contains { PlainText(String($0)).displayWidth > width }
      rows += (isBroken ? app.shortSiteName(option.site) : name).wrapped(to: max(2, width)).map { Row(text: $0) }
      let pieces = shipment.lines.reduce(0) { $0 + $1.quantity }
      let modes = option.modes.map(app.language.mode).joined(separator: " \(app.glyphs.separator.string) ")
      rows += PlainText(app.language.count("cart.pieces", pieces) + app.comma + modes).wrapped(to: max(2, width)).map {
        Row(text: $0, role: .muted)
      }
    }
    return rows
  }
}
