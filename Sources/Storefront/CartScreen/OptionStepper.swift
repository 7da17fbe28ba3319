import Orders
import Primitives
import Screen

/// `← option 1 of 3 →`: where it stands, and what a click on it does. None where there is only one option.
struct OptionStepper {
  private let index: Int
  private let count: Int
  private let words: PlainText
  private let x: Int
  private let y: Int

  /// - Parameter end: the column behind its last.
  init?(_ shipment: PlannedShipment, _ watch: PlanWatch, leftOf end: Int, y: Int, _ app: AppState) {
    guard shipment.options.count > 1 else { return nil }
    index = watch.optionIndex(of: shipment)
    count = shipment.options.count
    words = PlainText(" ") + app.text("cart.option", ["n": "\(index + 1)", "of": "\(count)"]) + " "
    x = end - words.displayWidth - 2
    self.y = y
  }

  var width: Int { words.displayWidth + 2 }

  func draw(on surface: inout Surface, clip: Rect, isSelected: Bool, _ glyphs: GlyphSet) {
    surface.put(glyphs.arrowLeft, x: x, y: y, style: isSelected && index > 0 ? Style(.accent) : .faint, clip: clip)
    surface.put(words, x: x + 1, y: y, style: isSelected ? .plain : .muted, clip: clip)
    surface.put(glyphs.arrowRight, x: x + width - 1, y: y, style: isSelected && index < count - 1 ? Style(.accent) : .faint, clip: clip)
  }

  /// One option back on its left half, one on on its right; nil beside it.
  func step(at point: Point) -> Int? {
    guard Rect(x: x, y: y, width: width, height: 1).contains(point) else { return nil }
    return point.x < x + width / 2 ? -1 : 1
  }
}
