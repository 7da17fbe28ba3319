import Phrases
import Screen

extension ExplorerPage {
  mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let isPress = mouse.kind == .press || mouse.kind == .doublePress
    if form != nil {
      let rect = sheetRect(app)
      if isPress { form?.press(at: mouse.at, in: rect, app) }
      return []
    }
    if sheet != nil { return pointAtSheet(mouse, &app) }
    let layout = layout(app)
    switch mouse.kind {
    case .wheelUp: return wheel(.up, app)
    case .wheelDown: return wheel(.down, app)
    case .press, .doublePress:
      if layout.tabs.contains(mouse.at) {
        guard let tab = tabs(app, in: layout.tabs).first(where: { $0.rect.contains(mouse.at) }) else { return [] }
        return show(tab.view, &app)
      }
      return pressList(mouse, layout, &app)
    case .release: return []
    }
  }

  /// A click selects what may be supposed, on the selected it does what Enter does.
  private mutating func pointAtSheet(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let rows = sheetRect(app).droppingTop(2)
    switch mouse.kind {
    case .wheelUp: sheet?.list.scroll(by: -1)
    case .wheelDown: sheet?.list.scroll(by: 1)
    case .press, .doublePress:
      guard rows.contains(mouse.at), let item = sheet?.list.item(atRow: mouse.at.y - rows.y) else { return [] }
      let opens = item == sheet?.list.selection
      if !opens { sheet?.field = nil }
      sheet?.list.select(item)
      if opens { return pressSheet(.enter, &app) }
    case .release: break
    }
    return []
  }

  private mutating func wheel(_ move: ListMove, _ app: AppState) -> [Effect] {
    switch view {
    case .options, .timeline, .map: self.move(move, app)
    case .year: year.step(move == .up ? -7 : 7)
    case .matrix: matrix.rows.move(move)
    case .orderBy: orderBy.list.move(move)
    }
    return []
  }

  private mutating func pressList(_ mouse: Mouse, _ layout: ExplorerLayout, _ app: inout AppState) -> [Effect] {
    guard layout.list.contains(mouse.at) else { return [] }
    let row = mouse.at.y - layout.list.y
    switch view {
    case .options:
      guard let item = options.item(atRow: row) else { return [] }
      let opens = mouse.kind == .doublePress || item == options.selection
      move(.to(item), app)
      if opens { enter(.timeline) }
    case .timeline:
      guard let item = stages.item(atRow: row) else { return [] }
      if item == stages.selection { return show(.map, &app) }
      stages.select(item)
    case .map: break
    case .year:
      let plane = YearChart.plane(in: layout.list)
      guard plane.width > 0, mouse.at.x >= plane.x, mouse.at.x < plane.maxX else { return [] }
      year.select((mouse.at.x - plane.x) * YearState.length / plane.width)
    case .matrix:
      guard let item = matrix.rows.item(atRow: row) else { return [] }
      let (names, cell, shown) = MatrixTable(matrix, app).measure(layout.list)
      let offset = (mouse.at.x - layout.list.x - MatrixTable.edge - names - 2) / max(1, cell)
      let column = matrix.columns.firstVisible + offset
      let isSame = item == matrix.rows.selected && column == matrix.columns.selected
      matrix.rows.select(item)
      if offset >= 0, offset < shown { matrix.columns.select(column) }
      if isSame { return pressMatrix(.enter, &app) ?? [] }
    case .orderBy:
      guard let item = orderBy.list.item(atRow: row) else { return [] }
      if item == orderBy.list.selection { return pressOrderBy(.enter, &app) ?? [] }
      orderBy.list.select(item)
    }
    return []
  }

  /// The names of the views and where each stands.
  func tabs(_ app: AppState, in rect: Rect) -> [(view: ExplorerView, rect: Rect)] {
    var x = rect.x + 2
    return ExplorerView.allCases.map { view in
      let width = app.text("explorer.\(view.rawValue)").displayWidth
      defer { x += width + 3 }
      return (view, Rect(x: x, y: rect.y, width: width, height: 1).intersection(rect))
    }
  }
}
