import Delivery
import Primitives
import Quotes

/// A date by which things may be wanted, as the shelf and the palette offer it.
struct ArrivalChoice: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case thisWeek
    case inTwoWeeks
    /// The day before a holiday on which nothing is delivered.
    case before(LocalizedName)
    /// A date that was asked for by itself.
    case own
    case anyDay
  }

  let kind: Kind
  /// Nil: any day.
  let date: LocalDate?

  /// How far ahead holidays are offered, in days.
  static let horizon = 100

  /// This week, two weeks, before the next two holidays of the destination, any day; and the shopper's own date where it is none of these.
  static func choices(today: LocalDate, wish: LocalDate?, calendar: WorkingCalendar?) -> [ArrivalChoice] {
    var dated = [
      ArrivalChoice(kind: .thisWeek, date: today + (6 - today.weekday.rawValue)),
      ArrivalChoice(kind: .inTwoWeeks, date: today + 14),
    ]
    var names: Set<LocalizedName> = []
    for (date, name) in (calendar?.closed ?? [:]).sorted(by: { $0.key < $1.key }) {
      let eve = date + -1
      guard names.count < 2, eve > today + 14, eve <= today + horizon, names.insert(name).inserted else { continue }
      dated.append(ArrivalChoice(kind: .before(name), date: eve))
    }
    if let wish, !dated.contains(where: { $0.date == wish }) { dated.append(ArrivalChoice(kind: .own, date: wish)) }
    return dated.sorted { ($0.date?.days ?? 0) < ($1.date?.days ?? 0) } + [ArrivalChoice(kind: .anyDay, date: nil)]
  }
}

extension AppState {
  /// The dates that can be wished for now.
  var arrivalChoices: [ArrivalChoice] {
    ArrivalChoice.choices(today: today, wish: wish, calendar: settings.destination.flatMap { deliveryCalendar(of: $0) })
  }

  /// The days on which parcels are brought to a destination: the calendar of the last mile that serves it.
  func deliveryCalendar(of destination: Destination) -> WorkingCalendar? {
    guard let network else { return nil }
    return deliveryCalendars(destination) { Self.deliveryCalendar(of: destination, in: network) }
  }

  private static func deliveryCalendar(of destination: Destination, in network: DeliveryNetwork) -> WorkingCalendar? {
    let wide = network.zones[destination.zone].flatMap { zone in zone.isServed(by: zone.country) ? zone.country : nil }
    let serving = network.services.values.filter { $0.to == .zone(destination.zone) || wide != nil && $0.to == wide.map { .country($0) } }
    // Parcels rather than bulky goods; the id makes it the same from run to run.
    let first = serving.min { ($0.mode == .parcel ? 0 : 1, $0.id) < ($1.mode == .parcel ? 0 : 1, $1.id) }
    return (first?.clock.calendar ?? first?.gate.calendar).flatMap { network.calendars[$0] }
  }
}

extension DeliveryOption {
  /// The days on which this option's last mile works.
  func deliveryCalendar(in network: DeliveryNetwork?) -> WorkingCalendar? {
    guard let last = stages.last?.stage else { return nil }
    return (last.clock.calendar ?? last.gate.calendar).flatMap { network?.calendars[$0] }
  }
}
