import Primitives

/// How days are counted.
public enum DayCount: String, Sendable, Codable, CaseIterable {
  /// Every day of the calendar.
  case calendar
  /// Days on which the offices of the country work.
  case working
}

/// The law of taking goods back in some places: a row of Catalog/returns/laws.csv.
public struct ReturnLaw: Hashable, Sendable, Codable {
  /// Whose word it is.
  public enum Basis: String, Sendable, Codable, CaseIterable {
    /// A law gives the days.
    case law
    /// The law gives none for a change of mind.
    case none
    /// Nobody found what the law says.
    case unknown
    /// The shop's own promise, where no law gives more.
    case own
  }

  /// What the days are counted from.
  public enum Start: String, Sendable, Codable, CaseIterable {
    /// The day on which the last piece of the whole order was received, which is not counted.
    case lastPiece = "last-piece"
    /// The day on which the shipment was received, which is not counted.
    case delivery
    /// That day, as the first.
    case deliveryDay = "delivery-day"
    /// The later of the days of the order and of the delivery, which is not counted.
    case orderOrDelivery = "order-or-delivery"
  }

  /// Who pays the way back.
  public enum Carriage: String, Sendable, Codable, CaseIterable { case consumer, trader, unknown }

  /// What the days of the refund are counted from.
  public enum RefundStart: String, Sendable, Codable, CaseIterable {
    /// The day on which the shopper asked.
    case notice
    /// The day on which the goods, or a proof that they were sent, arrived.
    case goods
  }

  /// Whether the freight of the way out comes back.
  public enum FreightBack: String, Sendable, Codable, CaseIterable {
    /// With the whole order, as much as the cheapest way would have cost.
    case standard
    /// With the whole order, all that was paid for it.
    case all
    /// No.
    case no
    /// Nobody found it.
    case unknown
  }

  /// The countries and places that it holds in; empty for all that no other row names.
  public let places: [PlaceCode]
  /// Whose word it is.
  public let basis: Basis
  /// Within how many days goods may be given back; nil where no law gives any.
  public let days: Int?
  /// How these are counted.
  public let counted: DayCount
  /// What they are counted from.
  public let start: Start
  /// Whether a last day on which offices are closed moves to the next on which they are not.
  public let movesLastDay: Bool
  /// Within how many days after asking the goods have to be sent; nil if nothing says.
  public let sendBackDays: Int?
  /// Who pays the way back.
  public let returnCarriage: Carriage
  /// Within how many days the money has to be paid back; nil if nothing says.
  public let refundDays: Int?
  /// How these are counted.
  public let refundCounted: DayCount
  /// What they are counted from.
  public let refundStart: RefundStart
  /// Whether the shop may wait for the goods or for a proof that they were sent, whenever the days end.
  public let mayWait: Bool
  /// Whether the freight of the way out comes back.
  public let freightBack: FreightBack
  /// How sure it is.
  public let confidence: Confidence
  /// The columns that are less sure than the rest: assumed, not looked up.
  public let assumed: [String]
  /// When it was looked up; nil for what was not.
  public let lookedUp: LocalDate?
  /// The first date of the row.
  public let validFrom: LocalDate
  /// The last; nil if it has no end yet.
  public let validTo: LocalDate?
  /// The law or the page that it was read from.
  public let source: String

  /// A row with all its properties.
  public init(
    places: [PlaceCode], basis: Basis, days: Int?, counted: DayCount = .calendar, start: Start = .delivery, movesLastDay: Bool = false,
    sendBackDays: Int? = nil, returnCarriage: Carriage = .unknown, refundDays: Int? = nil, refundCounted: DayCount = .calendar,
    refundStart: RefundStart = .goods, mayWait: Bool = false, freightBack: FreightBack = .unknown, confidence: Confidence,
    assumed: [String] = [], lookedUp: LocalDate? = nil, validFrom: LocalDate, validTo: LocalDate? = nil, source: String
  ) {
    self.places = places
    self.basis = basis
    self.days = days
    self.counted = counted
    self.start = start
    self.movesLastDay = movesLastDay
    self.sendBackDays = sendBackDays
    self.returnCarriage = returnCarriage
    self.refundDays = refundDays
    self.refundCounted = refundCounted
    self.refundStart = refundStart
    self.mayWait = mayWait
    self.freightBack = freightBack
    self.confidence = confidence
    self.assumed = assumed
    self.lookedUp = lookedUp
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }
}

/// By which calendar a country's working days and holidays are known: a row of Catalog/returns/working_days.csv.
public struct WorkingDaysRow: Hashable, Sendable, Codable {
  /// The country.
  public let country: CountryCode
  /// A calendar that is open on its working days.
  public let calendar: CalendarID

  /// A country with its calendar.
  public init(country: CountryCode, calendar: CalendarID) {
    self.country = country
    self.calendar = calendar
  }
}
