import Orders
import Primitives

/// A cart as the database answers it.
struct CartText: Decodable {
  struct Line: Decodable {
    let sku: String
    let quantity: Int
    let option: String?
  }

  let lines: [Line]
  let saved: [Line]
  let timesOrdered: Int

  /// Lines that no program of ours wrote are left out; a quantity is at most `Cart.mostOfOne`, whatever the table says.
  var cart: Cart {
    let (lines, saved) = (Self.read(lines), Self.read(saved))
    return Cart(
      lines: lines, timesOrdered: timesOrdered, unreadable: self.lines.count - lines.count + self.saved.count - saved.count, saved: saved)
  }

  private static func read(_ lines: [Line]) -> [CartLine] {
    lines.compactMap { line in
      guard !line.sku.isEmpty, line.quantity > 0 else { return nil }
      return CartLine(
        sku: SKU(rawValue: line.sku), quantity: min(line.quantity, Cart.mostOfOne), option: line.option.map(OptionID.init(rawValue:)))
    }
  }
}
