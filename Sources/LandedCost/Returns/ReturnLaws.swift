import Primitives

/// The law of returns of all places: Catalog/returns.
public struct ReturnLaws: Hashable, Sendable {
  /// Within which days goods may be given back.
  public let laws: [ReturnLaw]
  /// Which goods may not.
  public let exceptions: [ReturnException]
  /// Which taxes come back.
  public let taxes: [TaxReturn]
  /// By which calendars the countries' working days are known.
  public let workingDays: [WorkingDaysRow]

  /// The rows of all tables.
  public init(
    laws: [ReturnLaw] = [], exceptions: [ReturnException] = [], taxes: [TaxReturn] = [], workingDays: [WorkingDaysRow] = []
  ) {
    self.laws = laws
    self.exceptions = exceptions
    self.taxes = taxes
    self.workingDays = workingDays
  }

  /// The law of a place on a date, that of the place itself before that of its country; nil if no row names either.
  public func law(of place: PlaceCode, in country: CountryCode, on date: LocalDate) -> ReturnLaw? {
    let holding = laws.filter { $0.validFrom <= date && date <= $0.validTo ?? date }
    return holding.last { $0.places.contains(place) } ?? holding.last { $0.places.contains(PlaceCode(country)) }
  }

  /// The shop's own promise on a date, for what no law gives; nil if it makes none.
  public func own(on date: LocalDate) -> ReturnLaw? {
    laws.last { $0.basis == .own && $0.places.isEmpty && $0.validFrom <= date && date <= $0.validTo ?? date }
  }

  /// The calendar of a country's working days; nil if no row names it.
  public func calendar(of country: CountryCode) -> CalendarID? { workingDays.first { $0.country == country }?.calendar }

  /// What becomes of a tax, or of a carrier's fee, when goods come back: of the rows that fit, one that names the kind goes first, then that
  /// of the closest place, then one that names the regime, then one that names the cause, then one that names who was paid.
  ///
  /// - Returns: Nil if no row fits.
  public func taxReturn(
    of kind: CostKind, isCarrierFee: Bool = false, regime: Regime, paidTo: PaidTo, at place: TaxPlace, cause: ReturnCause,
    on date: LocalDate
  ) -> TaxReturn? {
    let closeness = ["*"] + place.destinations(of: kind)
    func fits(_ row: TaxReturn) -> Bool {
      row.validFrom <= date && date <= row.validTo ?? date && row.regime ?? regime == regime && row.paidTo ?? paidTo == paidTo
        && row.cause ?? cause == cause && closeness.contains(row.destination)
        && (isCarrierFee ? row.isCarrierFee || row.kind == nil : !row.isCarrierFee && row.kind ?? kind == kind)
    }
    func rank(_ row: TaxReturn) -> [Int] {
      [
        row.kind != nil || row.isCarrierFee ? 1 : 0, closeness.lastIndex(of: row.destination) ?? 0, row.regime == nil ? 0 : 1,
        row.cause == nil ? 0 : 1, row.paidTo == nil ? 0 : 1,
      ]
    }
    return taxes.filter(fits).max { rank($0).lexicographicallyPrecedes(rank($1)) }
  }
}
