import LandedCost
import Money
import Primitives

extension LandedCost {
  /// The lines as a shopper reads them: what is said alike and has neither base nor rate, such as the goods of a shipment, which stand by name
  /// beside it, is one line.
  var shownLines: [CostLine] {
    var shown: [CostLine] = []
    for line in lines {
      let isPlain = line.base == nil && line.rate == nil && line.rule == nil
      let index = shown.firstIndex {
        isPlain && $0.kind == line.kind && $0.label == line.label && $0.base == nil && $0.rate == nil && $0.rule == nil
          && $0.note == line.note && $0.source == line.source
      }
      if let index, let sum = shown[index].amount + line.amount {
        shown[index] = CostLine(kind: line.kind, label: line.label, amount: sum, source: line.source, note: line.note)
      } else {
        shown.append(line)
      }
    }
    return shown
  }
}
