import Delivery
import Primitives
import Screen

extension CheckoutPage {
  mutating func pressOnAddress(_ key: Key, _ app: inout AppState) -> [Effect] {
    if case .saved = form.focus, key == .character("b") {
      app.push(AddressBookPage())
      return []
    }
    switch form.press(key, &app) {
    case .taken(let effects): return effects
    case .done: return leaveAddress(&app)
    case .back: app.pop()
    case .other: break
    }
    return []
  }

  mutating func pressOnDelivery(_ key: Key, _ app: inout AppState) -> [Effect] {
    let shipments = watch.plan?.shipments ?? []
    switch key.asMovement {
    case .escape: step = .address
    case .tab where !shipments.isEmpty: shipmentIndex = (shipmentIndex + 1) % shipments.count
    case .backTab where !shipments.isEmpty: shipmentIndex = (shipmentIndex + shipments.count - 1) % shipments.count
    case .character("A"): watch.toggleAll()
    case .enter:
      // While a plan is computed one may read on; it is placed only once it is there.
      if let again = askAgain(&app) { return again }
      if !watch.isPending, let obstacle = obstacle(app) {
        app.say(obstacle, role: .bad)
      } else if needsIdentity(app) {
        askForIdentity(&app)
      } else {
        return startReview(&app)
      }
    default:
      guard shipments.indices.contains(shipmentIndex), let move = ListMove(key.asMovement) else { return [] }
      let shipment = shipments[shipmentIndex]
      let index = watch.optionIndex(of: shipment)
      let target =
        switch move {
        case .up: index - 1
        case .down: index + 1
        case .home, .pageUp: 0
        case .end, .pageDown: shipment.options.count - 1
        case .to(let option): option
        }
      if target < 0, shipmentIndex > 0 {
        shipmentIndex -= 1
      } else if target >= shipment.options.count, shipmentIndex < shipments.count - 1 {
        shipmentIndex += 1
      } else {
        return choose(target - index, &app)
      }
    }
    return []
  }

  mutating func choose(_ step: Int, _ app: inout AppState) -> [Effect] {
    let shipments = watch.plan?.shipments ?? []
    guard shipments.indices.contains(shipmentIndex) else { return [] }
    if !watch.choose(step, of: shipments[shipmentIndex]), step != 0 {
      if shipments[shipmentIndex].options.count < 2 { app.say(app.text("cart.say.onlyOption")) }
      return []
    }
    refusal = nil
    return watch.follow(&app)
  }

  mutating func pressOnReview(_ key: Key, _ app: inout AppState) -> [Effect] {
    let sheet = reviewSheet(app)
    let last = max(0, sheet.rows.count - sheet.height)
    switch key.asMovement {
    case .character("s"): openPrices(&app)
    case .escape:
      step = .delivery
      refusal = nil
      changes = []
      placesOncePlanned = false
      return release()
    case .enter, .character("y"):
      if refusal?.cartProblems != nil {
        app.pop()
        return []
      }
      return confirm(&app)
    case .up: scroll = max(0, min(scroll, last) - 1)
    case .down: scroll = min(last, scroll + 1)
    case .pageUp: scroll = max(0, min(scroll, last) - sheet.height)
    case .pageDown: scroll = min(last, scroll + sheet.height)
    case .home: scroll = 0
    case .end: scroll = last
    default: break
    }
    return []
  }

  // MARK: Mouse

  mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    guard placing == nil, gone == nil else { return [] }
    if mouse.kind == .press, let step = stepPlaces(in: Self.stepsRect(app.pageRect), app).first(where: { $0.rect.contains(mouse.at) })?.step
    {
      return goBack(to: step, &app)
    }
    switch (step, mouse.kind) {
    case (.address, .press), (.address, .doublePress): return pressAddress(at: mouse.at, &app)
    case (.delivery, .press), (.delivery, .doublePress):
      for place in deliveryLayout(app).places where place.rect.contains(mouse.at) {
        guard case .option(let shipment, let option) = place.row, let plan = watch.plan, plan.shipments.indices.contains(shipment) else {
          continue
        }
        shipmentIndex = shipment
        let index = watch.optionIndex(of: plan.shipments[shipment])
        if option == index, mouse.kind == .doublePress { return pressOnDelivery(.enter, &app) }
        return choose(option - index, &app)
      }
    case (.address, .wheelUp) where form.offersPlaces: form.highlight(form.highlighted - 1)
    case (.address, .wheelDown) where form.offersPlaces: form.highlight(form.highlighted + 1)
    case (.delivery, .wheelUp): return pressOnDelivery(.up, &app)
    case (.delivery, .wheelDown): return pressOnDelivery(.down, &app)
    case (.review, .wheelUp): return pressOnReview(.up, &app)
    case (.review, .wheelDown): return pressOnReview(.down, &app)
    default: break
    }
    return []
  }

  /// A click on a step that is done goes back to it, as Esc would.
  private mutating func goBack(to step: Step, _ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    while step.rawValue < self.step.rawValue, self.step != .placed {
      effects += self.step == .review ? pressOnReview(.escape, &app) : pressOnDelivery(.escape, &app)
    }
    return effects
  }

  private mutating func pressAddress(at point: Point, _ app: inout AppState) -> [Effect] {
    let layout = AddressLayout(app, form)
    if form.press(at: point, layout, app) { return [] }
    for index in form.saved.indices where layout.savedRow(index).contains(point) {
      guard form.focus == .saved(index) else {
        form.move(to: .saved(index), app)
        return []
      }
      return pressOnAddress(.enter, &app)
    }
    return []
  }
}
