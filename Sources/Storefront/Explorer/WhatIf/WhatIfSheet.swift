import Delivery
import Phrases
import Primitives
import Quotes
import Screen

/// What can be supposed of the way in focus, as a list: without a service, from one site alone, a site closed for dates, something slower.
struct WhatIfSheet: Sendable {
  enum Item: Hashable, Sendable {
    case assumption(Assumption)
    /// Asks for dates.
    case close(SiteID)
    /// Asks for a factor.
    case slow(String)
  }

  private(set) var items: [Item]
  var list = ScrollingList()
  /// Dates or a factor being typed.
  var field: TextField?
  /// What was typed makes no sense.
  var isWrong = false

  /// For an option, the stage in focus first; what is supposed already stands at the top, to be taken back.
  init(option: DeliveryOption?, stage: Stage?, _ app: AppState) {
    var items = app.assumptions.map { Item.assumption($0) }
    func add(_ item: Item) { if !items.contains(item) { items.append(item) } }
    if let service = stage?.service { add(.assumption(.without(service))) }
    for service in option?.services ?? [] { add(.assumption(.without(service))) }
    if let site = option?.site { add(.assumption(.only(site))) }
    let places = ([stage?.from, stage?.to] + (option?.stages.flatMap { [$0.stage.from, $0.stage.to] } ?? [])).compactMap { $0 }
    let sites = places.compactMap { if case .site(let id) = $0 { id } else { nil } }
    for site in sites { add(.close(site)) }
    if let service = stage?.service { add(.slow(service.rawValue)) }
    for service in option?.services ?? [] { add(.slow(service.rawValue)) }
    for site in sites { add(.slow(site.rawValue)) }
    self.items = items
    list.setCount(items.count)
  }

  var selected: Item? { list.selection.flatMap { items.indices.contains($0) ? items[$0] : nil } }

  /// Opens the field that the selected item needs, with something to begin with.
  mutating func openField(_ app: AppState) {
    isWrong = false
    switch selected {
    case .close: field = TextField(proposing: PlainText("\(app.today + 7)..\(app.today + 21)"), limit: 24)
    case .slow: field = TextField(proposing: "x1.5", limit: 8)
    default: field = nil
    }
  }

  /// What the selected item and its field amount to; nil where what was typed makes no sense.
  func assumption(_ app: AppState) -> Assumption? {
    switch selected {
    case .assumption(let assumption): assumption
    case .close(let site): app.dates(field?.text.string ?? "").map { .closed(site, from: $0.from, to: $0.to) }
    case .slow(let target): AppState.factor(field?.text.string ?? "").map { .slower(target, factor: $0) }
    case nil: nil
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(app.text("whatIf.title"), in: rect.row(0).droppingLeft(2), style: Style(.plain, bold: true))
    for (index, line) in list.visibleRows(in: rect.droppingTop(2)) where items.indices.contains(index) {
      let isSelected = index == list.selected
      let behind: Role = isSelected ? .selected : .plain
      if isSelected {
        surface.fill(line, style: Style(.plain, on: .selected))
        surface.put(app.glyphs.leftHalf, in: line.left(1), style: Style(.accent, on: .selected))
      }
      let isHeld: Bool = if case .assumption(let assumption) = items[index] { app.assumptions.contains(assumption) } else { false }
      surface.put(
        isHeld ? app.glyphs.checkOn : app.glyphs.checkOff, in: line.droppingLeft(2).left(1),
        style: Style(isHeld ? .accent : .faint, on: behind))
      let name = words(items[index], app)
      let text = line.droppingLeft(4)
      surface.put(name, in: text, style: Style(.plain, on: behind, bold: isSelected))
      guard isSelected, let field else { continue }
      let place = text.droppingLeft(min(name.displayWidth + 2, max(0, text.width - 26))).left(26)
      field.draw(on: &surface, in: place, isFocused: true, style: Style(isWrong ? .bad : .plain, on: .field))
    }
  }

  private func words(_ item: Item, _ app: AppState) -> PlainText {
    switch item {
    case .assumption(let assumption): app.words(assumption)
    case .close(let site): app.text("whatIf.close", ["site": app.language.site(site, in: app.network)])
    case .slow(let target): app.text("whatIf.slow", ["name": app.targetName(target)])
    }
  }
}
