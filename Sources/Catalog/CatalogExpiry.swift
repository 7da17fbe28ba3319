import Primitives

/// Something in a catalog's files that holds up to a day, and has to be looked at before it: rates that grow old, holidays that nobody has
/// announced beyond, a tax rule that ends. `Phrases` has the sentence.
public struct CatalogExpiry: Hashable, Sendable {
  /// What runs out. Its raw value is the JSON's.
  public enum Kind: String, CaseIterable, Sendable {
    /// Exchange rates of one day.
    case rate
    /// A region's holidays that are announced or fixed by law: those after are assumed.
    case announcement
    /// A region's holidays altogether.
    case holidays
    /// A tax rule.
    case rule
    /// A customs regime of a destination.
    case regime
    /// Whether goods may be imported under a regime.
    case regimeGoods = "regime-goods"
    /// A waiver of a tax.
    case waiver
    /// Within which days goods may be given back.
    case returnLaw = "return-law"
    /// Goods that may not be given back.
    case returnException = "return-exception"
    /// Whether a tax comes back with the goods.
    case taxReturn = "tax-return"
    /// Closures of one name in a calendar.
    case closure
    /// The days that calendars, and the timetables in them, are made for.
    case calendar
    /// A disruption of the network, after which it is again as the other tables say.
    case disruption
  }

  /// What runs out.
  public let kind: Kind
  /// From the catalog's folder: `rates/rates.csv`.
  public let file: String
  /// The line of the last row that holds, or of the first of several; the header is line 1.
  public let line: Int
  /// What the rows are of: currencies, a region, a rule, a destination and a regime, calendars, a disruption.
  public let ids: [String]
  /// The name of the closure, of the disruption, or of the first holiday that is assumed.
  public let name: LocalizedName?
  /// The last day on which it holds.
  public let until: LocalDate
  /// The last day with an assumed entry, of an announcement.
  public let assumedTo: LocalDate?
  /// The rule that holds from the next day on; of other rows of taxes the first day of the row that does.
  public let next: String?

  /// Something that runs out.
  public init(
    _ kind: Kind, file: String, line: Int, ids: [String], until: LocalDate, name: LocalizedName? = nil, assumedTo: LocalDate? = nil,
    next: String? = nil
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.ids = ids
    self.name = name
    self.until = until
    self.assumedTo = assumedTo
    self.next = next
  }
}
