import Primitives

/// Whether a tax comes back with the goods, from whom, and within what time: a row of Catalog/returns/taxes.csv.
public struct TaxReturn: Hashable, Sendable, Codable {
  /// A time from the import on.
  public struct Limit: Hashable, Sendable, Codable {
    /// The units of the time.
    public enum Unit: String, Sendable, Codable, CaseIterable { case days, months }

    /// How many.
    public let count: Int
    /// Of what.
    public let unit: Unit

    /// A time.
    public init(_ count: Int, _ unit: Unit) {
      self.count = count
      self.unit = unit
    }

    /// The last day of the time that begins with a day; months end on the day of the same number, or on their last.
    public func lastDay(from date: LocalDate) -> LocalDate {
      switch unit {
      case .days: return date + count
      case .months:
        let (year, month, day) = date.parts
        let months = year * 12 + month - 1 + count
        for last in stride(from: day, through: 28, by: -1) {
          if let found = LocalDate(year: months / 12, month: months % 12 + 1, day: last) { return found }
        }
        return LocalDate(year: months / 12, month: months % 12 + 1, day: min(day, 28)) ?? date
      }
    }
  }

  /// The place, union or `*` whose taxes it is about.
  public let destination: String
  /// The regime of the import; nil for any.
  public let regime: Regime?
  /// Who took the money; nil for either.
  public let paidTo: PaidTo?
  /// The kind of tax; nil for any.
  public let kind: CostKind?
  /// Whether it is about the carrier's own fee, not about a tax.
  public let isCarrierFee: Bool
  /// Why the goods come back; nil for any reason.
  public let cause: ReturnCause?
  /// Who gives it back.
  public let payer: RefundPayer
  /// Within what time from the import it has to be asked for; nil if there is none, or none known.
  public let askWithin: Limit?
  /// Within what time from the import the goods have to be back; nil if there is none.
  public let goodsWithin: Limit?
  /// Whether it goes down with a price that is reduced while the goods stay.
  public let isReduced: Bool
  /// Why.
  public let reason: RefundReason
  /// How sure it is.
  public let confidence: Confidence
  /// The first date of the row.
  public let validFrom: LocalDate
  /// The last; nil if it has no end yet.
  public let validTo: LocalDate?
  /// The law or the page that it was read from.
  public let source: String

  /// A row with all its properties.
  public init(
    destination: String, regime: Regime? = nil, paidTo: PaidTo? = nil, kind: CostKind? = nil, isCarrierFee: Bool = false,
    cause: ReturnCause? = nil, payer: RefundPayer, askWithin: Limit? = nil, goodsWithin: Limit? = nil, isReduced: Bool = false,
    reason: RefundReason, confidence: Confidence, validFrom: LocalDate, validTo: LocalDate? = nil, source: String
  ) {
    self.destination = destination
    self.regime = regime
    self.paidTo = paidTo
    self.kind = kind
    self.isCarrierFee = isCarrierFee
    self.cause = cause
    self.payer = payer
    self.askWithin = askWithin
    self.goodsWithin = goodsWithin
    self.isReduced = isReduced
    self.reason = reason
    self.confidence = confidence
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }
}
