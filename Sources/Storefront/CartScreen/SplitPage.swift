import Money
import Orders
import Primitives
import Screen

/// The ways to divide the cart among the sites that have its goods, side by side: as it is recommended, cheapest, fastest, fewest parcels.
/// Those that come to the same stand in one column.
public struct SplitPage: Page {
  /// A way, and what it is the best in; nothing of a way that is only recommended.
  struct Column: Hashable, Sendable {
    let split: CartSplit
    let preferences: [SplitPreference?]
  }

  /// Nil until they are worked out.
  private(set) var columns: [Column]?
  var selected = 0
  /// The parcels of the ways, where they do not fit.
  var scroll = SheetScroll()
  private(set) var failure: PlainText?
  /// What the cart shows now.
  private let shown: CheckoutPlan?
  private var ticket: Ticket?
  private var asked: PlanQuestion?

  /// - Parameter shown: The plan that the cart shows.
  init(shown: CheckoutPlan?) { self.shown = shown }

  public mutating func appeared(_ app: inout AppState) -> [Effect] { ask(&app) }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    if app.cart.isEmpty || app.settings.destination == nil {
      app.pop()
      return []
    }
    return ask(&app)
  }

  private mutating func ask(_ app: inout AppState, again: Bool = false) -> [Effect] {
    guard let destination = app.settings.destination else { return [] }
    let question = PlanQuestion(
      lines: app.cart.lines, timesOrdered: app.cart.timesOrdered, zone: destination.zone, currency: app.settings.currency, chosen: [:],
      sites: [:], saved: [], hour: app.hour)
    guard again || question != asked else { return [] }
    asked = question
    let ticket = app.ticket()
    self.ticket = ticket
    return [.customer(.split(ticket, zone: destination.zone, currency: app.settings.currency))]
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key): press(key, &app)
    case .mouse(let mouse): point(mouse, &app)
    case .splitsArrived(let answered, let result):
      guard answered == ticket else { return [] }
      ticket = nil
      take(result, app)
    case .cartArrived, .catalogReloaded(.changed): return app.cart.isEmpty ? [] : ask(&app, again: true)
    default: break
    }
    return []
  }

  private mutating func take(_ result: Result<[CartSplit], ShopError>, _ app: AppState) {
    switch result {
    case .failure(let failure): self.failure = app.explanation(failure)
    case .success(let splits):
      failure = nil
      let columns = Self.columns(of: splits)
      self.columns = columns
      selected = columns.firstIndex { isShown($0, app) } ?? 0
    }
  }

  /// Ways that come to the same as one column; each has the names of all that it is the best in, alone or like others.
  static func columns(of splits: [CartSplit]) -> [Column] {
    var columns: [Column] = []
    for split in splits {
      if let index = columns.firstIndex(where: { $0.split.isSame(as: split.plan) }) {
        // What is the best in something is taken as that.
        let first = columns[index]
        columns[index] = Column(
          split: first.split.preference == nil ? split : first.split, preferences: first.preferences + [split.preference])
      } else {
        columns.append(Column(split: split, preferences: [split.preference]))
      }
    }
    let best = Dictionary(
      SplitPreference.allCases.compactMap { preference in
        columns.compactMap { figure($0.split.plan, preference) }.min().map { (preference, $0) }
      }, uniquingKeysWith: { first, _ in first })
    return columns.map { column in
      let names = SplitPreference.allCases.filter { preference in
        column.preferences.contains(preference) || best[preference].map { $0 == figure(column.split.plan, preference) } ?? false
      }
      return Column(split: column.split, preferences: column.preferences.filter { $0 == nil } + names)
    }
  }

  /// What ways are compared by, the less the better: minor units, hours, parcels.
  private static func figure(_ plan: CheckoutPlan, _ preference: SplitPreference) -> Int64? {
    switch preference {
    case .cheapest: plan.total?.minor
    case .fastest: plan.allArrived.map { Int64($0.p90.value) }
    case .fewest: Int64(plan.shipments.count)
    }
  }

  /// Whether the cart is divided so now.
  func isShown(_ column: Column, _ app: AppState) -> Bool { shown.map { column.split.isSame(as: $0) } ?? false }

  // MARK: Keys

  private mutating func press(_ key: Key, _ app: inout AppState) {
    let count = columns?.count ?? 0
    // Up and down lead through parcels that do not fit, else from way to way as sideways does.
    if let parcels = parcels(app), parcels.count > parcels.height, ![.home, .end].contains(key),
      let row = scroll.row(for: .key(key), height: parcels.height)
    {
      scroll.show(row, count: parcels.count, height: parcels.height)
      return
    }
    switch key {
    case .escape, .character("w"): app.pop()
    case .left, .character("h"), .character("["), .up, .character("k"), .backTab: selected = max(0, selected - 1)
    case .right, .character("l"), .character("]"), .down, .character("j"), .tab: selected = min(max(0, count - 1), selected + 1)
    case .home: selected = 0
    case .end: selected = max(0, count - 1)
    case .character(let digit) where digit.wholeNumberValue.map { (1...max(1, count)).contains($0) } ?? false:
      selected = (digit.wholeNumberValue ?? 1) - 1
    case .enter: choose(&app)
    default: break
    }
  }

  private func choose(_ app: inout AppState) {
    guard let columns, columns.indices.contains(selected) else { return app.say(app.text("cart.computing")) }
    app.division = CartDivision(columns[selected].split)
    app.say(app.text("split.say.taken", ["how": name(columns[selected], app).string]))
    app.pop()
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) {
    if let parcels = parcels(app), let row = scroll.row(for: .mouse(mouse), height: parcels.height) {
      return scroll.show(row, count: parcels.count, height: parcels.height)
    }
    guard mouse.kind == .press || mouse.kind == .doublePress, let columns else { return }
    let layout = SplitLayout(app.pageRect, columns: columns.count, labels: labels(app))
    guard let index = columns.indices.first(where: { layout.column($0).contains(mouse.at) }) else { return }
    if index == selected { choose(&app) } else { selected = index }
  }

  // MARK: Words

  /// `cheapest · fewest parcels`.
  func name(_ column: Column, _ app: AppState) -> PlainText {
    let names = column.preferences.map { $0.map { "split.\($0.rawValue)" } ?? "split.recommended" }
    return PlainText(names.map { app.language($0) }.joined(separator: " \(app.glyphs.separator.string) "))
  }

  /// The names of the figures. Of single parcels the last one's date is the date by which all is there, and is not said twice.
  func labels(_ app: AppState) -> [PlainText] {
    let last = hasSeveralParcels ? ["split.last.90"] : []
    return (["split.total"] + last + ["split.all.50", "split.all.90", "split.parcels", "split.from"]).map { app.text($0) }
  }

  /// Whether any of the ways takes more than one parcel.
  var hasSeveralParcels: Bool { columns?.contains { $0.split.plan.shipments.count > 1 } ?? false }

  public func title(_ app: AppState) -> PlainText {
    PlainText("\(app.text("cart.title")) \(app.glyphs.crumb) \(app.text("split.title"))")
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let back = KeyHint("Esc", "cart.key.back")
    guard (columns?.count ?? 0) > 0 else { return [back] }
    let isCut = parcels(app).map { $0.count > $0.height } ?? false
    let arrows = app.glyphs.arrowUp + app.glyphs.arrowDown
    return [KeyHint("Enter", "split.key.take"), KeyHint(app.glyphs.arrowLeft + app.glyphs.arrowRight, "split.key.move")]
      + (isCut ? [KeyHint(arrows, "price.key.scroll")] : []) + [back]
  }

  public func commands(_ app: AppState) -> [PageCommand] {
    [PageCommand(.goOn, .enter, unless: columns == nil ? app.text("cart.computing") : nil), PageCommand(.back, .escape)]
  }
}

/// Where the ways stand: names of the figures at the left, a column for each way; on narrow pages the columns take the blanks between.
struct SplitLayout {
  let labels: Rect
  private let columns: Rect
  private let count: Int

  /// The rows above the figures: what it is about and a blank.
  static let head = 2

  init(_ page: Rect, columns count: Int, labels texts: [PlainText]) {
    let body = page.droppingTop(page.height >= 30 ? 1 : 0).droppingLeft(2).droppingRight(page.width < 72 ? 0 : 2)
    let width = min(body.width / 3, (texts.map(\.displayWidth).max() ?? 0) + (page.width < 72 ? 1 : 2))
    labels = body.droppingTop(Self.head).left(width)
    columns = body.droppingTop(Self.head).droppingLeft(width)
    self.count = max(1, count)
  }

  /// A column with the marks of the selection.
  func column(_ index: Int) -> Rect {
    let width = min(34, columns.width / count)
    return Rect(x: columns.x + index * width, y: columns.y, width: width, height: columns.height)
  }
}
