import Money
import Primitives
import Quotes

/// What is where, and the classes of goods whose lanes tell where it can go.
public struct StockSurvey: Sendable {
  /// Goods of a class: those whose lanes are computed for all of it.
  struct Sample: Sendable {
    let line: OptionLine
    let price: Money
    /// The price in a currency that all samples share, to find the least.
    let value: Int64
  }

  /// By SKU as the catalog has it, its sites in order.
  public internal(set) var entries: [StockEntry] = []
  var samples: [StockClass: Sample] = [:]

  /// The classes with goods left, by site; of a site the one with the most SKUs first.
  public var classes: [StockClass] {
    let counts = Dictionary(grouping: entries.filter { $0.left > 0 }, by: \.stockClass).mapValues(\.count)
    // Of equal counts the order of the entries holds.
    var seen: Set<StockClass> = []
    let inOrder = entries.map(\.stockClass).filter { counts[$0] != nil && seen.insert($0).inserted }
    return inOrder.enumerated().sorted { left, right in
      (left.element.site, -(counts[left.element] ?? 0), left.offset) < (right.element.site, -(counts[right.element] ?? 0), right.offset)
    }.map(\.element)
  }
}
