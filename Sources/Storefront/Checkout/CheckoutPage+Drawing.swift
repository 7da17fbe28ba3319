import Delivery
import Money
import Orders
import Primitives
import Screen

extension CheckoutPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    if let gone { return gone.draw(on: &surface, in: rect, app) }
    drawSteps(on: &surface, in: Self.stepsRect(rect), app)
    switch step {
    case .address: drawAddress(on: &surface, app)
    case .delivery: drawDelivery(on: &surface, app)
    case .review: drawReview(on: &surface, app)
    case .placed: drawPlaced(on: &surface, in: rect.droppingTop(rect.height >= 30 ? 3 : 2), app)
    }
  }

  /// `✓ Address  ›  Delivery  ›  Review  ›  Placed`
  private func drawSteps(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    for (step, text, place) in stepPlaces(in: rect, app) {
      let isHere = step == self.step
      surface.put(text, x: place.x, y: rect.y, style: isHere ? Style(.accent, bold: true) : isDone(step) ? .plain : .faint, clip: rect)
      guard step != .placed else { break }
      surface.put(PlainText("  \(app.glyphs.crumb)  "), x: place.maxX, y: rect.y, style: .faint, clip: rect)
    }
  }

  private func isDone(_ step: Step) -> Bool { step.rawValue < self.step.rawValue || self.step == .placed }

  /// The steps' names and where each stands.
  func stepPlaces(in rect: Rect, _ app: AppState) -> [(step: Step, text: PlainText, rect: Rect)] {
    var x = rect.x
    return Step.allCases.map { step in
      let text = (isDone(step) ? app.glyphs.kept : PlainText("\(step.rawValue + 1)")) + " " + app.text("checkout.step.\(step.rawValue)")
      defer { x += text.displayWidth + 5 }
      return (step, text, Rect(x: x, y: rect.y, width: text.displayWidth, height: 1))
    }
  }

  /// Where the steps' names stand.
  static func stepsRect(_ page: Rect) -> Rect { page.row(0).inset(dx: 2, dy: 0) }

  // MARK: Address

  private func drawAddress(on surface: inout Surface, _ app: AppState) {
    let layout = AddressLayout(app, form)
    form.draw(on: &surface, layout, app)
    if layout.isWide {
      surface.rule(down: Rect(x: layout.side.x - 1, y: layout.side.y, width: 1, height: layout.side.height), glyphs: app.glyphs)
    }
    if layout.isWide || !form.offersPlaces { drawSaved(on: &surface, layout, app) }
  }

  private func drawSaved(on surface: inout Surface, _ layout: AddressLayout, _ app: AppState) {
    let end = form.drawSaved(on: &surface, layout, app)
    guard layout.isWide else { return }
    drawSummary(
      on: &surface, in: Rect(x: layout.side.x, y: end, width: layout.side.width, height: layout.side.maxY - end).inset(dx: 2, dy: 0), app)
  }

  /// What is being ordered, beside the address.
  private func drawSummary(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let plan = watch.plan else { return }
    surface.put(app.text("checkout.inThisOrder"), in: rect.row(0), style: Style(.muted, bold: true))
    var y = 1
    for line in plan.lines where y < rect.height - 2 {
      surface.putPair(
        app.name(line.name), PlainText(app.language.number(line.quantity) + " ") + app.glyphs.multiply, in: rect.row(y), figure: .muted)
      y += 1
    }
    guard let total = plan.total else { return }
    surface.putPair(
      app.totalLabel(isComplete: plan.isComplete), app.total(total, isComplete: plan.isComplete), in: rect.row(y + 1),
      style: Style(.plain, bold: true),
      figure: watch.isPending ? .muted : Style(.price, bold: true))
    guard let promise = plan.promise else { return }
    let date = PlainText(app.language.date(promise.p90, in: app.timeZone))
    surface.putPair(
      app.surelyLabel(parcels: plan.shipments.count), date, in: rect.row(y + 2), style: .muted, figure: watch.isPending ? .muted : .plain)
  }
}
