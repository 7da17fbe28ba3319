import Delivery
import Foundation
import LandedCost
import Primitives
import Quotes

/// What decides about the refund of an order: the terms of its return, and which taxes come back at its destination.
public struct RefundRules: Sendable {
  /// The terms of the return.
  public let terms: ReturnTerms
  private let laws: ReturnLaws
  private let place: TaxPlace
  private let orderedOn: LocalDate

  /// - Parameters:
  ///   - terms: The terms of the return.
  ///   - laws: The law of returns of all places.
  ///   - place: The place that the goods went to.
  ///   - orderedOn: The date of the order there.
  public init(terms: ReturnTerms, laws: ReturnLaws, place: TaxPlace, orderedOn: LocalDate) {
    self.terms = terms
    self.laws = laws
    self.place = place
    self.orderedOn = orderedOn
  }

  /// Those of no place: nothing is known of taxes, nor of days.
  static let none: RefundRules = {
    let (laws, day) = (ReturnLaws(laws: [], exceptions: [], taxes: []), LocalDate(days: 0))
    return RefundRules(
      terms: ReturnTerms(place: "", country: "", orderedOn: day, laws: laws, calendar: nil), laws: laws,
      place: TaxPlace(code: "", currency: nil), orderedOn: day)
  }()

  /// What becomes of a line that a rule of taxes or the carrier made; nil if no row tells.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - regime: The regime of the import.
  ///   - paidTo: Who took the money.
  ///   - cause: Why goods come back.
  public func taxReturn(of line: CostLine, regime: Regime, paidTo: PaidTo, cause: ReturnCause) -> TaxReturn? {
    laws.taxReturn(
      of: line.kind, isCarrierFee: line.rule == nil, regime: regime, paidTo: paidTo, at: place, cause: cause, on: orderedOn)
  }
}

extension World {
  /// The terms on which goods that are ordered for a zone may be given back.
  ///
  /// - Parameters:
  ///   - zone: The zone that they go to.
  ///   - orderedAt: When they are ordered.
  public func returnTerms(to zone: Zone, orderedAt: Date) -> ReturnTerms {
    ReturnTerms(
      place: zone.place, country: zone.country, orderedOn: zone.date(of: orderedAt), laws: returnLaws,
      calendar: returnLaws.calendar(of: zone.country).flatMap { baseNetwork.calendars[$0] })
  }

  /// What decides about the refund of an order.
  ///
  /// - Parameters:
  ///   - zone: The zone that it went to.
  ///   - orderedAt: When it was placed.
  public func refundRules(to zone: Zone, orderedAt: Date) -> RefundRules {
    RefundRules(
      terms: returnTerms(to: zone, orderedAt: orderedAt), laws: returnLaws,
      place: territories.first { $0.code == zone.place } ?? TaxPlace(code: zone.place, currency: nil),
      orderedOn: zone.date(of: orderedAt))
  }
}

extension Zone {
  /// The local date of an instant.
  public func date(of instant: Date) -> LocalDate {
    ZoneClock.named(timeZone).local(second: Int(instant.timeIntervalSince1970.rounded(.down))).date
  }
}
