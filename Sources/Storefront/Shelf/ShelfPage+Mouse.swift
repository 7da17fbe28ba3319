import Primitives
import Screen

extension ShelfPage {
  /// A press, a double press or a turn of the wheel while the shelf is on top.
  mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let layout = layout(app)
    let at = mouse.at
    if let pane = layout.facets, pane.contains(at) { return pointAtFacets(mouse, in: pane, &app) }
    if at.y == 0, mouse.kind == .press, at.x < app.size.width / 2 {
      pane = .search
      return []
    }
    if layout.understood.contains(at), mouse.kind == .press {
      let line = layout.understood.droppingLeft(2).droppingRight(1)
      return conditions(in: line, app).first { $0.rect.contains(at) }.map { takeBack(&app, $0.condition) } ?? []
    }
    if layout.heading.contains(at), mouse.kind == .press {
      filter.cycleSort(hasDestination: app.settings.destination != nil)
      return search(app: &app)
    }
    if offersSuggestions, mouse.kind == .press || mouse.kind == .doublePress {
      let nothing = ShelfNothing(self, width: layout.goods.droppingLeft(2).droppingRight(1).width, app)
      if layout.goods.contains(at), let index = nothing.suggestion(atRow: at.y - layout.goods.y) {
        suggestions.select(index)
        return takeSuggestion(&app)
      }
    }
    switch mouse.kind {
    case .wheelUp: list.scroll(by: -1)
    case .wheelDown: list.scroll(by: 1)
    case .press, .doublePress:
      if layout.preview?.contains(at) ?? false, mouse.kind == .doublePress { open(&app) }
      if layout.note.contains(at), mouse.kind == .press { return toggleUndelivered(&app) }
      guard let index = layout.item(at: at, of: list) else { return [] }
      pane = .goods
      if index == list.selected || mouse.kind == .doublePress {
        list.select(index)
        open(&app)
      } else {
        list.select(index)
      }
    case .release: break
    }
    return []
  }

  private mutating func pointAtFacets(_ mouse: Mouse, in pane: Rect, _ app: inout AppState) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: facets.list.scroll(by: -1)
    case .wheelDown: facets.list.scroll(by: 1)
    case .press:
      guard let index = facets.list.item(atRow: mouse.at.y - pane.y), let facet = facets.facet(at: index), facet.isSelectable else {
        return []
      }
      self.pane = .facets
      facets.list.select(index)
      return choose(facet, &app)
    case .doublePress, .release: break
    }
    return []
  }
}
