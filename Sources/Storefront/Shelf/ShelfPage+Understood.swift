import Catalog
import Primitives
import Screen

extension ShelfPage {
  /// The conditions that were understood in the text, each with its place in a line; those that have no room are left out.
  func conditions(in line: Rect, _ app: AppState) -> [(condition: QueryCondition, text: PlainText, rect: Rect)] {
    var x = line.x
    var placed: [(condition: QueryCondition, text: PlainText, rect: Rect)] = []
    for condition in app.understood(filter.text).conditions {
      let text = app.words(for: condition)
      let width = text.displayWidth
      guard x + width + 2 <= line.maxX else { break }
      placed.append((condition, text, Rect(x: x, y: line.y, width: width + 2, height: 1)))
      x += width + 3
    }
    return placed
  }

  /// The line below the heading: what was understood of the text besides words, and what is shown where nothing has these.
  func drawUnderstood(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard surface.isDrawing(rect) else { return }
    let line = rect.droppingLeft(2).droppingRight(1)
    var rest = line
    let placed = conditions(in: line, app)
    for (_, text, place) in placed {
      surface.fill(place, style: Style(.plain, on: .field))
      surface.put(text, in: place.droppingLeft(1), style: Style(.accent, on: .field))
      rest = line.droppingLeft(place.maxX + 1 - line.x)
    }
    if let showing = rows.showing, waiting == nil {
      let text = app.text("shelf.showing", ["text": app.understood(filter.text).text, "other": showing])
      surface.put(text.truncated(to: rest.width), in: rest, style: Style(.amber))
    } else if let last = placed.last, pane == .goods {
      let key: PlainText = "Backspace"
      let does = app.text("shelf.takesBack", ["words": last.text.string])
      guard rest.width > key.displayWidth + does.displayWidth + 1 else { return }
      surface.put(key, in: rest, style: Style(.accent, bold: true))
      surface.put(does, in: rest.droppingLeft(key.displayWidth + 1), style: .muted)
    }
  }

  /// Takes a condition out of the text; without one, the last.
  mutating func takeBack(_ app: inout AppState, _ condition: QueryCondition? = nil) -> [Effect] {
    let typed = app.understood(filter.text)
    guard let condition = condition ?? typed.conditions.last else { return [] }
    let text = typed.removing(condition, from: filter.text)
    field.clear()
    field.insert(PlainText(text))
    return searchText(&app)
  }

  /// Where the shopper has typed where goods go, they go there from now on, as if the place had been chosen.
  mutating func takeDestination(_ app: inout AppState) -> [Effect] {
    let typed = app.understood(filter.text)
    guard let name = typed.destination, let destination = app.guide.places.destination(named: name) else { return [] }
    let effects = app.change { $0.destination = destination }
    for condition in typed.conditions {
      if case .to = condition.kind {
        let text = app.understood(filter.text).removing(condition, from: filter.text)
        field.clear()
        field.insert(PlainText(text))
        filter.text = text
      }
    }
    return effects + search(app: &app)
  }
}
