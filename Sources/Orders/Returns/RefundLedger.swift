import LandedCost
import Money
import Primitives

/// The money of one imported or delivered shipment: what came back of each line of its price, what is claimed from customs, what is lost, and
/// what comes back with what was given back last.
///
/// ```swift
/// var ledger = RefundLedger(of: shipment, rules: world.refundRules(to: zone, orderedAt: order.placedAt))
/// try ledger.give(back: [OrderPieces(sku: "A", quantity: 1)])
/// let lines = ledger.refund(RefundAct(cause: .withdrawal, isOrderBack: false, askedOn: today))
/// ledger.record(lines)
/// ```
///
/// Whoever keeps an order folds its events: what was given back and reduced (`give`, `reduce`), and the lines of refunds that were made
/// (`record`). Then `refund` says what is due and not settled yet. No line ever settles more than was paid.
public struct RefundLedger: Sendable {
  /// How the lines are split.
  public let split: RefundSplit
  /// What was given back.
  public private(set) var back: GivenBack
  /// The price as it was paid.
  public let cost: LandedCost
  let rules: RefundRules
  private let dearer: Fraction
  /// By line: what was paid back, is claimed or is lost.
  private var settled: [Int64]
  /// By line: what is claimed from customs.
  private var claimed: [Int64]
  private var paidBack: Int64 = 0
  /// Rules of taxes whose amount is not known and that were told.
  private var told: Set<RuleID> = []

  /// A ledger in which nothing has come back.
  ///
  /// - Parameters:
  ///   - cost: The price as it was paid: after a part was cancelled before it left, what then remained (`PartialCancellation`). The lines of
  ///     that refund are not recorded here.
  ///   - splits: What its lines hang on; nil if that was not kept.
  ///   - goods: The goods, line by line as in the price.
  ///   - door: What the carrier took at the door, as far as it is known.
  ///   - standardCarriage: What carriage by the cheapest way would have cost; nil if it was the cheapest.
  ///   - rules: What decides about the refund.
  public init(
    of cost: LandedCost, splits: [CostSplit]?, goods: [OrderPieces], door: [CostLine] = [], standardCarriage: Money? = nil,
    rules: RefundRules
  ) {
    self.cost = cost
    self.rules = rules
    split = RefundSplit(of: cost, splits: splits, others: door)
    back = GivenBack(of: goods, values: cost.lines.filter { $0.kind == .goods }.map(\.amount))
    settled = Array(repeating: 0, count: split.lines.count)
    claimed = settled
    let carriage = cost.carriage.fraction
    let standard = standardCarriage?.fraction ?? carriage
    dearer = Fraction(0) < carriage && standard < carriage ? (carriage - standard) / carriage : Fraction(0)
  }

  /// A ledger of a shipment of which nothing was cancelled before it left.
  ///
  /// - Parameters:
  ///   - shipment: The shipment.
  ///   - door: What the carrier took at the door, as far as it is known.
  ///   - rules: What decides about the refund.
  public init(of shipment: Shipment, door: [CostLine] = [], rules: RefundRules) {
    self.init(
      of: shipment.cost, splits: shipment.splits, goods: shipment.pieces, door: door, standardCarriage: shipment.standardCarriage,
      rules: rules)
  }

  /// A ledger of what was left of a shipment when it was handed over.
  ///
  /// - Parameters:
  ///   - shipment: The shipment.
  ///   - cancellation: The last cancellation of some of its goods.
  ///   - counts: By line of the shipment, how many pieces were left.
  ///   - door: What the carrier took at the door.
  ///   - rules: What decides about the refund.
  public init(
    of shipment: Shipment, after cancellation: PartialCancellation, counts: [Int], door: [CostLine] = [], rules: RefundRules
  ) {
    self.init(
      of: cancellation.remaining, splits: cancellation.splits,
      goods: zip(shipment.lines, counts).map { OrderPieces(sku: $0.sku, quantity: $1) }, door: door,
      standardCarriage: shipment.standardCarriage.map { $0.of(cancellation.remaining.carriage, insteadOf: shipment.cost.carriage) },
      rules: rules)
  }

  // MARK: What has happened

  /// Counts pieces that came back and were accepted, or were never delivered.
  ///
  /// - Throws: `RefundError` if there are not so many.
  public mutating func give(back pieces: [OrderPieces]) throws(RefundError) { try back.give(back: pieces) }

  /// Counts that the price of goods that stay was reduced.
  ///
  /// - Throws: `RefundError` if there are not so many, or less is left of their price.
  public mutating func reduce(_ sku: SKU, by amount: Money, pieces: Int? = nil) throws(RefundError) {
    try back.reduce(sku, by: amount, pieces: pieces)
  }

  /// Counts the lines of a refund that was made, also those that say what does not come back; not those that say what still stays
  /// (`staying`). Of lines of old orders, which name no line of the price, the first that fits is meant.
  public mutating func record(_ lines: [RefundLine]) {
    for line in lines where !stays(line) {
      if line.isReturned { paidBack += line.amount.minor }
      guard let index = line.costLine ?? index(of: line), settled.indices.contains(index) else {
        if let rule = line.rule { told.insert(rule) }
        continue
      }
      let isAnswer = line.payer == .customs && line.isReturned || line.reason == .customsRefused
      if isAnswer {
        let answered = min(line.amount.minor, claimed[index])
        claimed[index] -= answered
        settled[index] += line.amount.minor - answered
      } else {
        settled[index] += line.amount.minor
        if line.isPending { claimed[index] += line.amount.minor }
      }
    }
  }

  // MARK: Cancelling after something came back

  /// Whether something was paid back, given back or reduced before.
  private var isTouched: Bool { back.hasPieces || settled.contains { $0 != 0 } || claimed.contains { $0 != 0 } }

  /// A cancellation of some of the goods, of whose lines only that comes back which has not before.
  ///
  /// - Parameters:
  ///   - cancellation: What was paid less what the rest costs.
  ///   - shipment: The shipment.
  ///   - counts: By line of it, how many pieces are left.
  func settling(_ cancellation: PartialCancellation, of shipment: Shipment, counts: [Int]) -> PartialCancellation {
    guard isTouched else { return cancellation }
    var next = RefundLedger(of: shipment, after: cancellation, counts: counts, rules: rules)
    next.back = back.keeping(counts, values: cancellation.remaining.goodsValues)
    let same = same(in: next)
    var over: Int64 = 0
    var lines = cancellation.lines.map { line -> RefundLine in
      guard let index = line.costLine, settled.indices.contains(index), line.amount.minor > 0 else { return line }
      let isReduced = isTax(split.lines[index]) && taxReturn(index, .fault)?.isReduced ?? false
      let kept = same[index].map { next.split.back(ofLine: $0, next.back, bringsCarriage: false, isReduced: isReduced).minor } ?? 0
      let less = max(0, settled[index] - max(0, kept))
      over += max(0, less - line.amount.minor)
      return line.paying(max(0, line.amount.minor - less))
    }
    // What one line has had too much another has less of.
    for index in lines.indices.reversed() where over > 0 && lines[index].amount.minor > 0 {
      let less = min(over, lines[index].amount.minor)
      lines[index] = lines[index].paying(lines[index].amount.minor - less)
      over -= less
    }
    return PartialCancellation(lines: lines.filter { !$0.amount.isZero }, remaining: cancellation.remaining, splits: cancellation.splits)
  }

  /// The ledger of what is left after a cancellation, with what had come back of it.
  func keeping(_ cancellation: PartialCancellation, of shipment: Shipment, counts: [Int]) -> RefundLedger {
    var next = RefundLedger(of: shipment, after: cancellation, counts: counts, rules: rules)
    guard isTouched else { return next }
    next.back = back.keeping(counts, values: cancellation.remaining.goodsValues)
    next.paidBack = paidBack
    next.told = told
    for (index, other) in same(in: next).enumerated() {
      guard let other else { continue }
      let (was, now) = (split.lines[index].amount.minor, next.split.lines[other].amount.minor)
      let paid = cancellation.lines.lazy.filter { $0.costLine == index }.reduce(Int64(0)) { $0 + $1.amount.minor }
      next.settled[other] = max(0, min(now, settled[index] + paid - (was - now)))
      next.claimed[other] = min(claimed[index], next.settled[other])
    }
    return next
  }

  /// By line, the one of another price that is for the same; nil if there is none.
  private func same(in other: RefundLedger) -> [Int?] {
    var free = Array(other.split.lines.indices)
    return split.lines.map { line in
      let found = free.firstIndex { index in
        let own = other.split.lines[index]
        return own.kind == line.kind && own.label == line.label && own.rule == line.rule
      }
      return found.map { free.remove(at: $0) }
    }
  }

  // MARK: What is due

  /// What the shopper has back.
  public var returned: Money { Money(minor: paidBack, currency: cost.total.currency) }
  /// What is claimed from customs and not paid.
  public var pending: Money { Money(minor: claimed.reduce(0, +), currency: cost.total.currency) }
  /// What was paid, to the shop and to the carrier.
  public var paid: Money { split.lines.lazy.map(\.amount).sum(in: cost.total.currency) ?? cost.total }
  /// What has neither come back nor been claimed nor been said to be lost.
  public var open: Money {
    zip(split.lines, settled).lazy.map { Money(minor: $0.amount.minor - $1, currency: $0.amount.currency) }.sum(in: cost.total.currency)
      ?? .zero(cost.total.currency)
  }

  /// The lines of a refund for what was given back or reduced and is not settled yet: what comes back and what does not, from whom, by when,
  /// why. Nothing of it is recorded.
  public func refund(_ act: RefundAct) -> [RefundLine] {
    let lines = split.lines.indices.flatMap { index in
      let amount = due(index, act)
      return amount.isZero ? [] : fates(of: amount, index, act)
    }
    return lines + claims(act)
  }

  /// What was paid for the order or the parcel as a whole and stays as long as some of the goods do, with why: carriage, what is charged for
  /// the parcel or for goods of a kind, and the taxes on these. It is not settled by being said.
  func staying(_ act: RefundAct) -> [RefundLine] {
    guard !act.isReduction, back.hasPieces, !(act.bringsCarriage && back.isWhole) else { return [] }
    let reason: RefundReason =
      switch act.cause {
      case .withdrawal: rules.terms.freightBack == .no ? .freightStays : .orderStays
      case .fault, .undelivered: .parcelStays
      }
    var lines: [RefundLine] = []
    for (index, line) in split.lines.enumerated() {
      var left = line.amount.minor - settled[index] - due(index, act).minor
      let parts = [(split.wholeShare(ofLine: index), reason), (split.kindShare(ofLine: index, back), RefundReason.kindStays)]
      for (share, reason) in parts {
        guard let part = (line.amount.fraction * share).money(line.amount.currency) else { continue }
        let stays = min(part.minor, left)
        guard stays > 0 else { continue }
        left -= stays
        lines.append(
          RefundLine(
            kind: line.kind, label: line.label, amount: Money(minor: stays, currency: line.amount.currency), isReturned: false,
            rule: line.rule, payer: .nobody, reason: reason, costLine: index))
      }
    }
    return lines
  }

  /// Whether a line only says what stays while other goods do.
  private func stays(_ line: RefundLine) -> Bool {
    line.reason == .orderStays || line.reason == .parcelStays || line.reason == .kindStays || line.reason == .freightStays && !back.isWhole
  }

  /// What of a line has come back and is not settled yet.
  private func due(_ index: Int, _ act: RefundAct) -> Money {
    let line = split.lines[index]
    let isReduced = isTax(line) && taxReturn(index, .fault)?.isReduced ?? false
    let up = split.back(ofLine: index, back, bringsCarriage: act.bringsCarriage, isReduced: isReduced)
    // A line that was recorded otherwise than its share says never comes to more than was paid, nor is anything taken back.
    let due = up.minor - settled[index]
    return Money(minor: line.amount.minor < 0 ? min(0, due) : max(0, due), currency: line.amount.currency)
  }

  private func fates(of amount: Money, _ index: Int, _ act: RefundAct) -> [RefundLine] {
    let line = split.lines[index]
    func refund(_ amount: Money, _ payer: RefundPayer, _ reason: RefundReason, until: LocalDate?) -> RefundLine {
      RefundLine(
        kind: line.kind, label: line.label, amount: amount, isReturned: payer == .shop, rule: line.rule, payer: payer, reason: reason,
        until: until, costLine: index)
    }
    let shopPaysBy = rules.terms.refundBy(asked: act.askedOn, goodsBack: act.goodsBackOn)
    var (payer, reason, until) = (RefundPayer.shop, RefundReason.goodsBack, shopPaysBy)
    if isTax(line) || paidTo(index) == .carrier {
      (payer, reason, until) = taxFate(taxReturn(index, act.cause), act, shopPaysBy)
      // Nothing is undone and nothing came back: the tax goes down with the price.
      if act.isReduction, payer == .shop { reason = .priceReduced }
    } else if line.kind == .goods {
      reason = act.isReduction ? .priceReduced : Self.reason(of: act.cause)
    } else if act.cause == .withdrawal {
      switch rules.terms.freightBack {
      case .no: (payer, reason, until) = (.nobody, .freightStays, nil)
      case .all: reason = .paidToShop
      case .standard, .unknown: reason = .standardFreight
      }
    } else {
      reason = Self.reason(of: act.cause)
    }
    guard payer == .shop, act.cause == .withdrawal, act.isOrderBack, back.isWhole else {
      return [refund(amount, payer, reason, until: until)]
    }
    // What hangs on the carriage comes back as far as that does.
    let kept = lost(index)
    let lost = Money(minor: min(abs(amount.minor), abs(kept.amount.minor)) * amount.minor.signum(), currency: amount.currency)
    let rest = Money(minor: amount.minor - lost.minor, currency: amount.currency)
    return [
      rest.isZero ? nil : refund(rest, payer, reason, until: until), lost.isZero ? nil : refund(lost, .nobody, kept.reason, until: nil),
    ]
    .compactMap { $0 }
  }

  /// Why what the shop took for goods comes back.
  private static func reason(of cause: ReturnCause) -> RefundReason {
    switch cause {
    case .withdrawal: .goodsBack
    case .fault: .notAsOrdered
    case .undelivered: .neverDelivered
    }
  }

  /// What of a line hangs on carriage that does not come back.
  private func lost(_ index: Int) -> (amount: Money, reason: RefundReason) {
    let line = split.lines[index]
    let isKept = rules.terms.freightBack == .no
    let kept = isKept ? Fraction(1) : rules.terms.freightBack == .all ? Fraction(0) : dearer
    let share = split.carriageShare(ofLine: index) * kept
    return (
      (line.amount.fraction * share).money(line.amount.currency) ?? .zero(line.amount.currency), isKept ? .freightStays : .dearerFreight
    )
  }

  private func taxFate(_ row: TaxReturn?, _ act: RefundAct, _ shopPaysBy: LocalDate?) -> (RefundPayer, RefundReason, LocalDate?) {
    guard let row else { return (.nobody, .notFound, nil) }
    let askBy = act.importedOn.flatMap { imported in row.askWithin?.lastDay(from: imported) }
    let goodsBy = act.importedOn.flatMap { imported in row.goodsWithin?.lastDay(from: imported) }
    let isLate = askBy.map { $0 < act.askedOn } ?? false || goodsBy.map { by in act.goodsBackOn.map { by < $0 } ?? false } ?? false
    guard row.payer != .nobody else { return (.nobody, row.reason, nil) }
    if isLate { return (.nobody, .tooLate, nil) }
    return (row.payer, row.reason, row.payer == .shop ? shopPaysBy : askBy)
  }

  /// Taxes that the carrier took and whose amount nobody knows: whether they can be claimed. Each is told once.
  private func claims(_ act: RefundAct) -> [RefundLine] {
    (cost.uncomputed ?? []).compactMap { tax in
      guard !tax.isChargedBySeller, !told.contains(tax.rule), !split.lines.contains(where: { $0.rule == tax.rule }), back.hasPieces else {
        return nil
      }
      let line = CostLine(kind: tax.kind, label: tax.label, amount: .zero(cost.total.currency), rule: tax.rule)
      let row = rules.taxReturn(of: line, regime: cost.regime, paidTo: .carrier, cause: act.cause)
      let (payer, reason, until) = taxFate(row, act, nil)
      return RefundLine(
        kind: tax.kind, label: tax.label, amount: line.amount, isReturned: false, rule: tax.rule, payer: payer, reason: reason, until: until
      )
    }
  }

  // MARK: Lines

  /// Whether a rule of taxes made it.
  private func isTax(_ line: CostLine) -> Bool { line.rule != nil }

  private func paidTo(_ index: Int) -> PaidTo { index < cost.lines.count ? .shop : .carrier }

  private func taxReturn(_ index: Int, _ cause: ReturnCause) -> TaxReturn? {
    rules.taxReturn(of: split.lines[index], regime: cost.regime, paidTo: paidTo(index), cause: cause)
  }

  /// The line of the price that a line of an old refund is of.
  private func index(of line: RefundLine) -> Int? {
    split.lines.indices.first { index in
      let own = split.lines[index]
      return own.kind == line.kind && own.label == line.label && own.rule == line.rule && settled[index] != own.amount.minor
    }
  }
}

extension LandedCost {
  /// The amounts of its lines of goods.
  fileprivate var goodsValues: [Money] { lines.filter { $0.kind == .goods }.map(\.amount) }
}

extension Money {
  /// In proportion to what carriage of the goods that are left comes to.
  fileprivate func of(_ left: Money, insteadOf whole: Money) -> Money {
    guard left != whole, left.currency == whole.currency, whole.minor > 0, left.minor >= 0 else { return self }
    return self * Ratio(left.minor, whole.minor)
  }
}
