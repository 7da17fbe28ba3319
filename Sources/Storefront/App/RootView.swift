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
    drawNotice(on: &surface, in: bounds.row(bounds.height - 2))
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

  /// Destination, currency, language, wish and cart, as much of it as fits.
  private func headerFacts(width: Int) -> [(PlainText, Style)] {
    var facts: [(PlainText, Style)] = []
    let dot = " \(app.glyphs.separator) "
    let isWide = width >= 100
    if let destination = app.settings.destination {
      let place = app.name(destination.name) + (destination.postcode.map { PlainText(" " + $0) } ?? "")
      if isWide { facts.append((app.text("header.to") + " ", .muted)) }
      facts.append((place.truncated(to: isWide ? 24 : width >= 72 ? 16 : 10), Style.plain))
    } else {
      facts.append((app.text("header.nowhere"), .muted))
    }
    facts.append((PlainText(dot + app.settings.currency.code), .muted))
    if width >= 72 { facts.append((PlainText(dot + app.language("language.name")), .muted)) }
    if width >= 120, let wish = app.wish {
      facts.append((PlainText(dot), .muted))
      facts.append((app.text("promise.by", ["date": app.language.day(wish)]), .plain))
    }
    facts.append((PlainText(isWide ? "   " : "  ") + app.text("header.cart") + " ", .muted))
    facts.append((PlainText(app.language.number(app.cart.count)), Style(app.cart.isEmpty ? .muted : .plain, bold: !app.cart.isEmpty)))
    return facts
  }

  /// A notice lies on the rule above the keys, which stay.
  private func drawNotice(on surface: inout Surface, in rule: Rect) {
    guard let notice = app.notice else { return }
    let room = rule.droppingLeft(1).droppingRight(1)
    let text = notice.text.truncated(to: max(0, room.width - 2))
    surface.put(" " + text + " ", in: room, style: Style(notice.role, bold: true))
  }

  /// The keys that work here: the page's own, then those of every page, as many as fit; help always.
  private func drawFooter(on surface: inout Surface, in rect: Rect) {
    let line = rect.droppingLeft(1).droppingRight(1)
    var own = top.keyHints(app)
    var last: [KeyHint] = []
    if !top.isEditingText {
      let taken = Set(own.map(\.key))
      own += Self.everywhere.filter { !taken.contains($0.key) }
      if !(top is HelpPage) { last = [KeyHint("?", "app.key.help")] }
    }
    func width(_ hint: KeyHint) -> Int { hint.key.displayWidth + 1 + app.text(hint.does).displayWidth + 2 }
    let lastWidth = last.reduce(0) { $0 + width($1) }
    var shown: [KeyHint] = []
    var used = 0
    for hint in own {
      guard used + width(hint) + lastWidth <= line.width + 2 else { break }
      used += width(hint)
      shown.append(hint)
    }
    var x = line.x
    for hint in shown + last {
      x += surface.put(hint.key, x: x, y: line.y, style: Style(Role.accent, bold: true), clip: line) + 1
      x += surface.put(app.text(hint.does), x: x, y: line.y, style: .muted, clip: line) + 2
    }
  }

  /// The keys that every page has, besides help.
  static let everywhere = [
    KeyHint("g", "app.key.destination"), KeyHint("c", "app.key.cart"), KeyHint("o", "app.key.orders"), KeyHint(":", "app.key.commands"),
  ]
}
