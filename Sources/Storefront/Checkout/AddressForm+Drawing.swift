import Delivery
import Orders
import Primitives
import Screen

extension AddressForm {
  /// The fields, what is wrong with them, the country, and the places offered for the city.
  func draw(on surface: inout Surface, _ layout: AddressLayout, _ app: AppState) {
    for field in fields where !layout.row(of: field).isEmpty { draw(field, on: &surface, layout, app) }
    surface.put(app.text("address.field.country"), in: layout.country.left(layout.labelWidth - 1), style: .muted)
    surface.put(country(app), in: layout.country.droppingLeft(layout.labelWidth), style: place == nil ? .faint : .plain)
    if offersPlaces { drawSuggestions(on: &surface, layout, app) }
  }

  private func draw(_ field: Field, on surface: inout Surface, _ layout: AddressLayout, _ app: AppState) {
    let isFocused = focus == .field(field)
    let label = Style(isFocused ? .accent : .muted, bold: isFocused)
    surface.put(app.fieldName(field, rules), in: layout.row(of: field).left(layout.labelWidth - 1), style: label)
    let box = layout.box(of: field)
    if field == .identity, !isFocused, !isBlank(.identity) {
      // Nobody reads it over a shoulder, nor in a saved screen.
      TextField(masked).draw(on: &surface, in: box, isFocused: false)
    } else {
      self[field].draw(on: &surface, in: box, isFocused: isFocused, placeholder: placeholder(field, app))
    }
    if let complaint = complaints[field] {
      surface.put(text(complaint, app), in: layout.complaint(of: field), style: Style(.bad))
    } else if field == .postcode, let zone = doubt(app.network) {
      let doubt = app.text("checkout.doubt.postcode", ["postcode": text(.postcode), "zone": app.language.name(zone.name)])
      surface.put(doubt, in: layout.complaint(of: field), style: Style(.amber))
    }
  }

  /// The number of an identity card that is not right yet, as it shows when the keys are elsewhere.
  private var masked: PlainText {
    let signs = text(.identity)
    guard signs.count > 5 else { return PlainText(String(repeating: "*", count: signs.count)) }
    return PlainText(signs.prefix(3) + String(repeating: "*", count: signs.count - 5) + signs.suffix(2))
  }

  /// What the field wants; of postcodes and telephones an example from the country, once that is known.
  private func placeholder(_ field: Field, _ app: AppState) -> PlainText {
    let isNeeded = rules.required.contains(field)
    switch field {
    case .postcode:
      guard let place, let format = app.network?.addressFormats[place.country] else { return "" }
      guard format.hasPostcodes else { return app.text("address.placeholder.noPostcode") }
      // Of the city itself: that of another one would be taken for an answer.
      let example = app.network?.postcodeExample(of: place.zone)
      return example.map { app.text("address.placeholder.postcode", ["example": $0]) } ?? ""
    case .phone:
      guard place != nil, let example = rules.format?.phone?.example else { return isNeeded ? "" : app.text("address.optional") }
      return app.text(isNeeded ? "address.placeholder.phone" : "address.placeholder.phone.optional", ["example": example])
    case .identity:
      guard let identity else { return app.text("address.placeholder.identity") }
      return app.text("address.identity.checked", ["mask": identity.mask])
    case .state, .district: return isNeeded ? "" : app.text("address.optional")
    case .name, .street, .city: return app.text("address.placeholder.\(field.rawValue)")
    }
  }

  private func text(_ complaint: Complaint, _ app: AppState) -> PlainText {
    switch complaint {
    case .fault(let fault): PlainText(app.language.addressFault(fault))
    case .city: app.text(suggestions.isEmpty && ticket == nil ? "checkout.complaint.city.none" : "checkout.complaint.city")
    case .refused(let refusal, let country): app.explanation(refusal, country: country)
    }
  }

  private func country(_ app: AppState) -> PlainText {
    guard let place else { return app.text("checkout.country.byCity") }
    return countryName.map { app.name($0) } ?? PlainText(app.language.country(place.country))
  }

  private func drawSuggestions(on surface: inout Surface, _ layout: AddressLayout, _ app: AppState) {
    surface.put(app.text("checkout.places"), in: layout.list.row(0).droppingLeft(2), style: Style(.muted, bold: true))
    let first = layout.firstSuggestion(self)
    for index in suggestions.indices.dropFirst(first).prefix(layout.listHeight) {
      let row = layout.listRow(index, first: first)
      let match = suggestions[index]
      let isMarked = index == highlighted
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
}

extension AppState {
  /// What a part of an address is called in its country.
  func fieldName(_ field: AddressField, _ rules: AddressRules) -> PlainText { PlainText(language.addressField(field, rules.format?.names)) }

  /// `Veldstraat 12, 9000 Ghent`; one in Chinese is one line from wide to close.
  func line(_ address: Address) -> PlainText { PlainText(language.address(address)) }
}
