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
    let layout = AddressLayout(app)
    for field in AddressForm.Field.allCases {
      let isFocused = form.focus == .field(field)
      let label = Style(isFocused ? .accent : .muted, bold: isFocused)
      surface.put(app.text("checkout.field.\(field)"), in: layout.row(of: field).left(layout.labelWidth - 1), style: label)
      form[field].draw(on: &surface, in: layout.box(of: field), isFocused: isFocused, placeholder: placeholder(field, app))
      if let complaint = form.complaints[field] {
        surface.put(text(complaint, app), in: layout.complaint(of: field), style: Style(.bad))
      } else if field == .postcode, let zone = form.doubt(app.network) {
        let doubt = app.text("checkout.doubt.postcode", ["postcode": form.text(.postcode), "zone": app.language.name(zone.name)])
        surface.put(doubt, in: layout.complaint(of: field), style: Style(.amber))
      }
    }
    surface.put(app.text("checkout.field.country"), in: layout.country.left(layout.labelWidth - 1), style: .muted)
    surface.put(country(app), in: layout.country.droppingLeft(layout.labelWidth), style: form.place == nil ? .faint : .plain)
    if form.offersPlaces { drawSuggestions(on: &surface, layout, app) }
    if layout.isWide {
      surface.rule(down: Rect(x: layout.side.x - 1, y: layout.side.y, width: 1, height: layout.side.height), glyphs: app.glyphs)
    }
    if layout.isWide || !form.offersPlaces { drawSaved(on: &surface, layout, app) }
  }

  /// What the field wants; of a postcode an example from the country, once that is known.
  private func placeholder(_ field: AddressForm.Field, _ app: AppState) -> PlainText {
    guard field == .postcode else { return app.text("checkout.placeholder.\(field)") }
    guard let place = form.place, let format = app.network?.addressFormats[place.country] else { return "" }
    guard format.hasPostcodes else { return app.text("checkout.placeholder.noPostcode") }
    return format.postcodeExample.map { app.text("checkout.placeholder.postcode", ["example": $0]) } ?? ""
  }

  private func text(_ complaint: AddressForm.Complaint, _ app: AppState) -> PlainText {
    switch complaint {
    case .required: app.text("checkout.complaint.required")
    case .city: app.text("checkout.complaint.city")
    case .refused(let refusal, let country): app.explanation(refusal, country: country)
    }
  }

  private func country(_ app: AppState) -> PlainText {
    guard let place = form.place else { return app.text("checkout.country.byCity") }
    return form.countryName.map { app.name($0) } ?? PlainText(app.language.country(place.country))
  }

  private func drawSuggestions(on surface: inout Surface, _ layout: AddressLayout, _ app: AppState) {
    surface.put(app.text("checkout.places"), in: layout.list.row(0).droppingLeft(2), style: Style(.muted, bold: true))
    let first = layout.firstSuggestion(form)
    for index in form.suggestions.indices.dropFirst(first).prefix(layout.listHeight) {
      let row = layout.listRow(index, first: first)
      let match = form.suggestions[index]
      let isMarked = index == form.highlighted
      let name = app.placeName(match)
      let width = min(28, max(10, row.width / 3))
      surface.put(name, in: row.droppingLeft(2).left(width), style: Style(match.destination == nil ? .faint : .plain, bold: isMarked))
      let zone = match.destination.flatMap { app.network?.zones[$0.zone] }.map { app.name($0.name) }
      var rest = app.name(match.countryName)
      if let zone, zone != name { rest = rest + PlainText(" \(app.glyphs.separator) ") + app.text("checkout.zone", ["zone": zone.string]) }
      if match.destination == nil { rest = rest + PlainText(" \(app.glyphs.separator) ") + app.text("destination.refused") }
      surface.put(rest, in: row.droppingLeft(width + 4), style: match.destination == nil ? .faint : .muted)
      if isMarked { surface.select(row, app.glyphs) }
    }
  }

  private func drawSaved(on surface: inout Surface, _ layout: AddressLayout, _ app: AppState) {
    var end = layout.side.y
    if !form.saved.isEmpty {
      surface.put(app.text("checkout.saved"), in: layout.side.row(0).droppingLeft(2), style: Style(.muted, bold: true))
      for (index, address) in form.saved.enumerated() {
        let row = layout.savedRow(index)
        guard !row.isEmpty else { break }
        let inner = row.droppingLeft(2).droppingRight(1)
        let place = app.line(address)
        if row.height > 1 {
          surface.put(PlainText(address.name), in: inner.row(0))
          surface.put(place, in: inner.row(1), style: .muted)
        } else {
          let name = PlainText(address.name).truncated(to: 24)
          surface.put(name, in: inner)
          surface.put(place, in: inner.droppingLeft(name.displayWidth + 2), style: .muted)
        }
        if form.focus == .saved(index) { surface.select(row, app.glyphs) }
        end = row.maxY + 1
      }
    }
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
    surface.putPair(app.text("cart.surely.label"), date, in: rect.row(y + 2), style: .muted, figure: watch.isPending ? .muted : .plain)
  }
}

extension AppState {
  /// `Veldstraat 12, 9000 Ghent`
  func line(_ address: Address) -> PlainText {
    let city = [address.postcode, address.city].filter { !$0.isEmpty }.joined(separator: " ")
    return address.street.isEmpty ? PlainText(city) : text("checkout.address.line", ["street": address.street, "city": city])
  }
}
