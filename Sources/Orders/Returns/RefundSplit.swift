import LandedCost
import Money
import Primitives

/// Splits the lines of a price over the goods: how much of each has come back with what was given back so far.
///
/// A tax is split over what its base is made of; a flat duty of an item goes with its last piece, carriage and what hangs on it with the
/// order's, or with the shipment's where that never came or was faulty. Of each line the share up to now is rounded, so that parts always add up to it, in whatever order pieces come back.
public struct RefundSplit: Hashable, Sendable {
  /// The lines of the price.
  public let lines: [CostLine]
  private let splits: [CostSplit]

  /// - Parameters:
  ///   - cost: The price.
  ///   - splits: What its lines hang on, as it was kept with the order; nil, or of another number: as usual.
  ///   - others: Lines that are not in the price: what the carrier took at the door.
  public init(of cost: LandedCost, splits: [CostSplit]?, others: [CostLine] = []) {
    lines = cost.lines + others
    let usual = CostSplit.usual(for: cost, others: others)
    let known = splits.flatMap { $0.count == cost.lines.count ? $0 : nil }
    self.splits = known.map { $0 + usual.dropFirst(cost.lines.count) } ?? usual
  }

  /// What of a line has come back so far, rounded.
  ///
  /// - Parameters:
  ///   - line: Its number.
  ///   - back: The goods that came back.
  ///   - bringsCarriage: Whether carriage comes with the last piece of the shipment (`RefundAct.bringsCarriage`).
  ///   - isReduced: Whether the line goes down with a price that is reduced while the goods stay. Goods always do.
  public func back(ofLine line: Int, _ back: GivenBack, bringsCarriage: Bool, isReduced: Bool) -> Money {
    let amount = lines[line].amount
    let isLast = bringsCarriage && back.isWhole
    guard !isLast else { return amount }
    let share = share(ofLine: line) { hold in
      switch hold {
      case .price(let item) where isReduced || lines[line].kind == .goods: back.priceShare(ofLine: item)
      case .price(let item), .pieces(let item): back.pieceShare(ofLine: item)
      case .lastPiece(let items): items.allSatisfy { back.pieceShare(ofLine: $0) == Fraction(1) } ? Fraction(1) : Fraction(0)
      case .carriage, .parcel: Fraction(0)
      }
    }
    return (amount.fraction * share).money(amount.currency) ?? .zero(amount.currency)
  }

  /// What of a line belongs to the pieces that came back, whatever else was paid back of it.
  func imported(ofLine line: Int, _ back: GivenBack, bringsCarriage: Bool) -> Money {
    let amount = lines[line].amount
    if bringsCarriage && back.isWhole { return amount }
    let share = share(ofLine: line) { if case .price(let item) = $0 { back.pieceShare(ofLine: item) } else { Fraction(0) } }
    return (amount.fraction * share).money(amount.currency) ?? .zero(amount.currency)
  }

  /// The share of a line that hangs on the carriage of the shipment.
  func carriageShare(ofLine line: Int) -> Fraction { share(ofLine: line) { $0 == .carriage ? Fraction(1) : Fraction(0) } }

  /// The share of a line that was paid for the parcel as a whole.
  func wholeShare(ofLine line: Int) -> Fraction {
    share(ofLine: line) {
      switch $0 {
      case .carriage, .parcel: Fraction(1)
      case .price, .pieces, .lastPiece: Fraction(0)
      }
    }
  }

  /// The share of a line that was charged once for goods of which some came back and some did not.
  func kindShare(ofLine line: Int, _ back: GivenBack) -> Fraction {
    share(ofLine: line) { hold in
      guard case .lastPiece(let items) = hold else { return Fraction(0) }
      let shares = items.map { back.pieceShare(ofLine: $0) }
      let isPart = shares.contains { Fraction(0) < $0 } && !shares.allSatisfy { $0 == Fraction(1) }
      return isPart ? Fraction(1) : Fraction(0)
    }
  }

  /// The sum of the shares of a line's parts, by their weights; nothing where they cannot be told.
  private func share(ofLine line: Int, _ part: (CostSplit.Hold) -> Fraction) -> Fraction {
    let parts = splits[line].parts
    let whole = parts.reduce(Fraction(0)) { $0 + Fraction($1.weight) }
    guard Fraction(0) < whole else { return Fraction(0) }
    let own = parts.reduce(Fraction(0)) { sum, own in
      let share = part(own.hold)
      return share == Fraction(0) ? sum : sum + Fraction(own.weight) * share
    }
    let share = own / whole
    return share.isKnown ? share : Fraction(0)
  }
}
