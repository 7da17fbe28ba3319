import Delivery
import Phrases
import Primitives
import Screen

extension DestinationPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let layout = DestinationLayout(body: rect)
    let why = app.text(app.settings.destination == nil ? "destination.why.first" : "destination.why")
      .wrapped(to: max(2, layout.why.width), most: layout.why.height)
    // Where it takes one row it stands next to the field.
    let first = max(0, layout.why.height - why.count)
    for (y, line) in why.enumerated() { surface.put(line, in: layout.why.row(first + y), style: .plain) }
    surface.fill(layout.field, style: Style(.plain, on: .field))
    field.draw(
      on: &surface, in: layout.field.droppingLeft(1).droppingRight(1), isFocused: true, placeholder: app.text("destination.placeholder"))
    surface.put(app.text("destination.hint"), in: layout.hint, style: .muted)
    let columns = DestinationColumns(width: layout.list.width)
    drawHeadings(columns, on: &surface, in: layout.headings, app)
    if choices.isEmpty {
      drawEmpty(on: &surface, in: layout.list.droppingLeft(2), app)
    } else {
      for (index, line) in list.visibleRows(in: layout.list) where choices.indices.contains(index) {
        draw(choices[index], columns, isSelected: index == list.selected, on: &surface, in: line, app)
      }
    }
    drawSide(layout, rect, on: &surface, app)
  }

  private func drawHeadings(_ columns: DestinationColumns, on surface: inout Surface, in line: Rect, _ app: AppState) {
    guard !choices.isEmpty else { return }
    let keys = ["destination.column.place", "destination.column.country", "destination.column.currency", "destination.column.duties"]
    for (key, column) in zip(keys, columns.all) where column.width > 0 {
      surface.put(app.text(key), in: line.droppingLeft(column.x).left(column.width), style: .muted)
    }
  }

  private func draw(
    _ choice: Choice, _ columns: DestinationColumns, isSelected: Bool, on surface: inout Surface, in line: Rect, _ app: AppState
  ) {
    let behind: Role = isSelected ? .selected : .plain
    if isSelected {
      surface.fill(line, style: Style(.plain, on: behind))
      surface.put(app.glyphs.leftHalf, in: line.left(1), style: Style(.accent, on: behind))
    }
    let inner = line.droppingLeft(2)
    let match = choice.match
    func put(_ text: PlainText, _ column: DestinationColumns.Column, _ style: Style) {
      surface.put(text, in: inner.droppingLeft(column.x).left(column.width), style: style.on(behind))
    }
    let isCurrent = match.destination != nil && match.destination == app.settings.destination
    let style = Style(isCurrent ? .accent : match.destination == nil ? .faint : .plain, bold: isSelected)
    put(place(match, width: columns.place.width, app), columns.place, style)
    put(app.name(match.countryName), columns.country, match.destination == nil ? .faint : .muted)
    guard let refusal = match.refusal else {
      put(PlainText(app.homeCurrency(of: match.country)?.code ?? app.settings.currency.code), columns.currency, .muted)
      put(
        app.text(match.hasTaxRules ? "destination.known" : "destination.unknown"), columns.duties, match.hasTaxRules ? .muted : .plain)
      return
    }
    put(app.text(refusal.isOfPlace ? "destination.refused" : "destination.refused.postcode"), columns.duties, .faint)
  }

  /// `Ghent 9000  根特`, `Suzhou, Jiangsu  苏州`: the name, its postcode, the other language's name where there is room.
  private func place(_ match: PlaceMatch, width: Int, _ app: AppState) -> PlainText {
    let name = app.placeName(match) + (match.destination?.postcode.map { PlainText(" " + $0) } ?? "")
    guard let other = app.language.otherName(match.name) else { return name }
    let both = name + "  " + PlainText(other)
    return both.displayWidth <= width ? both : name
  }

  private func drawEmpty(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    if waiting != nil || !hasAnswer {
      surface.put(app.text("destination.loading"), in: rect.row(0), style: .muted)
      return
    }
    surface.put(app.text("destination.nothing", ["text": field.text.string]), in: rect.row(0), style: Style(.plain, bold: true))
    surface.put(app.text("destination.nothing.help"), in: rect.row(1), style: .muted)
  }

  private func drawSide(_ layout: DestinationLayout, _ rect: Rect, on surface: inout Surface, _ app: AppState) {
    guard let map = layout.map, let facts = layout.facts else { return }
    surface.rule(down: Rect(x: map.x - 2, y: rect.y, width: 1, height: rect.height), glyphs: app.glyphs)
    guard let match = selected?.match else { return }
    let zone = match.destination.flatMap { app.network?.zones[$0.zone] }
    if let outline = app.map {
      var world = WorldMap(outline: outline, box: Self.box(map.size))
      if let zone {
        world.places = [
          WorldMap.Place(
            at: GeoPoint(longitude: zone.coordinate.longitude, latitude: zone.coordinate.latitude), label: app.name(match.name),
            style: Style(.accent, bold: true), labelStyle: Style(.plain, bold: true))
        ]
      }
      world.draw(on: &surface, in: map, glyphs: app.glyphs, outlineCanvas: coasts)
    }
    drawFacts(match, zone, on: &surface, in: facts, app)
  }

  private func drawFacts(_ match: PlaceMatch, _ zone: Zone?, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let destination = match.destination else {
      guard let refusal = match.refusal else { return }
      let why = app.explanation(refusal, country: match.countryName)
      surface.putWrapped([why], in: rect)
      return
    }
    var lines: [(PlainText, PlainText)] = []
    if let zone {
      lines.append(
        (app.text("destination.fact.zone"), app.name(zone.name) + " " + app.glyphs.separator + " " + PlainText(zone.id.rawValue)))
      let now = app.language.dateTime(second: Int(app.now.timeIntervalSince1970), in: zone.timeZone)
      lines.append((app.text("destination.fact.now"), PlainText(now)))
    }
    lines.append(
      (app.text("destination.fact.currency"), PlainText(app.homeCurrency(of: destination.country)?.code ?? app.settings.currency.code)))
    if let days = deliveryDays(destination, app) { lines.append((app.text("destination.fact.days"), days)) }
    if let holiday = nextHoliday(destination, zone, app) { lines.append((app.text("destination.fact.holiday"), holiday)) }
    let labelWidth = lines.map(\.0.displayWidth).max() ?? 0
    for (y, line) in lines.enumerated() {
      surface.put(line.0, in: rect.row(y), style: .muted)
      surface.put(line.1, in: rect.row(y).droppingLeft(labelWidth + 2), style: .plain)
    }
    let about = app.text(match.hasTaxRules ? "destination.about.known" : "destination.about.unknown")
    surface.putWrapped([about], in: rect.droppingTop(lines.count + 1), style: match.hasTaxRules ? .muted : .plain)
  }

  /// `Mon Tue Wed Thu Fri Sat`.
  private func deliveryDays(_ destination: Destination, _ app: AppState) -> PlainText? {
    guard let calendar = app.deliveryCalendar(of: destination) else { return nil }
    let days = Weekday.allCases.filter { calendar.week.indices.contains($0.rawValue) && !calendar.week[$0.rawValue].isEmpty }
    return PlainText(days.map { app.language.weekday($0) }.joined(separator: " "))
  }

  private func nextHoliday(_ destination: Destination, _ zone: Zone?, _ app: AppState) -> PlainText? {
    guard let calendar = app.deliveryCalendar(of: destination), let zone else { return nil }
    let today = ZoneClock.named(zone.timeZone).date(of: app.hour)
    guard let next = calendar.closed.filter({ $0.key >= today }).min(by: { $0.key < $1.key }) else { return nil }
    return PlainText(app.language.date(next.key) + " \(app.glyphs.separator) " + app.language.name(next.value))
  }
}

/// The columns of the list of places, counted from its second column; names give way first, the country's name is the first to go.
struct DestinationColumns: Hashable {
  struct Column: Hashable {
    let x: Int
    let width: Int
  }

  let place: Column
  let country: Column
  let currency: Column
  let duties: Column

  init(width: Int) {
    let inner = max(0, width - 3)
    let dutiesWidth = inner >= 56 ? 22 : 0
    let currencyWidth = inner >= 34 ? 4 : 0
    let rest = inner - (dutiesWidth > 0 ? dutiesWidth + 2 : 0) - (currencyWidth > 0 ? currencyWidth + 2 : 0)
    let countryWidth = rest >= 24 ? min(18, rest * 2 / 5) : 0
    let placeWidth = min(44, max(0, rest - (countryWidth > 0 ? countryWidth + 2 : 0)))
    place = Column(x: 0, width: placeWidth)
    country = Column(x: placeWidth + 2, width: countryWidth)
    currency = Column(x: country.x + (countryWidth > 0 ? countryWidth + 2 : 0), width: currencyWidth)
    duties = Column(x: currency.x + (currencyWidth > 0 ? currencyWidth + 2 : 0), width: dutiesWidth)
  }

  var all: [Column] { [place, country, currency, duties] }
}
