import Orders
import Primitives
import Quotes
import Screen

/// A merchant's view: what lies where, what was sold and is left, and where it goes within how many days. The palette opens it.
public struct StockPage: Page {
  /// Nil until they are known; where their goods go comes later, site by site.
  private(set) var sites: [SiteStock]?
  /// Goods that are left and go nowhere; known when all sites are.
  private(set) var stranded: [StockEntry] = []
  /// How many sites' ways are known; nil when all are.
  private(set) var known: Int?
  /// Why nothing can be shown.
  private(set) var failure: PlainText?
  var list = ScrollingList()
  /// Counts the parts of the answer that have come.
  private(set) var part = 0
  /// What the list says, as long as it says the same.
  let kept = Latest<StockTable.Key, StockTable>()
  private var ticket: Ticket?

  public init() {}

  public var command: Command? { .stock }

  public mutating func appeared(_ app: inout AppState) -> [Effect] { ask(&app) }

  /// What is left may be less than before.
  public mutating func resumed(_ app: inout AppState) -> [Effect] { ticket == nil ? ask(&app) : [] }

  public func left() -> [Effect] { ticket.map { [.shop(.stop($0))] } ?? [] }

  private mutating func ask(_ app: inout AppState) -> [Effect] {
    let stop = left()
    let ticket = app.ticket()
    self.ticket = ticket
    fit(app)
    return stop + [.shop(.surveyStock(ticket))]
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    fit(app)
    switch action {
    case .key(let key): press(key, &app)
    case .mouse(let mouse): point(mouse, &app)
    case .stockArrived(let answered, let part):
      guard answered == ticket else { return [] }
      failure = nil
      (sites, stranded, known) = (part.sites, part.stranded, part.isLast ? nil : part.done)
      self.part += 1
      if part.isLast { ticket = nil }
      list.setCount(rowCount)
    case .stockFailed(let answered, let error):
      guard answered == ticket else { return [] }
      ticket = nil
      failure = PlainText(app.words(error))
    case .catalogReloaded(.changed): return ask(&app)
    default: break
    }
    return []
  }

  /// Sites, and a row for goods that go nowhere if there are any.
  private var rowCount: Int { (sites?.count ?? 0) + (stranded.isEmpty ? 0 : 1) }

  private mutating func fit(_ app: AppState) { list.fit(height: StockLayout(app.pageRect).list.height) }

  /// The site of the selected row; nil for the row of goods that go nowhere.
  var selectedSite: SiteStock? {
    guard let sites, let index = list.selection, sites.indices.contains(index) else { return nil }
    return sites[index]
  }

  private mutating func press(_ key: Key, _ app: inout AppState) {
    switch key {
    case .escape: app.pop()
    case .enter: open(&app)
    default: if let move = ListMove(key.asMovement) { list.move(move) }
    }
  }

  private func open(_ app: inout AppState) {
    guard list.selection != nil else { return }
    app.push(StockSheetPage(selectedSite.map { .site($0) } ?? .stranded(stranded)))
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) {
    let pane = StockLayout(app.pageRect).list
    switch mouse.kind {
    case .wheelUp: list.scroll(by: -3)
    case .wheelDown: list.scroll(by: 3)
    case .press, .doublePress:
      guard pane.contains(mouse.at), let index = list.item(atRow: mouse.at.y - pane.y) else { return }
      let opens = index == list.selection || mouse.kind == .doublePress
      list.select(index)
      if opens { open(&app) }
    case .release: break
    }
  }

  public func commands(_ app: AppState) -> [PageCommand] {
    [PageCommand(.open, .enter, unless: list.selection == nil ? app.text("stock.say.none") : nil), PageCommand(.back, .escape)]
  }

  public func title(_ app: AppState) -> PlainText { app.text("stock.title") }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let back = KeyHint("Esc", "stock.key.back")
    guard list.selection != nil else { return [back] }
    return [KeyHint("Enter", "stock.key.open"), KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "stock.key.move"), back]
  }
}
