import Money
import Primitives

/// What the amount of one line of a price hangs on: how it is split when only some of the goods come back.
///
/// A tax hangs on what its base is made of. Each part has a weight; the part's share of the line is its weight by the sum of all.
public struct CostSplit: Hashable, Sendable, Codable {
  /// What a part of a line goes with.
  public enum Hold: Hashable, Sendable, Codable {
    /// The price of an item's pieces: it goes down with it, too.
    case price(item: Int)
    /// The pieces of an item, whatever is paid for them: a tax that counts in another's base.
    case pieces(item: Int)
    /// The last piece of all items of one kind: a flat duty of an item.
    case lastPiece(items: [Int])
    /// The carriage of the shipment.
    case carriage
    /// The last piece of all: what is charged once for the parcel.
    case parcel
  }

  /// A part of a line.
  public struct Part: Hashable, Sendable, Codable {
    /// What it goes with.
    public let hold: Hold
    /// Its weight among the parts; not negative.
    public let weight: Ratio

    /// A part of a line.
    public init(_ hold: Hold, _ weight: Ratio) {
      self.hold = hold
      self.weight = weight
    }
  }

  /// The parts.
  public let parts: [Part]

  /// A line with its parts.
  public init(_ parts: [Part]) { self.parts = parts }

  /// The same parts with other numbers of the items.
  ///
  /// - Parameter items: The new number of each.
  public func numbered(_ items: [Int]) -> CostSplit {
    func number(_ item: Int) -> Int { items.indices.contains(item) ? items[item] : item }
    return CostSplit(
      parts.map { part in
        switch part.hold {
        case .price(let item): Part(.price(item: number(item)), part.weight)
        case .pieces(let item): Part(.pieces(item: number(item)), part.weight)
        case .lastPiece(let own): Part(.lastPiece(items: own.map(number)), part.weight)
        case .carriage, .parcel: part
        }
      })
  }

  /// For prices of which no parts were kept, as usual: taxes over the price of the goods and the carriage, what is charged for items and
  /// parcels with the last piece.
  ///
  /// - Parameters:
  ///   - cost: The price.
  ///   - others: Lines that the carrier took at the door. Its own fee is in the base of no tax that it took there.
  public static func usual(for cost: LandedCost, others: [CostLine] = []) -> [CostSplit] {
    let goods = cost.lines.filter { $0.kind == .goods }
    let priced = goods.indices.map { Part(.price(item: $0), Ratio(max(0, goods[$0].amount.minor))) }
    let carriage = cost.lines.lazy.filter { $0.rule == nil && $0.kind != .goods }.map(\.amount).sum(in: cost.total.currency)?.minor ?? 0
    var number = 0
    return (cost.lines + others).map { line in
      guard line.rule != nil else {
        if line.kind != .goods { return CostSplit([Part(.carriage, .one)]) }
        number += 1
        return CostSplit([Part(.price(item: number - 1), .one)])
      }
      guard case .specific(let duty) = line.rate else { return CostSplit(priced + [Part(.carriage, Ratio(max(0, carriage)))]) }
      switch duty.per {
      case .item: return CostSplit([Part(.lastPiece(items: Array(goods.indices)), .one)])
      case .kg: return CostSplit(goods.indices.map { Part(.pieces(item: $0), Ratio(max(0, goods[$0].amount.minor))) })
      case .parcel: return CostSplit([Part(.parcel, .one)])
      }
    }
  }
}
