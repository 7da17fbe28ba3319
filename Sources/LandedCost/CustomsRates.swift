import Money
import Primitives

/// The exchange rates by which customs count: the law of each destination says whose they are and of which day.
///
/// A customs value in a shopper's currency is converted into that of the destination's customs by these rates, compared with the law's limits
/// there, and the tax on it is converted back by the same ones. So a share of a value is the same share in either currency, and what differs from
/// the shop's rates of the day is which goods a limit takes in, what an amount of the law comes to, and how steps are rounded.
///
/// ```swift
/// let customs = CustomsRates(rows: rows, published: tables, others: rates)
/// customs.rates(of: place, on: date).convert(price, to: pound)
/// ```
public final class CustomsRates: Sendable {
  /// Rates are not taken that are older by more than this many days than the day that the law names: the shop's own are nearer to the truth.
  public static let mostDays = 31

  /// What is taken where no row says otherwise: the rates that the shop's prices are converted by.
  public let others: ExchangeRates
  private let rows: [String: CustomsRateRow]
  /// By publisher, in the order of their dates.
  private let published: [String: [PublishedRates]]
  private let made = OnceCache<Key, ExchangeRates>(capacity: 64)

  private struct Key: Hashable {
    let publisher: String
    let date: LocalDate
  }

  /// The rates of destinations.
  ///
  /// - Parameters:
  ///   - rows: Whose rates a destination takes; of two for one the first counts.
  ///   - published: What was published, in any order; of two of a publisher's for one date the first counts.
  ///   - others: For destinations without a row, and currencies that a publisher does not quote.
  public init(rows: [CustomsRateRow] = [], published: [PublishedRates] = [], others: ExchangeRates) {
    self.rows = Dictionary(rows.map { ($0.destination, $0) }, uniquingKeysWith: { first, _ in first })
    self.published = Dictionary(grouping: published, by: \.publisher).mapValues { tables in
      tables.enumerated().sorted { ($0.element.date, $1.offset) < ($1.element.date, $0.offset) }.map(\.element)
    }
    self.others = others
  }

  /// Whether every destination takes the shop's own rates.
  var isEmpty: Bool { rows.isEmpty }

  /// The row of a place: its own, else that of the closest whose customs rules hold there, else that of all others; nil if there is none.
  public func row(of place: TaxPlace) -> CustomsRateRow? { place.customs.lazy.reversed().compactMap { self.rows[$0] }.first ?? rows["*"] }

  /// What was published that a place's customs count by on a date; nil if it is the shop's own rates that they do, or if nothing was published
  /// that is near enough to the day that the law names.
  public func published(of place: TaxPlace, on date: LocalDate) -> PublishedRates? {
    guard let row = row(of: place), let publisher = row.publisher, let tables = published[publisher] else { return nil }
    let day = row.day.day(for: date)
    guard let table = tables.last(where: { $0.date <= day }), day - table.date <= Self.mostDays else { return nil }
    return table
  }

  /// The rates that a place's customs count by on a date.
  public func rates(of place: TaxPlace, on date: LocalDate) -> ExchangeRates {
    guard let table = published(of: place, on: date) else { return others }
    return made.value(for: Key(publisher: table.publisher, date: table.date)) { table.rates(beside: others) }
  }
}
