import Delivery
import Foundation
import LandedCost
import Primitives

/// The terms on which goods of an order may be given back: the law of the destination on the order's day, and for what it leaves open the
/// shop's own promise.
public struct ReturnTerms: Hashable, Sendable {
  /// The law of the destination; nil if nobody looked it up.
  public let law: ReturnLaw?
  /// The shop's own promise; nil if it makes none.
  public let own: ReturnLaw?
  /// The rows of goods that cannot be given back.
  private let exceptions: [ReturnException]
  /// The calendar of the country's working days; nil if none is known: Saturdays and Sundays are days off then.
  private let calendar: WorkingCalendar?
  private let place: PlaceCode
  private let country: CountryCode
  private let orderedOn: LocalDate

  /// - Parameters:
  ///   - place: The place that the goods went to.
  ///   - country: Its country.
  ///   - orderedOn: The date of the order there.
  ///   - laws: The law of returns of all places.
  ///   - calendar: The calendar of the country's working days.
  public init(place: PlaceCode, country: CountryCode, orderedOn: LocalDate, laws: ReturnLaws, calendar: WorkingCalendar?) {
    law = laws.law(of: place, in: country, on: orderedOn)
    own = laws.own(on: orderedOn)
    exceptions = laws.exceptions
    self.calendar = calendar
    self.place = place
    self.country = country
    self.orderedOn = orderedOn
  }

  /// The row that gives the days: the law, or the shop's own promise where that gives none; nil if there are none.
  public var window: ReturnLaw? { law?.days == nil ? own : law }
  /// Whether the days are the shop's own promise, not the law's.
  public var isOwnPromise: Bool { law?.days == nil }

  /// What the law leaves open, or what is only assumed of it, so that it is the shop's own promise; empty where all of the terms are that.
  public var promisedParts: Set<Part> {
    guard !isOwnPromise, let law else { return [] }
    let isOpen: [Part: Bool] = [
      .returnCarriage: law.returnCarriage == .unknown, .sendingBack: law.sendBackDays == nil, .refund: law.refundDays == nil,
    ]
    return Set(Part.allCases.filter { isOpen[$0] == true || !$0.columns.isDisjoint(with: law.assumed) })
  }

  /// What terms say beside the days.
  public enum Part: Sendable, CaseIterable {
    /// Who pays the way back.
    case returnCarriage
    /// By when the goods have to be sent.
    case sendingBack
    /// By when the money is paid back.
    case refund

    /// Where Catalog/returns/laws.csv says it.
    fileprivate var columns: Set<String> {
      switch self {
      case .returnCarriage: ["return_freight"]
      case .sendingBack: ["send_back_days"]
      case .refund: ["refund_days", "refund_counted", "refund_from", "may_wait"]
      }
    }
  }

  /// Whether anybody found out what the law says of the days.
  public var isLawKnown: Bool { law.map { $0.basis != .unknown && !$0.assumed.contains("basis") } ?? false }

  /// Who pays the way back.
  public var returnCarriage: ReturnLaw.Carriage { told(\.returnCarriage, unless: .unknown) ?? .unknown }
  /// Whether the freight of the way out comes back.
  public var freightBack: ReturnLaw.FreightBack { told(\.freightBack, unless: .unknown) ?? .unknown }

  /// What the row of the days says, else what the shop promises.
  private func told<Value: Equatable>(_ value: (ReturnLaw) -> Value, unless unknown: Value) -> Value? {
    for case let row? in [window, own] where value(row) != unknown { return value(row) }
    return nil
  }

  /// The last day on which goods may be given back; nil where the days have not begun, or there are none.
  public func lastDay(_ dates: ReturnDates) -> LocalDate? {
    guard let window, let days = window.days, let delivered = dates.delivered else { return nil }
    let first: LocalDate?
    switch window.start {
    case .lastPiece: first = dates.lastPiece
    case .delivery: first = delivered
    case .deliveryDay: first = delivered + -1
    case .orderOrDelivery: first = max(dates.ordered, delivered)
    }
    return first.map { first in
      let last = count(days, after: first, window.counted)
      return window.movesLastDay ? firstWorkingDay(from: last) : last
    }
  }

  /// The day by which goods have to be sent after somebody asked; nil if nothing says.
  public func sendBackBy(asked: LocalDate) -> LocalDate? { sendBackDays.map { asked + $0 } }

  /// Within how many days after asking goods have to be sent: as the law says, else as the shop does; nil if neither does.
  public var sendBackDays: Int? { window?.sendBackDays ?? own?.sendBackDays }

  /// The day by which the money has to be paid back; nil if nothing says, or if it is counted from the goods and these are not back yet.
  public func refundBy(asked: LocalDate, goodsBack: LocalDate?) -> LocalDate? {
    guard let row = [window, own].compactMap({ $0 }).first(where: { $0.refundDays != nil }), let days = row.refundDays else { return nil }
    let start = row.refundStart == .notice ? asked : goodsBack
    return start.map { count(days, after: $0, row.refundCounted) }
  }

  /// Within how many days the money has to be paid back; nil if nothing says.
  public var refundDays: Int? { window?.refundDays ?? own?.refundDays }

  /// Whether the shop may wait for the goods, or for a proof that they were sent, before it pays.
  public var mayWaitForGoods: Bool {
    guard let row = [window, own].compactMap({ $0 }).first(where: { $0.refundDays != nil }) else { return false }
    return row.mayWait || row.refundStart == .goods
  }

  /// What keeps goods from being given back: the row that excepts them; nil if they may be.
  ///
  /// - Parameters:
  ///   - goods: The goods.
  ///   - isOpened: Whether they were opened, or their seal was broken.
  ///   - wasTold: Whether the shopper was told of exceptions before the purchase, as every order confirmation does.
  ///   - wasConfirmed: Whether the shopper confirmed this one at that purchase.
  public func exception(
    for goods: ReturnGoods, isOpened: Bool, wasTold: Bool = true, wasConfirmed: Bool = false
  ) -> ReturnException? {
    namedExceptions(for: goods).first { row in
      guard isOpened || !row.isForOpened else { return false }
      switch row.need {
      case .nothing: return true
      case .told: return wasTold
      case .confirmed: return wasConfirmed
      }
    }
  }

  /// Why goods are excepted, as a shopper is told before the purchase, each reason once; without what holds only once it was confirmed, which
  /// nobody is asked to.
  public func toldExceptions(for goods: ReturnGoods) -> [ReturnException.Reason] {
    namedExceptions(for: goods).filter { $0.need != .confirmed }.map(\.reason)
      .reduce(into: []) { reasons, reason in if !reasons.contains(reason) { reasons.append(reason) } }
  }

  /// All rows that except goods, whatever is done with them: what a shopper has to be told or to confirm before the purchase.
  public func namedExceptions(for goods: ReturnGoods) -> [ReturnException] {
    exceptions.filter { row in
      row.holds(on: orderedOn) && row.names(goods)
        && (row.places.isEmpty ? isOwnPromise : row.places.contains(place) || row.places.contains(PlaceCode(country)))
    }
  }

  /// Why goods cannot be given back; nil if they can.
  ///
  /// - Parameters:
  ///   - date: The day on which it is asked for.
  ///   - dates: When the order was received.
  ///   - goods: The goods; nil if nothing is asked of them.
  ///   - isOpened: Whether they were opened.
  ///   - wasTold: Whether the shopper was told of exceptions before the purchase.
  ///   - wasConfirmed: Whether the shopper confirmed this one.
  public func refusal(
    on date: LocalDate, _ dates: ReturnDates, goods: ReturnGoods? = nil, isOpened: Bool = false, wasTold: Bool = true,
    wasConfirmed: Bool = false
  ) -> ReturnRefusal? {
    guard window?.days != nil else { return .noPromise }
    guard dates.delivered != nil else { return .notDelivered }
    if let last = lastDay(dates), last < date { return .ended(last) }
    return goods.flatMap { exception(for: $0, isOpened: isOpened, wasTold: wasTold, wasConfirmed: wasConfirmed) }.map { .excepted($0) }
  }

  // MARK: Days

  private func count(_ days: Int, after first: LocalDate, _ counted: DayCount) -> LocalDate {
    guard counted == .working else { return first + days }
    return (0..<days).reduce(first) { date, _ in firstWorkingDay(from: date + 1) }
  }

  /// The first day from one on that is not a day off. Days on which a calendar makes up for a bridge are no working days of the law.
  private func firstWorkingDay(from date: LocalDate) -> LocalDate {
    // No country has a month without a working day.
    (0..<31).lazy.map { date + $0 }.first { !isDayOff($0) } ?? date
  }

  /// Where Sunday is a day off, Saturday is one too, whatever some offices do.
  private func isDayOff(_ date: LocalDate) -> Bool {
    guard let calendar, calendar.week.count == 7 else { return date.weekday == .saturday || date.weekday == .sunday }
    let isSundayOff = calendar.week[Weekday.sunday.rawValue].isEmpty
    return calendar.closed[date] != nil || calendar.week[date.weekday.rawValue].isEmpty || date.weekday == .saturday && isSundayOff
  }
}
