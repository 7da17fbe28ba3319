import Primitives
import Screen

/// Where the address step has its fields, the places offered for the city, and earlier addresses.
struct AddressLayout {
  let body: Rect
  let isWide: Bool
  /// The fields, two rows each.
  let form: Rect
  /// Below the fields: places offered, or earlier addresses where they have no pane of their own.
  let list: Rect
  /// Right of the fields: earlier addresses and what is ordered.
  let side: Rect

  /// The first column of the fields, behind their names.
  let labelWidth: Int

  init(_ app: AppState) {
    let page = app.pageRect
    let space = page.height >= 30 ? 2 : 1
    body = page.droppingTop(1 + space)
    isWide = page.width >= 100
    let width = isWide ? min(72, page.width * 11 / 20) : page.width
    // As wide as the longest name, where that leaves the fields two thirds.
    let names = AddressForm.Field.allCases.map { app.text("checkout.field.\($0)") } + [app.text("checkout.field.country")]
    labelWidth = min(max(12, (names.map(\.displayWidth).max() ?? 0) + 2), max(12, width / 3))
    form = body.left(width).top(10).inset(dx: 2, dy: 0)
    list = body.left(width).droppingTop(11)
    side = isWide ? body.droppingLeft(width + 1) : list
  }

  func row(of field: AddressForm.Field) -> Rect { form.row(field.rawValue * 2) }
  func box(of field: AddressForm.Field) -> Rect { row(of: field).droppingLeft(labelWidth) }
  /// The row below a field, for what is wrong with it.
  func complaint(of field: AddressForm.Field) -> Rect { form.row(field.rawValue * 2 + 1).droppingLeft(labelWidth) }
  var country: Rect { form.row(8) }

  /// Rows of the list below its caption.
  var listHeight: Int { max(0, list.height - 1) }

  /// The place at the top of the list, so that the marked one shows.
  func firstSuggestion(_ form: AddressForm) -> Int {
    max(0, min(form.highlighted - listHeight / 2, form.suggestions.count - listHeight))
  }

  func listRow(_ index: Int, first: Int) -> Rect { index < first ? list.row(-1) : list.row(1 + index - first) }
  /// Two rows for an earlier address where there is room, else one.
  var savedHeight: Int { isWide ? 2 : 1 }
  func savedRow(_ index: Int) -> Rect {
    side.droppingTop(1 + index * (savedHeight + (isWide ? 1 : 0))).top(savedHeight)
  }
}
