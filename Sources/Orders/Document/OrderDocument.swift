import Foundation
import Money
import OrderedJSON
import Primitives

/// The format in which orders are kept: JSON with a version. Documents of all versions can be read.
///
/// A document has no name and no address: they are kept apart from it, so that they can be erased. Documents of version 1, which have them
/// and no version number, are read too (`OrderDocumentOne`).
public enum OrderDocument {
  /// The version that is written. It is raised with every change that an older program would misread.
  public static let version = 4

  /// The document of an order in UTF-8, without its address, its customer and the version in the store. Its fields stand as they are
  /// declared.
  ///
  /// - Throws: `EncodingError.invalidValue` for a number that is infinite or none.
  public static func encode(_ order: Order) throws -> Data { Data(try written(order).utf8) }

  /// The same as a string.
  public static func text(_ order: Order) throws -> String { try written(order).string }

  private static func written(_ order: Order) throws -> CompactJSON {
    // Written by hand: by `Encodable` it would take most of the time of a placement. A parcel of twelve stages has some 12 kB.
    var json = CompactJSON(room: 2_000 + order.shipments.count * 14_000)
    try json.order(order)
    return json
  }

  /// Reads a document of any version.
  ///
  /// - Parameters:
  ///   - data: The document.
  ///   - address: The recipient. If it is nil, an order of version 1 has the one in its document.
  /// - Throws: `OrderDocumentError`, also for a document that is complete but has figures that no shop can have written.
  public static func decode(_ data: Data, address: Address?) throws(OrderDocumentError) -> Order {
    let order: Order
    do {
      switch try JSONDecoder().decode(Kept.self, from: data) {
      case .one(let document): order = document.order(address: address)
      case .two(let document): order = document.order(address: address)
      case .three(let document): order = document.order(address: address)
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

  /// A document, decoded by the version that it names.
  private enum Kept: Decodable {
    case one(OrderDocumentOne)
    case two(OrderDocumentTwo)
    case three(Content)

    private enum CodingKeys: CodingKey { case version }

    init(from decoder: any Decoder) throws {
      switch try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(Int.self, forKey: .version) {
      case nil: self = .one(try OrderDocumentOne(from: decoder))
      case 2?: self = .two(try OrderDocumentTwo(from: decoder))
      // Version 4 brought changes of the address.
      case 3?, version?: self = .three(try Content(from: decoder))
      case let other?:
        throw other > version
          ? OrderDocumentError.newerVersion(other, known: version) : .damaged(at: "version", "there is no version \(other)")
      }
    }
  }

  /// The content of versions 3 and 4. It is read by its `Decodable`; what is written (`CompactJSON.order`) is what its `Encodable` would write.
  struct Content: Codable {
    let version: Int
    let id: OrderID
    let placedAt: Date
    let zone: ZoneID
    let shipments: [Shipment]
    let total: Money
    let seed: UInt64
    let journey: Journey
    let log: [OrderEvent]
    let planned: [OrderEvent]
    let advancedBy: TimeInterval
    let reached: Date?

    func order(address: Address?) -> Order {
      Order(
        id: id, placedAt: placedAt, zone: zone, address: address, shipments: shipments, total: total, seed: seed, journey: journey,
        log: log, planned: planned, advancedBy: advancedBy, reached: reached)
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
