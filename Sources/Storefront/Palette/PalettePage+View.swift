import Primitives
import Screen

extension PalettePage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let line = Self.fieldRect(rect)
    surface.fill(line, style: Style(.plain, on: .field))
    surface.put(":", in: line, style: Style(.accent, on: .field))
    field.draw(on: &surface, in: line.droppingLeft(2), isFocused: true, placeholder: app.text("palette.placeholder"))
    let area = Self.listRect(rect)
    if entries.isEmpty {
      surface.put(app.text("palette.nothing"), in: area.droppingLeft(2).row(0), style: Style(.plain, bold: true))
      surface.put(app.text("palette.nothing.help"), in: area.droppingLeft(2).row(1), style: .muted)
      return
    }
    for (index, row) in list.visibleRows(in: area) where entries.indices.contains(index) {
      draw(entries[index], isSelected: index == list.selected, on: &surface, in: row, app)
    }
  }

  private func draw(_ entry: PaletteEntry, isSelected: Bool, on surface: inout Surface, in line: Rect, _ app: AppState) {
    let behind: Role = isSelected ? .selected : .plain
    if isSelected {
      surface.fill(line, style: Style(.plain, on: behind))
      surface.put(app.glyphs.leftHalf, in: line.left(1), style: Style(.accent, on: behind))
    }
    let inner = line.droppingLeft(2).droppingRight(2)
    let side = entry.side(app).truncated(to: inner.width / 2)
    let obstacle = entry.obstacle(app)
    let isKey: Bool =
      switch entry {
      case .command, .page: obstacle == nil
      default: false
      }
    surface.put(side, in: inner, style: Style(isKey ? .accent : .muted, on: behind, bold: isKey), alignment: .right)
    let isWrong: Bool = if case .wrong = entry { true } else { false }
    let isCurrent = entry.isCurrent(app)
    let name = entry.name(app) + (isCurrent ? " " + app.glyphs.kept : "")
    let place = inner.droppingRight(side.displayWidth + 2)
    let isDimmed = isWrong || obstacle != nil
    surface.put(
      name, in: place, style: Style(isDimmed ? .muted : isCurrent ? .accent : .plain, on: behind, bold: isSelected && !isDimmed))
    if let obstacle { surface.put(obstacle, in: place.droppingLeft(name.displayWidth + 2), style: Style.faint.on(behind)) }
  }
}
