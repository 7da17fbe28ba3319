import Orders
import Primitives
import Screen

extension AddressForm {
  /// The kept addresses, in a pane of their own or below the fields.
  ///
  /// - Returns: The row below them.
  @discardableResult
  func drawSaved(on surface: inout Surface, _ layout: AddressLayout, _ app: AppState) -> Int {
    guard !saved.isEmpty else { return layout.side.y }
    var end = layout.side.y
    surface.put(app.text("checkout.saved"), in: layout.side.row(0).droppingLeft(2), style: Style(.muted, bold: true))
    for (index, address) in saved.map(\.address).enumerated() {
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
      if focus == .saved(index) { surface.select(row, app.glyphs) }
      end = row.maxY + 1
    }
    return end
  }
}
