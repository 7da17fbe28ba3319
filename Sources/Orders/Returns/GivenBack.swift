import Money
import Primitives

/// How much of the goods of a shipment has come back so far, and by how much the price of what was kept was reduced.
///
/// A price is reduced for goods that stay, so pieces whose price was reduced least count as the first that come back.
public struct GivenBack: Hashable, Sendable {
  fileprivate struct Kept: Hashable {
    var count: Int
    /// Of the piece's price, what was given back.
    var share: Fraction
  }

  fileprivate struct Line: Hashable {
    let sku: SKU
    let quantity: Int
    let value: Money
    var back = 0
    /// The pieces that were kept, those with the lowest share first.
    var kept: [Kept]
  }

  private var lines: [Line]

  /// Nothing has come back yet.
  ///
  /// - Parameters:
  ///   - goods: The goods, line by line.
  ///   - values: What was paid for each line.
  public init(of goods: [OrderPieces], values: [Money]) {
    lines = zip(goods, values).map { goods, value in
      Line(sku: goods.sku, quantity: goods.quantity, value: value, kept: [Kept(count: goods.quantity, share: Fraction(0))])
    }
  }

  /// Whether every piece has come back.
  public var isWhole: Bool { lines.allSatisfy { $0.back == $0.quantity } }

  /// Whether any piece has come back.
  public var hasPieces: Bool { lines.contains { $0.back > 0 } }

  /// How many pieces of goods have not come back.
  func left(of sku: SKU) -> Int { lines.lazy.filter { $0.sku == sku }.reduce(0) { $0 + $1.quantity - $1.back } }

  /// What is left of the price of so many pieces of goods that were kept, those whose price was reduced least; of fewer if there are not so
  /// many.
  func left(of pieces: OrderPieces) -> Money? {
    var wanted = pieces.quantity
    return lines.filter { $0.sku == pieces.sku }.map { line -> Money in
      let own = min(wanted, line.quantity - line.back)
      wanted -= own
      return line.left(of: own)
    }.sum(in: lines.first?.value.currency ?? .euro)
  }

  /// The same after pieces were cancelled: those that were kept and reduced least go.
  ///
  /// - Parameters:
  ///   - counts: By line, how many pieces are left, those that came back among them.
  ///   - values: What was paid for what is left of each line.
  func keeping(_ counts: [Int], values: [Money]) -> GivenBack {
    var after = self
    for index in lines.indices where counts.indices.contains(index) && values.indices.contains(index) {
      after.lines[index] = lines[index].keeping(counts[index], value: values[index])
    }
    return after
  }

  /// How many pieces of a line have come back.
  public func pieces(ofLine line: Int) -> Int { lines.indices.contains(line) ? lines[line].back : 0 }

  /// Counts pieces that come back.
  ///
  /// - Throws: `RefundError` if there are not so many; then nothing is counted.
  public mutating func give(back pieces: [OrderPieces]) throws(RefundError) {
    var after = self
    for pieces in pieces {
      guard after.lines.contains(where: { $0.sku == pieces.sku }) else { throw .notInShipment(pieces.sku) }
      let left = after.left(of: pieces.sku)
      guard (0...left).contains(pieces.quantity) else { throw .tooMany(pieces.sku, left: left) }
      // A SKU may stand in several lines.
      var rest = pieces.quantity
      for index in after.lines.indices where after.lines[index].sku == pieces.sku && rest > 0 {
        let own = min(rest, after.lines[index].quantity - after.lines[index].back)
        after.lines[index].take(own)
        rest -= own
      }
    }
    self = after
  }

  /// Counts that the price of pieces that stay is reduced.
  ///
  /// - Parameters:
  ///   - sku: The goods.
  ///   - amount: By how much, for all of them together.
  ///   - count: Of how many pieces; nil for all that are kept.
  /// - Throws: `RefundError` if there are not so many, or if less is left of their price; then nothing is counted.
  public mutating func reduce(_ sku: SKU, by amount: Money, pieces count: Int? = nil) throws(RefundError) {
    guard let index = index(of: sku) else { throw .notInShipment(sku) }
    let line = lines[index]
    let left = line.quantity - line.back
    guard left > 0, (1...left).contains(count ?? left) else { throw .tooMany(sku, left: left) }
    guard amount.minor >= 0, amount.currency == line.value.currency, lines[index].reduce(count ?? left, by: amount) else {
      lines[index] = line
      throw .moreThanPaid(sku, left: line.left(of: count ?? left))
    }
  }

  /// The share of a line's pieces that have come back.
  func pieceShare(ofLine line: Int) -> Fraction {
    guard lines.indices.contains(line), lines[line].quantity > 0 else { return Fraction(1) }
    return Fraction(Int128(lines[line].back), Int128(lines[line].quantity))
  }

  /// The share of a line's price that has been given back, for pieces or by reductions.
  func priceShare(ofLine line: Int) -> Fraction {
    guard lines.indices.contains(line), lines[line].quantity > 0 else { return Fraction(1) }
    let kept = lines[line].kept.reduce(Fraction(0)) { $0 + $1.share * Fraction(Int128($1.count)) }
    return (Fraction(Int128(lines[line].back)) + kept) / Fraction(Int128(lines[line].quantity))
  }

  /// Of a SKU that stands in several lines, the first of which pieces are left.
  private func index(of sku: SKU) -> Int? {
    lines.firstIndex { $0.sku == sku && $0.back < $0.quantity } ?? lines.firstIndex { $0.sku == sku }
  }
}

extension GivenBack.Line {
  /// The same with fewer pieces.
  fileprivate func keeping(_ count: Int, value: Money) -> GivenBack.Line {
    var rest = self
    let gone = max(0, quantity - max(back, count))
    _ = rest.remove(gone)
    var line = GivenBack.Line(sku: sku, quantity: quantity - gone, value: value, kept: rest.kept)
    line.back = back
    return line
  }

  fileprivate mutating func take(_ count: Int) {
    back += count
    _ = remove(count)
  }

  /// Takes the pieces with the lowest shares out of those that were kept.
  private mutating func remove(_ count: Int) -> [GivenBack.Kept] {
    var wanted = count
    var taken: [GivenBack.Kept] = []
    while wanted > 0, let first = kept.first {
      let some = min(wanted, first.count)
      taken.append(GivenBack.Kept(count: some, share: first.share))
      wanted -= some
      if some == first.count { kept.removeFirst() } else { kept[0].count -= some }
    }
    return taken
  }

  /// - Returns: Whether so much was left of their price.
  fileprivate mutating func reduce(_ count: Int, by amount: Money) -> Bool {
    guard !amount.isZero else { return true }
    let each = value.fraction / Fraction(Int128(quantity))
    let share = amount.fraction / (each * Fraction(Int128(count)))
    guard share.isKnown, !(left(of: count).fraction < amount.fraction) else { return false }
    var taken = remove(count)
    // Where a piece has less left than its part of the reduction, the others bear the rest.
    var rest = share * Fraction(Int128(count))
    for index in taken.indices.reversed() {
      let before = taken[...index].reduce(0) { $0 + $1.count }
      let own = min(rest / Fraction(Int128(before)), Fraction(1) - taken[index].share)
      taken[index].share = taken[index].share + own
      rest = rest - own * Fraction(Int128(taken[index].count))
    }
    for piece in taken where piece.count > 0 {
      if let same = kept.firstIndex(where: { $0.share == piece.share }) { kept[same].count += piece.count } else { kept.append(piece) }
    }
    kept.sort { $0.share < $1.share }
    return kept.allSatisfy { $0.share.isKnown }
  }

  /// What is left of the price of so many pieces that were kept, the least reduced ones.
  fileprivate func left(of count: Int) -> Money {
    var copy = self
    let each = value.fraction / Fraction(Int128(max(1, quantity)))
    let left = copy.remove(count).reduce(Fraction(0)) { $0 + (Fraction(1) - $1.share) * Fraction(Int128($1.count)) * each }
    return left.money(value.currency) ?? .zero(value.currency)
  }
}
