import Delivery
import Primitives

/// What the explorer asks about in place of what the shop is set to: it changes nothing outside.
struct ExplorerScope: Hashable, Sendable {
  /// Where to, in place of the shop's destination.
  var destination: Destination?
  /// The site that goods are sent from alone, in place of what is supposed.
  var site: SiteID?

  var isEmpty: Bool { self == ExplorerScope() }
}

/// A view that another was entered from, with all that it asked: Esc brings it back as it was.
struct ExplorerStep: Sendable {
  let view: ExplorerView
  let scope: ExplorerScope
  let orderedOn: LocalDate?
  let parcel: Parcel?
  let chosen: OptionID?
  let wanted: QuoteKey?
  /// What was entered asks something else: another day, another pair of site and destination.
  let isOfOther: Bool
}

extension ExplorerPage {
  /// The storefront as the explorer asks of it: its own destination in the place of the shop's.
  func scoped(_ app: AppState) -> AppState {
    guard let destination = scope.destination else { return app }
    var app = app
    app.settings.destination = destination
    return app
  }

  /// Does something in the storefront as the explorer asks of it; the shop's destination stays what it is.
  mutating func withinScope(_ app: inout AppState, _ body: (inout Self, inout AppState) -> [Effect]) -> [Effect] {
    let shop = app.settings.destination
    app.settings.destination = scope.destination ?? shop
    defer { app.settings.destination = shop }
    return body(&self, &app)
  }

  /// What is supposed here: what the shopper supposes in all explorers, and the site of this one.
  func assumptions(_ app: AppState) -> [Assumption] {
    guard let site = scope.site else { return app.assumptions }
    return app.assumptions.filter { if case .only = $0 { false } else { true } } + [.only(site)]
  }

  /// Turns to a view for what is in focus here; Esc comes back to all that was asked here.
  mutating func enter(_ view: ExplorerView, askingOther isOfOther: Bool = false) {
    trail.append(
      ExplorerStep(
        view: self.view, scope: scope, orderedOn: orderedOn, parcel: parcel, chosen: chosen, wanted: watch.wanted, isOfOther: isOfOther))
    self.view = view
  }

  /// Goes back to a view that was left by entering another.
  mutating func goBack(to index: Int, _ app: inout AppState) -> [Effect] {
    guard trail.indices.contains(index) else { return [] }
    let step = trail[index]
    trail.removeSubrange(index...)
    (view, scope, orderedOn, parcel, chosen) = (step.view, step.scope, step.orderedOn, step.parcel, step.chosen)
    // At the hour that was asked for then.
    watch = QuoteWatch(step.wanted)
    app.settings.destination = scope.destination ?? home
    return ask(&app)
  }

  /// Asks about the shop's own destination and any site again; the way back goes with it.
  mutating func dropScope() {
    if let step = trail.first(where: { $0.scope.isEmpty && $0.isOfOther }) {
      parcel = step.parcel
      chosen = step.chosen
    }
    scope = ExplorerScope()
    trail.removeAll { !$0.scope.isEmpty || $0.isOfOther && $0.view == .matrix }
  }
}
