import Orders
import Primitives
import Screen

extension AddressBookPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(app.text("address.book.about"), in: rect.row(0).inset(dx: 2, dy: 0), style: .muted)
    let pane = Self.listRect(rect)
    guard let book else { return surface.put(app.text("address.loading"), in: pane.row(0).inset(dx: 2, dy: 0), style: .faint) }
    guard !book.isEmpty else {
      surface.putWrapped([app.text("address.empty")], in: pane.inset(dx: 2, dy: 0), style: .muted)
      return
    }
    for (index, place) in list.visibleRows(in: pane) where book.indices.contains(index) {
      draw(book[index], isSelected: index == list.selection, on: &surface, in: place.intersection(pane), app)
    }
    guard rect.width >= 100, let selected else { return }
    let side = Rect(x: pane.maxX + 1, y: pane.y, width: rect.maxX - pane.maxX - 1, height: pane.height)
    surface.rule(down: Rect(x: pane.maxX, y: pane.y, width: 1, height: pane.height), glyphs: app.glyphs)
    AddressLabel(selected.address).draw(on: &surface, in: side.inset(dx: 2, dy: 0), app)
  }

  private func draw(_ kept: KeptAddress, isSelected: Bool, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let rows = rect.top(2)
    let inner = rows.droppingLeft(2).droppingRight(1)
    let country = PlainText(app.language.country(kept.address.country))
    let usual = kept.isUsual ? app.text("address.usual", ["country": country.string]) : country
    surface.putPair(
      PlainText(kept.address.name), usual, in: inner.row(0), style: Style(.plain, bold: isSelected),
      figure: kept.isUsual ? Style(.accent) : .muted)
    if rows.height > 1 { surface.put(app.line(kept.address), in: inner.row(1), style: .muted) }
    if isSelected { surface.select(rows, app.glyphs) }
  }
}

/// An address as its country writes it on a parcel, with telephone and identity below it.
struct AddressLabel {
  let address: Address
  /// The name of its country; nil where nobody has asked for it yet.
  let countryName: LocalizedName?

  init(_ address: Address, country: LocalizedName? = nil) {
    self.address = address
    countryName = country
  }

  /// The lines of the label, with the country.
  func lines(_ app: AppState) -> [PlainText] {
    let country = countryName.map { app.name($0) } ?? PlainText(app.language.country(address.country))
    return address.label(in: app.network?.addressFormats[address.country]).map { PlainText($0) } + [country]
  }

  /// Telephone and identity, as far as there are any.
  func notes(_ app: AppState) -> [PlainText] {
    var notes: [PlainText] = []
    if !address.phone.isEmpty {
      notes.append(PlainText(app.network?.grouped(phone: address.phone, in: address.country) ?? address.phone))
    }
    if let identity = address.identity { notes.append(app.text("address.identity.checked", ["mask": identity.mask])) }
    return notes
  }

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(app.text("address.label"), in: rect.row(0), style: Style(.muted, bold: true))
    let used = surface.putWrapped(lines(app), in: rect.droppingTop(1), style: .plain)
    surface.putWrapped(notes(app), in: rect.droppingTop(2 + used), style: .muted)
  }
}
