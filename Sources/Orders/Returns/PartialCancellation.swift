import LandedCost
import Money
import Primitives

/// What comes back when goods of a shipment are cancelled before it is handed over: nothing was imported, so it is what was paid less what the
/// rest costs by the same rules of the order's day. Limits may be crossed: the rest may come under another regime.
public struct PartialCancellation: Hashable, Sendable {
  /// What comes back, line by line, never less than nothing.
  public let lines: [RefundLine]
  /// What was paid for the rest: its price, but of no kind more than was paid before. The shop bears what a limit adds.
  public let remaining: LandedCost
  /// What the lines of `remaining` hang on; nil if that is not known.
  public let splits: [CostSplit]?

  /// - Parameters:
  ///   - paid: The price as it was paid.
  ///   - left: The landed cost of what is left, its goods line by line as in `paid`, without those of which nothing is left; nil if nothing is.
  ///   - counts: By line of goods, how many pieces are left.
  ///   - splits: What the lines of `left` hang on; nil if that is not known.
  ///   - until: The day by which the money has to be paid back; nil if none is known.
  public init(paid: LandedCost, left: LandedCost?, counts: [Int], splits: [CostSplit]? = nil, until: LocalDate? = nil) {
    var lines: [RefundLine] = []
    func add(_ index: Int, _ minor: Int64) {
      let line = paid.lines[index]
      guard minor != 0 else { return }
      lines.append(
        RefundLine(
          kind: line.kind, label: line.label, amount: Money(minor: minor, currency: line.amount.currency), isReturned: true,
          rule: line.rule,
          payer: .shop, reason: .notSent, until: until, costLine: index))
    }
    guard let left else {
      for (index, line) in paid.lines.enumerated() { add(index, line.amount.minor) }
      self.lines = lines
      self.splits = nil
      let none = paid.lines.map { $0.costing(0) }
      remaining = LandedCost(regime: paid.regime, terms: paid.terms, lines: none, total: .zero(paid.total.currency), unknown: paid.unknown)
      return
    }
    var rest = Self.aligned(left.lines, with: paid.lines, counts)
    self.splits = splits.flatMap { Self.aligned($0, left.lines, counts) }
    for part in Part.all(of: paid.lines + rest) {
      let own = paid.lines.indices.filter { Part(paid.lines[$0]) == part }
      let others = rest.indices.filter { Part(rest[$0]) == part }
      let refunds = Self.refunds(of: own.map { paid.lines[$0] }, left: others.map { rest[$0] })
      for (index, minor) in zip(own, refunds) { add(index, minor) }
      // What was paid for the rest is what did not come back.
      var over = others.reduce(0) { $0 + rest[$1].amount.minor } - own.reduce(0) { $0 + paid.lines[$1].amount.minor } + refunds.reduce(0, +)
      for index in others.reversed() where over > 0 {
        let less = min(over, max(0, rest[index].amount.minor))
        rest[index] = rest[index].costing(rest[index].amount.minor - less)
        over -= less
      }
    }
    self.lines = lines.sorted { ($0.costLine ?? 0) < ($1.costLine ?? 0) }
    let total = rest.lazy.map(\.amount).sum(in: left.total.currency) ?? left.total
    remaining = LandedCost(
      regime: left.regime, terms: left.terms, lines: rest, total: total, unknown: left.unknown, uncomputed: left.uncomputed)
  }

  /// What comes back of lines of one part: of each what it is less than before, together no more than the part is less.
  private static func refunds(of paid: [CostLine], left: [CostLine]) -> [Int64] {
    let whole = paid.reduce(0) { $0 + $1.amount.minor } - left.reduce(0) { $0 + $1.amount.minor }
    guard whole > 0 else { return paid.map { _ in 0 } }
    var unmatched = left
    var refunds = paid.map { line -> Int64 in
      guard let same = unmatched.firstIndex(where: { $0.rule == line.rule && $0.label == line.label }) else {
        return max(0, line.amount.minor)
      }
      return max(0, line.amount.minor - unmatched.remove(at: same).amount.minor)
    }
    var over = refunds.reduce(0, +) - whole
    for index in refunds.indices.reversed() where over > 0 {
      let less = min(over, refunds[index])
      refunds[index] -= less
      over -= less
    }
    return refunds
  }

  /// The lines of the rest with one line of goods for each of the price, so that lines of both have the same goods.
  private static func aligned(_ left: [CostLine], with paid: [CostLine], _ counts: [Int]) -> [CostLine] {
    var goods = left.filter { $0.kind == .goods }[...]
    let own = paid.lazy.filter { $0.kind == .goods }.enumerated().map { index, line in
      counts.indices.contains(index) && counts[index] > 0 ? goods.popFirst() ?? line.costing(0) : line.costing(0)
    }
    return own + left.filter { $0.kind != .goods }
  }

  /// What the aligned lines hang on.
  private static func aligned(_ splits: [CostSplit], _ left: [CostLine], _ counts: [Int]) -> [CostSplit]? {
    guard splits.count == left.count else { return nil }
    let items = counts.indices.filter { counts[$0] > 0 }
    let own = counts.indices.map { CostSplit([CostSplit.Part(.price(item: $0), .one)]) }
    return own + zip(splits, left).filter { $0.1.kind != .goods }.map { $0.0.numbered(items) }
  }

  /// Lines that are compared with each other.
  private enum Part: Hashable {
    case carriage(LineLabel)
    case tax(CostKind)
    case goods

    init(_ line: CostLine) {
      if line.rule != nil {
        // A discount is off the tax that is computed before it.
        self = .tax(line.kind == .discount ? .vat : line.kind)
      } else {
        self = line.kind == .goods ? .goods : .carriage(line.label)
      }
    }

    /// In the order of the lines.
    static func all(of lines: [CostLine]) -> [Part] {
      var parts: [Part] = []
      for part in lines.map(Part.init) where !parts.contains(part) { parts.append(part) }
      return parts
    }
  }
}

extension CostLine {
  /// The same line with another amount.
  fileprivate func costing(_ minor: Int64) -> CostLine {
    CostLine(
      kind: kind, label: label, base: base, rate: rate, amount: Money(minor: minor, currency: amount.currency), rule: rule, source: source,
      note: note, possible: possible, isAssumed: isAssumed)
  }
}

extension PartialCancellation {
  /// What comes back where nobody can tell what the rest costs: each line's share of the goods that are cancelled, carriage with the last.
  ///
  /// - Parameters:
  ///   - paid: The price as it was paid.
  ///   - splits: What its lines hang on; nil if that is not known.
  ///   - goods: The goods, line by line.
  ///   - counts: How many pieces of each are left.
  ///   - until: The day by which the money has to be paid back.
  public init(
    splitting paid: LandedCost, splits: [CostSplit]?, goods: [OrderPieces], counts: [Int], until: LocalDate? = nil
  ) {
    let split = RefundSplit(of: paid, splits: splits)
    var back = GivenBack(of: goods, values: paid.lines.filter { $0.kind == .goods }.map(\.amount))
    for (pieces, left) in zip(goods, counts) {
      // More than there are cannot be left.
      try? back.give(back: [OrderPieces(sku: pieces.sku, quantity: max(0, pieces.quantity - max(0, left)))])
    }
    let rest = paid.lines.indices.map { index in
      let line = paid.lines[index]
      let gone = split.back(ofLine: index, back, bringsCarriage: true, isReduced: true)
      return line.costing(line.amount.minor - gone.minor)
    }
    let total = rest.lazy.map(\.amount).sum(in: paid.total.currency) ?? paid.total
    self.init(
      paid: paid,
      left: LandedCost(
        regime: paid.regime, terms: paid.terms, lines: rest, total: total, unknown: paid.unknown, uncomputed: paid.uncomputed),
      counts: counts.map { _ in 1 }, splits: splits, until: until)
  }
}
