import Phrases
import Primitives
import Screen

/// What stands in the header round the page's own part, where it stands and what a click on it opens: the mark, destination, currency,
/// language, wish and cart, as much of it as fits. What draws it and what takes clicks both ask this.
struct HeaderFrame {
  /// What a click opens.
  enum Target: Hashable {
    case command(Command)
    /// The palette with a form to fill in.
    case form(PaletteForm)
  }

  struct Item: Hashable {
    let text: PlainText
    let style: Style
    let target: Target?
    let rect: Rect
  }

  let items: [Item]
  /// The page's own part.
  let page: Rect

  init(_ app: AppState) {
    let rect = Rect(app.size).top(1)
    let facts = Self.facts(app, width: rect.width)
    let factsWidth = facts.reduce(0) { $0 + $1.0.displayWidth }
    let mark: PlainText = rect.width >= 100 ? "CARAVAN 商队" : "CARAVAN"
    var items = [
      Item(
        text: mark, style: Style(Role.accent, bold: true), target: .command(.shelf),
        rect: Rect(x: rect.x + 1, y: rect.y, width: mark.displayWidth, height: 1))
    ]
    let x = rect.x + 1 + mark.displayWidth + 3
    page = Rect(x: x, y: rect.y, width: rect.maxX - factsWidth - 3 - x, height: 1)
    var column = rect.maxX - factsWidth - 1
    for (text, style, target) in facts {
      let width = text.displayWidth
      items.append(Item(text: text, style: style, target: target, rect: Rect(x: column, y: rect.y, width: width, height: 1)))
      column += width
    }
    self.items = items
  }

  func target(at point: Point) -> Target? { items.first { $0.rect.contains(point) }?.target }

  private static func facts(_ app: AppState, width: Int) -> [(PlainText, Style, Target?)] {
    var facts: [(PlainText, Style, Target?)] = []
    let dot = PlainText(" \(app.glyphs.separator) ")
    let isWide = width >= 100
    func add(_ text: PlainText, _ style: Style, _ target: Target?) { facts.append((text, style, target)) }
    if let destination = app.settings.destination {
      let place = app.name(destination.name) + (destination.postcode.map { PlainText(" " + $0) } ?? "")
      if isWide { add(app.text("header.to") + " ", .muted, .command(.destination)) }
      add(place.truncated(to: isWide ? 24 : width >= 72 ? 16 : 10), .plain, .command(.destination))
    } else {
      add(app.text("header.nowhere"), .muted, .command(.destination))
    }
    add(dot, .muted, nil)
    add(PlainText(app.settings.currency.code), .muted, .form(.currency))
    if width >= 72 {
      add(dot, .muted, nil)
      add(app.text("language.name"), .muted, .form(.language))
    }
    if width >= 120, let wish = app.wish {
      add(dot, .muted, nil)
      add(app.text("promise.by", ["date": app.language.day(wish)]), .plain, .form(.wish))
    }
    add(isWide ? "   " : "  ", .plain, nil)
    add(app.text("header.cart") + " ", .muted, .command(.cart))
    let count = PlainText(app.language.number(app.cart.count))
    add(count, Style(app.cart.isEmpty ? .muted : .plain, bold: !app.cart.isEmpty), .command(.cart))
    return facts
  }
}
