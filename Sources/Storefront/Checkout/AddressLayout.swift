import Orders
import Primitives
import Screen

/// Where a form of an address has its fields, the places offered for the city, and kept addresses.
///
/// Each field has a row below it for what is wrong, where the screen has so many; else such a row only where something is, and what does
/// not fit scrolls with the focus.
struct AddressLayout {
  let body: Rect
  let isWide: Bool
  /// Below the fields: places offered, or kept addresses where they have no pane of their own.
  let list: Rect
  /// Right of the fields: kept addresses and what is ordered.
  let side: Rect
  /// The first column of the fields, behind their names.
  let labelWidth: Int
  let country: Rect

  private let rows: [AddressField: Rect]
  private let complaints: [AddressField: Rect]

  init(_ app: AppState, _ form: AddressForm) {
    let page = app.pageRect
    let space = page.height >= 30 ? 2 : 1
    let body = page.droppingTop(1 + space)
    self.body = body
    isWide = page.width >= 100
    let width = isWide ? min(72, page.width * 11 / 20) : page.width
    // As wide as the longest name, where that leaves the fields two thirds.
    let names = form.fields.map { app.fieldName($0, form.rules) } + [app.text("address.field.country")]
    labelWidth = min(max(12, (names.map(\.displayWidth).max() ?? 0) + 2), max(12, width / 3))
    let fields = form.fields
    let isAiry = fields.count * 2 + 7 <= body.height
    func hasNote(_ field: AddressField) -> Bool {
      form.complaints[field] != nil || (field == .postcode && form.doubt(app.network) != nil)
    }
    func height(_ field: AddressField) -> Int { isAiry || hasNote(field) ? 2 : 1 }
    let listed = form.offersPlaces ? 5 : isWide || form.saved.isEmpty ? 0 : min(4, form.saved.count + 2)
    let whole = fields.reduce(1) { $0 + height($1) }
    let room = max(3, min(whole, body.height - listed))
    // The field with the focus shows, with what is wrong with it.
    var above = 0
    if case .field(let focused) = form.focus, let index = fields.firstIndex(of: focused) {
      above = max(0, fields[...index].reduce(0) { $0 + height($1) } - room)
      if index == fields.count - 1 { above = max(0, whole - room) }
    }
    let pane = body.left(width).top(room).inset(dx: 2, dy: 0)
    var rows: [AddressField: Rect] = [:]
    var complaints: [AddressField: Rect] = [:]
    var y = -above
    func row(_ y: Int) -> Rect { (0..<pane.height).contains(y) ? pane.row(y) : Rect(x: pane.x, y: pane.y, width: 0, height: 0) }
    for field in fields {
      rows[field] = row(y)
      complaints[field] = height(field) == 2 ? row(y + 1).droppingLeft(labelWidth) : row(-1)
      y += height(field)
    }
    self.rows = rows
    self.complaints = complaints
    country = row(y)
    list = body.left(width).droppingTop(isAiry ? min(body.height, room + 2) : min(body.height, room + 1))
    side = isWide ? body.droppingLeft(width + 1) : list
  }

  func row(of field: AddressField) -> Rect { rows[field] ?? Rect(x: body.x, y: body.y, width: 0, height: 0) }
  func box(of field: AddressField) -> Rect { row(of: field).droppingLeft(labelWidth) }
  /// The row below a field, for what is wrong with it.
  func complaint(of field: AddressField) -> Rect { complaints[field] ?? Rect(x: body.x, y: body.y, width: 0, height: 0) }

  /// Rows of the list below its caption.
  var listHeight: Int { max(0, list.height - 1) }

  /// The place at the top of the list, so that the marked one shows.
  func firstSuggestion(_ form: AddressForm) -> Int {
    max(0, min(form.highlighted - listHeight / 2, form.suggestions.count - listHeight))
  }

  func listRow(_ index: Int, first: Int) -> Rect { index < first ? list.row(-1) : list.row(1 + index - first) }
  /// Two rows for a kept address where there is room, else one.
  var savedHeight: Int { isWide ? 2 : 1 }
  func savedRow(_ index: Int) -> Rect {
    side.droppingTop(1 + index * (savedHeight + (isWide ? 1 : 0))).top(savedHeight)
  }
}
