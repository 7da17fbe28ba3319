import Foundation

/// Where an order stands.
public enum OrderStatus: String, Sendable, Codable, CaseIterable {
  case placed, confirmed, picked, handedOver = "handed-over", inTransit = "in-transit", outForDelivery = "out-for-delivery", delivered,
    deliveryFailed = "delivery-failed", cancelled, returnRequested = "return-requested", returned, refunded, disputed

  /// Nothing more happens by itself.
  public var isFinal: Bool {
    switch self {
    case .delivered, .cancelled, .returned, .refunded: true
    default: false
    }
  }
}

public enum OrderEventKind: String, Sendable, Codable, CaseIterable {
  case placed, confirmed, picked, handedOver = "handed-over", exportCleared = "export-cleared", departed, arrived,
    borderCrossed = "border-crossed", inspectionBegun = "inspection-begun", inspectionReleased = "inspection-released",
    importCleared = "import-cleared", atDepot = "at-depot", outForDelivery = "out-for-delivery", deliveryFailed = "delivery-failed",
    delivered, cancelled, returnRequested = "return-requested", returned, refunded, disputed, resolved
}

/// Something that happened to an order, or will: a demo order's whole journey is drawn when it is placed.
public struct OrderEvent: Hashable, Sendable, Codable {
  public let at: Date
  public let kind: OrderEventKind
  public let place: Place?
  public let service: ServiceID?
  /// Which shipment of the order, from 0; nil: the order as a whole.
  public let shipment: Int?

  public init(at: Date, kind: OrderEventKind, place: Place?, service: ServiceID? = nil, shipment: Int? = nil) {
    self.at = at
    self.kind = kind
    self.place = place
    self.service = service
    self.shipment = shipment
  }
}

/// When an order was promised to arrive.
public struct Promise: Hashable, Sendable, Codable {
  public let p50: Hour
  public let p90: Hour

  public init(p50: Hour, p90: Hour) {
    self.p50 = p50
    self.p90 = p90
  }
}

/// What was bought of one SKU, at the price of that day.
public struct OrderLine: Hashable, Sendable, Codable {
  public let sku: SKU
  public let name: LocalizedName
  public let quantity: Int
  /// Of one, as the seller asks it at the site it is sent from.
  public let price: Money

  public init(sku: SKU, name: LocalizedName, quantity: Int, price: Money) {
    self.sku = sku
    self.name = name
    self.quantity = quantity
    self.price = price
  }
}

/// Goods that travel together from one site by one option.
public struct Shipment: Hashable, Sendable, Codable {
  public let option: OptionID
  public let site: SiteID
  public let lines: [OrderLine]
  public let cost: LandedCost
  public let promise: Promise
  /// The stages as they stood when the order was placed.
  public let stages: [Stage]
  public let co2Grams: Int

  public init(
    option: OptionID, site: SiteID, lines: [OrderLine], cost: LandedCost, promise: Promise, stages: [Stage], co2Grams: Int
  ) {
    self.option = option
    self.site = site
    self.lines = lines
    self.cost = cost
    self.promise = promise
    self.stages = stages
    self.co2Grams = co2Grams
  }
}

/// To whom an order goes.
public struct Address: Hashable, Sendable, Codable {
  public var name: String
  public var street: String
  public var postcode: String
  public var city: String
  public var country: CountryCode
  public var zone: ZoneID

  public init(name: String, street: String, postcode: String, city: String, country: CountryCode, zone: ZoneID) {
    self.name = name
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
    self.zone = zone
  }
}

/// A demo order. Its journey is drawn once, at placing, from a seed kept with it; what lies after its clock has not happened.
public struct Order: Hashable, Sendable, Codable {
  public let id: OrderID
  public let placedAt: Date
  public let address: Address
  public let shipments: [Shipment]
  public let total: Money
  public let seed: UInt64
  /// The whole journey, by time; what lies after the clock has not happened.
  public var journey: [OrderEvent]
  /// How far this order's clock runs ahead of the shop's, in seconds.
  public var advancedBy: TimeInterval
  /// What this order's clock has reached: it never goes back, even if the shop's does.
  public var reached: Date?
  public var cancelledAt: Date?
  /// How often it was saved, from 1; given by the ledger and no part of the document.
  public var version = 1

  private enum CodingKeys: String, CodingKey {
    case id, placedAt, address, shipments, total, seed, journey, advancedBy, reached, cancelledAt
  }

  public init(
    id: OrderID, placedAt: Date, address: Address, shipments: [Shipment], total: Money, seed: UInt64, journey: [OrderEvent],
    advancedBy: TimeInterval = 0, reached: Date? = nil, cancelledAt: Date? = nil
  ) {
    self.id = id
    self.placedAt = placedAt
    self.address = address
    self.shipments = shipments
    self.total = total
    self.seed = seed
    self.journey = journey
    self.advancedBy = advancedBy
    self.reached = reached
    self.cancelledAt = cancelledAt
  }

  /// Every duty and tax of every shipment is in the total.
  public var isComplete: Bool { shipments.allSatisfy(\.cost.isComplete) }

  /// The last consignment's promise.
  public var promise: Promise {
    shipments.map(\.promise).max { ($0.p90, $0.p50) < ($1.p90, $1.p50) }
      ?? Promise(p50: Hour(roundingUp: placedAt), p90: Hour(roundingUp: placedAt))
  }

  public var lines: [OrderLine] { shipments.flatMap(\.lines) }

  /// The same order with another number.
  public func numbered(_ id: OrderID) -> Order {
    Order(
      id: id, placedAt: placedAt, address: address, shipments: shipments, total: total, seed: seed, journey: journey,
      advancedBy: advancedBy,
      reached: reached, cancelledAt: cancelledAt)
  }
}
