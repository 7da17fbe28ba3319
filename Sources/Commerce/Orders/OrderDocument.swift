import Foundation

/// Orders as they are kept: JSON with a version, from which every order that was ever kept can be read.
///
/// A document has no name and no address: they are kept beside it, so that they can be erased. Version 1, which had them and no number, is
/// read too (`OrderDocumentOne`).
public enum OrderDocument {
  /// The version that is written. It grows with every change by which an older program would misread a document.
  public static let version = 2

  /// The document of an order, without whom it goes to, its customer and the store's version: keys sorted, so that one order is one text.
  public static func encode(_ order: Order) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(
      Content(
        version: version, id: order.id, placedAt: order.placedAt, zone: order.zone, shipments: order.shipments, total: order.total,
        seed: order.seed, journey: order.journey, log: order.log, advancedBy: order.advancedBy, reached: order.reached))
  }

  /// The order of a document of any version.
  /// - Parameter address: to whom it goes; where nil, a document of version 1 still yields its own.
  /// - Throws: `OrderDocumentError`, also for a whole document whose figures no shop can have written.
  public static func decode(_ data: Data, address: Address?) throws(OrderDocumentError) -> Order {
    let order: Order
    do {
      switch try JSONDecoder().decode(Kept.self, from: data) {
      case .one(let document): order = document.order(address: address)
      case .two(let document): order = document.order(address: address)
      }
    } catch let error as OrderDocumentError {
      throw error
    } catch let error as DecodingError {
      throw OrderDocumentError(error)
    } catch {
      throw .damaged(at: "", "\(error)")
    }
    guard order.isPlausible else { throw .damaged(at: "", "no shop can have written these figures") }
    return order
  }

  /// A document of whichever version it says it is of, read in one go.
  private enum Kept: Decodable {
    case one(OrderDocumentOne)
    case two(Content)

    private enum CodingKeys: CodingKey { case version }

    init(from decoder: any Decoder) throws {
      switch try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(Int.self, forKey: .version) {
      case nil: self = .one(try OrderDocumentOne(from: decoder))
      case version?: self = .two(try Content(from: decoder))
      case let other?:
        throw other > version
          ? OrderDocumentError.newerVersion(other, known: version) : .damaged(at: "version", "there is no version \(other)")
      }
    }
  }

  /// Version 2.
  private struct Content: Codable {
    let version: Int
    let id: OrderID
    let placedAt: Date
    let zone: ZoneID
    let shipments: [Shipment]
    let total: Money
    let seed: UInt64
    let journey: Journey
    let log: [OrderEvent]
    let advancedBy: TimeInterval
    let reached: Date?

    func order(address: Address?) -> Order {
      Order(
        id: id, placedAt: placedAt, zone: zone, address: address, shipments: shipments, total: total, seed: seed, journey: journey,
        log: log, advancedBy: advancedBy, reached: reached)
    }
  }
}

extension OrderDocumentError {
  fileprivate init(_ error: DecodingError) {
    let context: DecodingError.Context
    switch error {
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found), .dataCorrupted(let found): context = found
    @unknown default:
      self = .damaged(at: "", "\(error)")
      return
    }
    self = .damaged(at: context.codingPath.map(\.stringValue).joined(separator: "."), context.debugDescription)
  }
}
