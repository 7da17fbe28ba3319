import Primitives

/// Where the explorer was come from, and the world in which it asks.
extension ExplorerPage {
  /// The storefront as the explorer asks of it: its own destination in the place of the shop's.
  func scoped(_ app: AppState) -> AppState {
    guard let destination = subject.scope.destination else { return app }
    var app = app
    app.settings.destination = destination
    return app
  }

  /// Does something in the storefront as the explorer asks of it; the shop's destination stays what it is.
  mutating func withinScope(_ app: inout AppState, _ body: (inout Self, inout AppState) -> [Effect]) -> [Effect] {
    let shop = app.settings.destination
    app.settings.destination = subject.scope.destination ?? shop
    defer { app.settings.destination = shop }
    return body(&self, &app)
  }

  /// The storefront in the world of the scenario: its calendars hold what was closed.
  func inScenario(_ app: AppState) -> AppState {
    guard !app.scenario.isEmpty, let answer = app.scenarioNetwork, answer.scenario == app.scenario else { return app }
    var app = app
    app.network = answer.network
    return app
  }

  /// Goes back to a view that was left by entering another.
  mutating func goBack(to index: Int, _ app: inout AppState) -> [Effect] {
    guard trail.indices.contains(index) else { return [] }
    let step = trail[index]
    trail.removeSubrange(index...)
    view = step.view
    (subject.scope, subject.orderedOn, subject.parcel, subject.chosen) = (step.scope, step.orderedOn, step.parcel, step.chosen)
    // At the hour that was asked for then.
    subject.watch = QuoteWatch(step.wanted)
    app.settings.destination = subject.scope.destination ?? subject.home
    return ask(&app)
  }

  /// Asks about the shop's own destination and any site again; the way back goes with it.
  mutating func dropScope() {
    if let step = trail.first(where: { $0.scope.isEmpty && $0.isOfOther }) {
      subject.parcel = step.parcel
      subject.chosen = step.chosen
    }
    subject.scope = ExplorerScope()
    trail.removeAll { !$0.scope.isEmpty || $0.isOfOther && $0.view == .matrix }
  }

  /// The world as it is, and the explorer asks about the shop's own destination.
  mutating func clearScenario(_ app: inout AppState) -> [Effect] {
    guard !app.scenario.isEmpty || !subject.scope.isEmpty || trail.contains(where: { $0.isOfOther && $0.view == .matrix }) else {
      return []
    }
    app.say(app.text(app.scenario.isEmpty ? "explorer.scope.dropped" : "whatIf.cleared"))
    app.scenario = []
    dropScope()
    app.settings.destination = subject.home
    return ask(&app)
  }
}
