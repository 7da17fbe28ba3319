import Phrases
import Primitives
import Screen

extension Model {
  /// The screen: header, rule, the page on top, rule, keys. Pure and total at every size.
  public func view() -> Surface {
    var surface = Surface(size: app.size)
    guard hasRoom else {
      for (row, line) in app.text("screen.tooSmall").wrapped(to: max(2, app.size.width), most: app.size.height).enumerated() {
        surface.put(line, x: 0, y: row, style: .muted)
      }
      return surface
    }
    draw(on: &surface)
    return surface
  }

  /// A terminal so small shows only that it is.
  var hasRoom: Bool { app.size.width >= 40 && app.size.height >= 12 }

  /// Draws the screen, or the part of it that the surface takes.
  func draw(on surface: inout Surface) {
    let bounds = surface.bounds
    drawHeader(on: &surface, in: bounds.top(1))
    surface.fill(bounds.row(1), style: Style(Role.rule), with: app.glyphs.horizontal.string)
    let footer = bounds.bottom(1)
    surface.fill(bounds.row(bounds.height - 2), style: Style(Role.rule), with: app.glyphs.horizontal.string)
    top.draw(on: &surface, in: app.pageRect, app)
    drawNotice(on: &surface, in: bounds.row(bounds.height - 2))
    drawFooter(on: &surface, in: footer)
  }

  private func drawHeader(on surface: inout Surface, in rect: Rect) {
    guard surface.isDrawing(rect) else { return }
    let frame = HeaderFrame(app)
    for item in frame.items { surface.put(item.text, x: item.rect.x, y: rect.y, style: item.style) }
    top.drawHeader(on: &surface, in: frame.page, app)
  }

  /// A notice lies on the rule above the keys, which stay; a long one takes rows of the page too.
  private func drawNotice(on surface: inout Surface, in rule: Rect) {
    guard let notice = app.notice ?? app.ledgerNotice else { return }
    let lines = notice.text.wrapped(to: max(2, rule.width - 4), most: max(1, min(3, app.pageRect.height / 4)))
    for (index, line) in lines.enumerated() {
      let row = Rect(x: rule.x, y: rule.y + 1 + index - lines.count, width: rule.width, height: 1)
      surface.fill(row, style: Style(Role.rule), with: app.glyphs.horizontal.string)
      surface.put(" " + line + " ", in: row.droppingLeft(1).droppingRight(1), style: Style(notice.role, bold: true))
    }
  }

  private func drawFooter(on surface: inout Surface, in rect: Rect) {
    guard surface.isDrawing(rect) else { return }
    let line = rect.droppingLeft(1).droppingRight(1)
    for item in FooterFrame(top, app).items {
      surface.put(item.hint.key, x: item.rect.x, y: line.y, style: Style(Role.accent, bold: true), clip: line)
      surface.put(app.text(item.hint.does), x: item.rect.x + item.hint.key.displayWidth + 1, y: line.y, style: .muted, clip: line)
    }
  }
}
