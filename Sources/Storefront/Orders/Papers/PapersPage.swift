import Orders
import Primitives
import Screen

/// The papers of an order as files: which, how, and in which folder.
public struct PapersPage: Page {
  /// A row that can be changed.
  enum Row: Hashable, Sendable {
    case kind(PaperKind)
    case format
    case folder
  }

  let order: Order
  private(set) var kinds: Set<PaperKind>
  private(set) var format = PaperRequest.Format.both
  var folder: TextField
  private(set) var focus: Row
  /// They are being written.
  private(set) var writing: Ticket?
  /// What was written last; nil once something else is asked for.
  private(set) var written: PapersWritten?
  /// Why nothing was written.
  private(set) var failure: PapersFailure?

  static let rows: [Row] = PaperKind.allCases.map(Row.kind) + [.format, .folder]

  /// - Parameter only: The papers that are chosen; all can be.
  init(of order: Order, only kinds: Set<PaperKind> = Set(PaperKind.allCases)) {
    self.order = order
    self.kinds = kinds
    folder = TextField(PlainText("~/caravan-\(order.id.rawValue)"), limit: 1_000)
    focus = kinds.count == PaperKind.allCases.count ? .kind(PaperKind.allCases[0]) : .folder
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key): return press(key, &app)
    case .paste(let text): if focus == .folder, writing == nil, folder.insert(text) { forget() }
    case .mouse(let mouse): return point(mouse, &app)
    case .papersWritten(let answered, let result) where answered == writing:
      writing = nil
      switch result {
      case .success(let written):
        if let text = written.shown { app.push(TextPage(title: "text.title.papers", text: text)) } else { self.written = written }
      case .failure(let failure):
        self.failure = failure
        if case .exists = failure { focus = .folder }
      }
    default: break
    }
    return []
  }

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch (focus, key) {
    case (_, .escape): app.pop()
    case (_, .enter): return write(&app)
    case (_, .tab): turn(1, wraps: true)
    case (_, .backTab): turn(-1, wraps: true)
    case (_, .up): turn(-1)
    case (_, .down): turn(1)
    case (.folder, _):
      let before = folder.text
      if folder.handle(key), folder.text != before { forget() }
    case (let row, _): change(row, key)
    }
    return []
  }

  private mutating func change(_ row: Row, _ key: Key) {
    switch (row, key.asMovement) {
    case (_, .up): turn(-1)
    case (_, .down): turn(1)
    case (_, .home): focus = Self.rows[0]
    case (_, .end): focus = .folder
    case (.kind(let kind), .character(" ")):
      if kinds.remove(kind) == nil { kinds.insert(kind) }
      forget()
    case (.kind, .character("a")):
      kinds = kinds.count == PaperKind.allCases.count ? [] : Set(PaperKind.allCases)
      forget()
    case (.format, .left): turnFormat(-1)
    case (.format, .right), (.format, .character(" ")): turnFormat(1)
    default: break
    }
  }

  /// What is asked for is another thing now.
  private mutating func forget() { (written, failure) = (nil, nil) }

  private mutating func turnFormat(_ step: Int) {
    let all = PaperRequest.Format.allCases
    let index = all.firstIndex(of: format) ?? 0
    format = all[(index + step + all.count) % all.count]
    forget()
  }

  private mutating func turn(_ step: Int, wraps: Bool = false) {
    let index = (Self.rows.firstIndex(of: focus) ?? 0) + step
    let count = Self.rows.count
    focus = Self.rows[wraps ? (index + count) % count : min(count - 1, max(0, index))]
  }

  private mutating func write(_ app: inout AppState) -> [Effect] {
    // A doubled keystroke writes once.
    guard writing == nil, written == nil else {
      app.say(app.text(writing == nil ? "paperFiles.say.written" : "paperFiles.say.writing"))
      return []
    }
    if let obstacle = obstacle(app) {
      app.say(obstacle, role: .bad)
      return []
    }
    let ticket = app.ticket()
    writing = ticket
    failure = nil
    let request = PaperRequest(
      order: order.id, kinds: PaperKind.allCases.filter(kinds.contains), format: format, folder: folder.text.string,
      languageCode: app.language.code)
    return [.customer(.writePapers(ticket, request))]
  }

  /// Why nothing can be written as it stands; nil: it can.
  private func obstacle(_ app: AppState) -> PlainText? {
    if kinds.isEmpty { return app.text("paperFiles.say.none") }
    return folder.text.string.allSatisfy { $0 == " " } ? app.text("paperFiles.say.folder") : nil
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let layout = PapersLayout(app.pageRect, app)
    switch mouse.kind {
    case .wheelUp: turn(-1)
    case .wheelDown: turn(1)
    case .press, .doublePress:
      guard let row = Self.rows.first(where: { layout.row(of: $0).contains(mouse.at) }) else { return [] }
      focus = row
      if row == .folder {
        folder.click(column: mouse.at.x - layout.field.x, width: layout.field.width)
      } else {
        change(row, .character(" "))
      }
    case .release: break
    }
    return []
  }

  public var isEditingText: Bool { focus == .folder }

  public mutating func leaveField() { if focus == .folder { focus = .format } }

  public func title(_ app: AppState) -> PlainText {
    PlainText("\(app.text("orders.order", ["id": order.id.rawValue])) \(app.glyphs.crumb) ") + app.text("paperFiles.title")
  }

  public func commands(_ app: AppState) -> [PageCommand] {
    let why = writing != nil ? app.text("paperFiles.say.writing") : written != nil ? app.text("paperFiles.say.written") : obstacle(app)
    return [
      PageCommand(.goOn, .enter, unless: why), PageCommand(.choose, .character(" ")), PageCommand(.allPieces, .character("a")),
      PageCommand(.pane, .tab), PageCommand(.back, .escape),
    ]
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let space = KeyHint(app.text("orders.key.spaceBar"), "acts.key.choose", only: .character(" "))
    let write = writing == nil && written == nil ? [KeyHint("Enter", "paperFiles.key.write")] : []
    let move = KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "orders.key.move")
    let own: [KeyHint] =
      switch focus {
      case .kind: [space, KeyHint("a", "acts.key.all")]
      case .format: [space]
      case .folder: []
      }
    return write + [move] + own + [KeyHint("Esc", "acts.key.back")]
  }
}
