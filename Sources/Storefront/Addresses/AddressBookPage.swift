import Orders
import Primitives
import Screen

/// The customer's address book: addresses to choose among, to add, change and remove, and the usual one of each country.
public struct AddressBookPage: Page {
  /// Nil until they are loaded.
  private(set) var book: [KeptAddress]?
  /// What was removed last, to be put back.
  private(set) var removed: KeptAddress?
  var list = ScrollingList(itemHeight: 3)

  public init() {}

  public var command: Command? { .addresses }

  public mutating func appeared(_ app: inout AppState) -> [Effect] { [.customer(.loadAddresses)] }
  public mutating func resumed(_ app: inout AppState) -> [Effect] { [.customer(.loadAddresses)] }

  /// The address that is marked.
  var selected: KeptAddress? {
    guard let book, let index = list.selection, book.indices.contains(index) else { return nil }
    return book[index]
  }

  static func listRect(_ page: Rect) -> Rect {
    let body = page.droppingTop(page.height >= 30 ? 3 : 2)
    return page.width >= 100 ? body.left(page.width * 3 / 5) : body
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    list.fit(height: Self.listRect(app.pageRect).height)
    switch action {
    case .addressesArrived(let book):
      let id = selected?.id
      self.book = book
      list.setCount(book.count)
      if let index = book.firstIndex(where: { $0.id == id }) { list.select(index) }
    case .addressRefused(let why): app.say(PlainText(why), role: .bad)
    case .key(let key): return press(key.asMovement, &app)
    case .mouse(let mouse): return point(mouse, &app)
    default: break
    }
    return []
  }

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .escape: app.pop()
    case .enter: if let selected { app.push(AddressPage(.change(selected))) } else { app.push(AddressPage(.new)) }
    case .character("a"): app.push(AddressPage(.new))
    case .character(" "):
      guard let selected else { return [] }
      return [.customer(.keepAddress(selected.address, inPlaceOf: selected.id, isUsual: !selected.isUsual))]
    case .delete, .backspace:
      guard let selected else { return [] }
      removed = selected
      app.say(app.text("address.say.removed", ["name": selected.address.name]))
      return [.customer(.removeAddress(selected.id))]
    case .character("u"):
      guard let removed else {
        app.say(app.text("address.say.nothingRemoved"))
        return []
      }
      self.removed = nil
      return [.customer(.keepAddress(removed.address, inPlaceOf: nil, isUsual: removed.isUsual ? true : nil))]
    default: if let move = ListMove(key) { list.move(move) }
    }
    return []
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let pane = Self.listRect(app.pageRect)
    switch mouse.kind {
    case .wheelUp: list.scroll(by: -1)
    case .wheelDown: list.scroll(by: 1)
    case .press, .doublePress:
      guard pane.contains(mouse.at), let index = list.item(atRow: mouse.at.y - pane.y) else { return [] }
      let opens = index == list.selection
      list.select(index)
      if opens { return press(.enter, &app) }
    case .release: break
    }
    return []
  }

  public func title(_ app: AppState) -> PlainText { app.text("address.book") }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let arrows = app.glyphs.arrowUp + app.glyphs.arrowDown
    let add = KeyHint("a", "address.key.add")
    let undo = removed == nil ? [] : [KeyHint("u", "address.key.undo")]
    guard let selected else { return [add] + undo + [KeyHint("Esc", "address.key.back")] }
    return [
      KeyHint(arrows, "address.key.move"), KeyHint("Enter", "address.key.change"), add,
      KeyHint(app.text("orders.key.spaceBar"), selected.isUsual ? "address.key.notUsual" : "address.key.usual", only: .character(" ")),
      KeyHint("Del", "address.key.remove", only: .delete),
    ] + undo + [KeyHint("Esc", "address.key.back")]
  }

  public func commands(_ app: AppState) -> [PageCommand] {
    let nothing = selected == nil ? app.text("address.say.none") : nil
    return [
      PageCommand(.open, .enter, unless: nothing), PageCommand(.addAddress, .character("a")),
      PageCommand(.usualAddress, .character(" "), unless: nothing), PageCommand(.removeAddress, .delete, unless: nothing),
      PageCommand(.undoRemoval, .character("u"), unless: removed == nil ? app.text("address.say.nothingRemoved") : nil),
      PageCommand(.back, .escape),
    ]
  }
}
