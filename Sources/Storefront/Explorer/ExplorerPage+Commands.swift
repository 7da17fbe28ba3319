import Primitives
import Screen

/// What can be done, for the footer and the palette.
extension ExplorerPage {
  public var command: Command? { .delivery }

  public mutating func leaveField() {
    overlay = nil
    panes[view].leaveField()
  }

  public func commands(_ app: AppState) -> [PageCommand] {
    let noOption = subject.option(app) == nil ? app.text("product.noOption") : nil
    let variants = subject.product?.product.variants.count ?? 0
    let here = app.text("palette.here")
    return [
      PageCommand(.options, .character("d"), unless: view == .options ? here : nil),
      PageCommand(.timeline, .character("t"), unless: view == .timeline ? here : noOption),
      PageCommand(.map, .character("M"), unless: view == .map ? here : noOption),
      PageCommand(.year, .character("y"), unless: view == .year ? here : nil),
      PageCommand(.matrix, .character("x"), unless: view == .matrix ? here : nil),
      PageCommand(.orderBy, .character("b"), unless: view == .orderBy ? here : nil),
    ] + panes[view].commands(subject, in: frame(app), app) + [
      PageCommand(.percentiles, .character("p"), unless: noOption), PageCommand(.allOptions, .character("A")),
      PageCommand(.whatIf, .character("w")),
      PageCommand(.clearScenario, .character("W"), unless: app.scenario.isEmpty ? app.text("palette.no.scenario") : nil),
      PageCommand(
        .scenario, .character("i"),
        unless: app.scenario.isEmpty && app.scenarios.isEmpty ? app.text("palette.no.scenario") : nil),
      PageCommand(.keepScenario, .character("K"), unless: keepingObstacle(app)),
      PageCommand(.dropScenario, .delete, unless: app.keptScenario == nil ? app.text("palette.no.kept") : nil),
      PageCommand(.question, .character("f")),
      PageCommand(.variant, .character("v"), unless: variants > 1 ? nil : app.text("product.oneVariant")),
      PageCommand(.add, .character("a"), unless: subject.sku == nil ? app.text("explorer.noGoods.add") : noOption),
      PageCommand(.back, .escape),
    ]
  }

  /// Why there is no scenario to be kept.
  func keepingObstacle(_ app: AppState) -> PlainText? {
    if app.scenario.isEmpty { return app.text("palette.no.scenario") }
    return app.keptScenario.map { app.text("palette.no.keeping", ["name": $0.name]) }
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    if let overlay { return overlay.keyHints }
    let own = panes[view].keyHints(subject, in: frame(app), app)
    if panes[view].isEditingText { return own }
    let back = [KeyHint("Esc", panes[view].isUnderWay ? "explorer.hint.stop" : "product.hint.back")]
    let clear = app.scenario.isEmpty && subject.scope.isEmpty ? [] : [KeyHint("W", "explorer.hint.clear")]
    let scenarios = app.scenarios.isEmpty && app.scenario.isEmpty ? [] : [KeyHint("i", "explorer.hint.scenario")]
    let keep = keepingObstacle(app) == nil ? [KeyHint("K", "explorer.hint.keep")] : []
    let asked =
      [KeyHint("w", "explorer.hint.whatIf")] + scenarios + keep + clear
      + [KeyHint("f", subject.parcel == nil ? "explorer.hint.from" : "explorer.hint.parcel")]
    let others = [
      KeyHint("⇥", "product.hint.view"), KeyHint("t", "product.hint.timeline"), KeyHint("M", "product.hint.map"),
      KeyHint("y", "explorer.hint.year"), KeyHint("x", "explorer.hint.matrix"), KeyHint("b", "explorer.hint.orderBy"),
    ]
    return own + back + asked + others + [KeyHint("a", "product.hint.add"), KeyHint("g", "product.hint.destination")]
  }
}
