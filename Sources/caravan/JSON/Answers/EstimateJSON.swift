import Delivery
import OrderedJSON
import Phrases
import Primitives
import Quotes
import Shop

/// What `estimate` answers.
struct EstimateJSON: Encodable {
  let destination: DestinationJSON
  let orderedAt: InstantJSON
  let options: [OptionJSON]
  let closed: [ClosedServiceJSON]
  let disruptions: [DisruptionEffectJSON]
  /// What planning dropped; left out unless it is asked for.
  let dropped: [DroppedItineraryJSON]?
  /// Left out unless every stage is asked for.
  let calendars: NamedFields<CalendarJSON>?

  init(
    _ quote: Quote, _ request: OptionRequest, effects: [DisruptionEffect], dropped: [DroppedItinerary]?, to destination: Destination,
    at hour: Hour, explain: Bool,
    in shop: Shop,
    english: Language
  ) {
    self.destination = DestinationJSON(destination, in: shop.network)
    orderedAt = InstantJSON(hour)
    options = quote.options.map {
      OptionJSON($0, allowanceLeft: shop.allowanceLeft(after: $0.cost, request), explain: explain, network: shop.network, english: english)
    }
    closed = quote.closed.map { ClosedServiceJSON($0, english: english) }
    disruptions = effects.map(DisruptionEffectJSON.init)
    self.dropped = dropped?.map(DroppedItineraryJSON.init)
    calendars = explain ? CalendarJSON.used(by: quote.options, from: hour, network: shop.network) : nil
  }
}

/// A service that may not carry the goods, and why.
struct ClosedServiceJSON: Encodable {
  let service: ServiceID
  let reason: String

  init(_ closed: ClosedService, english: Language) {
    service = closed.service
    reason = english.reason(closed.reason)
  }
}

/// What a disruption costs an order.
struct DisruptionEffectJSON: Encodable {
  let id: String
  let name: NameJSON
  let kind: Disruption.Kind
  let target: String
  let from: String
  let to: String
  let without: OptionID
  let instead: OptionID
  let daysLater: Double

  init(_ effect: DisruptionEffect) {
    id = effect.disruption.id
    name = NameJSON(effect.disruption.name)
    kind = effect.disruption.kind
    target = effect.disruption.target.code
    from = effect.disruption.from.description
    to = effect.disruption.to.description
    without = effect.without.id
    instead = effect.instead.id
    daysLater = (effect.daysLater * 10).rounded() / 10
  }
}
