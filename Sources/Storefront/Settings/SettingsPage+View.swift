import Delivery
import Phrases
import Primitives
import Screen

extension SettingsPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let area = Self.listRect(rect)
    let rows = list.visibleRows(in: Rect(x: area.x, y: area.y, width: area.width, height: area.height + 1))
    for (index, place) in rows where SettingsRow.allCases.indices.contains(index) {
      draw(SettingsRow.allCases[index], isSelected: index == list.selected, on: &surface, in: place.top(3).intersection(area), app)
    }
    let below = rect.droppingTop(SettingsRow.allCases.count * 3 + 2).droppingLeft(2).droppingRight(2)
    drawFacts(on: &surface, in: below, app)
  }

  private func draw(_ row: SettingsRow, isSelected: Bool, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let behind: Role = isSelected ? .selected : .plain
    let inner = rect.droppingLeft(2).droppingRight(1)
    // Two lines where a language needs them: the third is blank else.
    let about = app.text(row.about).wrapped(to: max(2, inner.width), most: 2)
    let rect = rect.top(1 + about.count)
    if isSelected {
      surface.fill(rect, style: Style(.plain, on: behind))
      for y in 0..<rect.height { surface.put(app.glyphs.leftHalf, in: rect.row(y).left(1), style: Style(.accent, on: behind)) }
    }
    let nameWidth = min(20, inner.width / 2)
    surface.put(app.text(row.name), in: inner.row(0).left(nameWidth), style: Style(.plain, on: behind, bold: isSelected))
    let value = inner.row(0).droppingLeft(nameWidth)
    let arrows = isSelected && row.cycles
    if arrows { surface.put(app.glyphs.arrowLeft, in: value, style: Style(.accent, on: behind)) }
    let text = row.value(app).truncated(to: value.width - 4)
    surface.put(text, in: value.droppingLeft(2), style: Style(isSelected ? .accent : .plain, on: behind, bold: isSelected))
    if arrows { surface.put(app.glyphs.arrowRight, in: value.droppingLeft(3 + text.displayWidth), style: Style(.accent, on: behind)) }
    for (y, line) in about.enumerated() { surface.put(line, in: inner.row(1 + y).intersection(rect), style: Style.muted.on(behind)) }
  }

  /// What the shop knows, below what can be set.
  private func drawFacts(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard rect.height >= 4 else { return }
    surface.put(app.text("settings.kept"), in: rect.row(0), style: .muted)
    let now = app.language.dateTime(second: Int(app.now.timeIntervalSince1970), in: app.timeZone)
    surface.put(app.text("settings.clock", ["time": now, "zone": app.timeZone.rawValue]), in: rect.row(1), style: .muted)
    guard let network = app.network else { return }
    let figures = app.text(
      "settings.network",
      [
        "sites": app.language.number(network.sites.count), "services": app.language.number(network.services.count),
        "zones": app.language.number(network.zones.count), "to": app.language.longDate(CalendarSpan.to),
      ])
    surface.putWrapped([figures], in: rect.droppingTop(2), style: .muted)
  }
}
