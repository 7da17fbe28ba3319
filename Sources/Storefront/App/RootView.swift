import Commerce
import Phrases
import Screen

extension Model {
  /// The screen: header, rule, the page on top, rule, keys. Pure and total at every size.
  public func view() -> Surface {
    var surface = Surface(size: app.size)
    guard app.size.width >= 40, app.size.height >= 12 else {
      for (row, line) in app.text("screen.tooSmall").wrapped(to: max(2, app.size.width)).enumerated() {
        surface.put(line, x: 0, y: row, style: .muted)
      }
      return surface
    }
    let bounds = surface.bounds
    drawHeader(on: &surface, in: bounds.top(1))
    surface.fill(bounds.row(1), style: Style(Role.rule), with: app.glyphs.horizontal.string)
    let footer = bounds.bottom(1)
    surface.fill(bounds.row(bounds.height - 2), style: Style(Role.rule), with: app.glyphs.horizontal.string)
    top.draw(on: &surface, in: app.pageRect, app)
    drawFooter(on: &surface, in: footer)
    return surface
  }

  private func drawHeader(on surface: inout Surface, in rect: Rect) {
    let right = headerFacts(width: rect.width)
    let rightWidth = right.reduce(0) { $0 + $1.0.displayWidth }
    let mark: PlainText = rect.width >= 100 ? "CARAVAN 商队" : "CARAVAN"
    var x = rect.x + 1
    x += surface.put(mark, x: x, y: rect.y, style: Style(Role.accent, bold: true)) + 3
    top.drawHeader(on: &surface, in: Rect(x: x, y: rect.y, width: rect.maxX - rightWidth - 3 - x, height: 1), app)
    var column = rect.maxX - rightWidth - 1
    for (text, style) in right { column += surface.put(text, x: column, y: rect.y, style: style) }
  }

  /// Destination, currency, language and cart, as much of it as fits.
  private func headerFacts(width: Int) -> [(PlainText, Style)] {
    var facts: [(PlainText, Style)] = []
    let place = app.settings.destination.map { destination in
      app.name(destination.name) + (destination.postcode.map { PlainText(" " + $0) } ?? "")
    }
    if width >= 100 { facts.append((app.text("header.to") + " ", .muted)) }
    facts.append((place?.truncated(to: width >= 100 ? 28 : 14) ?? app.text("header.nowhere"), Style.plain))
    facts.append((PlainText(" · " + app.settings.currency.code), .muted))
    if width >= 100 { facts.append((PlainText(" · " + app.language("language.name")), .muted)) }
    facts.append((PlainText(width >= 100 ? "   " : "  ") + app.text("header.cart") + " ", .muted))
    facts.append((PlainText("\(app.cart.count)"), Style(app.cart.isEmpty ? .muted : .plain, bold: !app.cart.isEmpty)))
    return facts
  }

  private func drawFooter(on surface: inout Surface, in rect: Rect) {
    if let notice = app.notice {
      surface.put(notice.text, in: rect.inset(dx: 1, dy: 0), style: Style(notice.role, bold: notice.role == .bad))
      return
    }
    var x = rect.x + 1
    for hint in top.keyHints(app) {
      let words = app.text(hint.does)
      let width = hint.key.displayWidth + 1 + words.displayWidth
      guard x + width <= rect.maxX - 1 else { break }
      x += surface.put(hint.key, x: x, y: rect.y, style: Style(Role.accent, bold: true)) + 1
      x += surface.put(words, x: x, y: rect.y, style: .muted) + 2
    }
  }
}
