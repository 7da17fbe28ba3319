import Money
import Phrases
import Primitives
import Screen

/// What stands where no goods are: what is missing, why, what may have been meant, and the keys that help.
struct ShelfNothing {
  private enum Line {
    case text(PlainText, Style)
    case suggestion(Int, PlainText, isSelected: Bool)
    case key(PlainText, PlainText)
    case blank
  }

  private let lines: [Line]

  /// - Parameter width: of the pane, for wrapping.
  init(_ page: ShelfPage, width: Int, _ app: AppState) {
    var lines: [Line] = []
    func say(_ text: PlainText, _ style: Style) { for line in text.wrapped(to: max(2, width)) { lines.append(.text(line, style)) } }
    let filter = page.filter
    if let failure = page.failure {
      say(app.text("shelf.failed"), Style(.plain, bold: true))
      if let reason = app.reason(failure) { say(reason, .muted) }
    } else if page.rows.undelivered.total > 0 {
      say(app.text("undelivered.only", ["place": app.placeName]), Style(.plain, bold: true))
    } else if !filter.text.isEmpty {
      say(app.text("shelf.nothingFor", ["text": filter.text]), Style(.plain, bold: true))
    } else {
      say(app.text("shelf.nothing"), Style(.plain, bold: true))
    }
    if page.offersSuggestions {
      lines += [.blank]
      say(app.text("shelf.nothing.didYouMean"), .muted)
      for (index, query) in page.suggestions.queries.enumerated() {
        lines.append(.suggestion(index, PlainText(query), isSelected: index == page.suggestions.selected))
      }
    } else {
      if let wish = app.wish { say(app.text("shelf.nothing.by", ["date": app.language.date(wish)]), .muted) }
      if let price = filter.price { say(app.text("shelf.nothing.price", ["price": app.language.prices(price)]), .muted) }
      if !filter.attributes.isEmpty { say(app.text("shelf.nothing.attributes"), .muted) }
      if !filter.sites.isEmpty || !filter.brands.isEmpty { say(app.text("shelf.nothing.narrowed"), .muted) }
      if filter.category != nil { say(app.text("shelf.nothing.category", ["name": page.crumbs(app).string]), .muted) }
      if page.failure == nil {
        if let others = page.suggestions.withoutFilters, others > 0 {
          say(app.text("shelf.nothing.withoutFilters", ["n": app.language.number(others)]), .muted)
        } else if !filter.text.isEmpty, page.rows.undelivered.total == 0 {
          say(app.text("shelf.nothing.advice"), .muted)
        }
      }
    }
    lines.append(.blank)
    if page.pane == .search {
      lines.append(.key("Esc", app.text("shelf.nothing.clearText")))
    } else {
      lines += [.key("x", app.text("shelf.nothing.clear")), .key("/", app.text("shelf.nothing.search"))]
    }
    self.lines = lines
  }

  /// The suggestion in a row of the pane, if there is one.
  func suggestion(atRow row: Int) -> Int? {
    guard lines.indices.contains(row), case .suggestion(let index, _, _) = lines[row] else { return nil }
    return index
  }

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    for (y, line) in lines.enumerated() where y < rect.height {
      let row = rect.row(y)
      switch line {
      case .text(let text, let style): surface.put(text, in: row, style: style)
      case .suggestion(_, let text, let isSelected):
        let behind: Role = isSelected ? .selected : .plain
        if isSelected {
          surface.fill(row, style: Style(.plain, on: behind))
          surface.put(app.glyphs.leftHalf, in: row.left(1), style: Style(.accent, on: behind))
        }
        surface.put(text, in: row.droppingLeft(2), style: Style(.accent, on: behind, bold: isSelected))
      case .key(let key, let words):
        surface.put(key, in: row, style: Style(.accent, bold: true))
        surface.put(words, in: row.droppingLeft(key.displayWidth + 2), style: .muted)
      case .blank: break
      }
    }
    if lines.count > rect.height, rect.height > 0 {
      surface.put(app.glyphs.ellipsis, in: rect.bottom(1), style: .muted, alignment: .right)
    }
  }
}
