import Primitives

/// The number of a parcel in the post, after UPU standard S10: two letters, eight digits, a check digit, the country of the post that gave
/// it. `ZK473124829CN` is written `ZK 47312482 9 CN`.
///
/// All of ours are of the Z series, which posts use among themselves by agreement only: a demonstration's number is never a real parcel's.
///
/// ```swift
/// ItemNumber.checkDigit(of: 47_312_482)  // 9
/// order.itemNumber(ofShipment: 0, from: "CN")
/// ```
public struct ItemNumber: Hashable, Sendable, CustomStringConvertible {
  /// Two letters: what kind of item it is.
  public let service: String
  /// The eight digits as a number.
  public let serial: Int
  /// The country of the post that gave it.
  public let country: CountryCode

  /// A number; nil for a service that is not two letters from A to Z, a serial of more than eight digits or a country that is not two
  /// letters.
  public init?(service: String, serial: Int, country: CountryCode) {
    func isTwoLetters(_ text: String) -> Bool { text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) } }
    guard isTwoLetters(service), isTwoLetters(country.rawValue), (0..<Self.serials).contains(serial) else { return nil }
    self.service = service
    self.serial = serial
    self.country = country
  }

  /// Reads a number, with blanks or without; nil if it is none, or its check digit is another.
  public init?(_ text: some StringProtocol) {
    let plain = String(text).filter { $0 != " " }
    guard plain.utf8.count == 13, plain.utf8.dropFirst(2).prefix(9).allSatisfy({ (48...57).contains($0) }),
      let serial = Int(plain.dropFirst(2).prefix(8)), let digit = Int(plain.dropFirst(10).prefix(1)), digit == Self.checkDigit(of: serial)
    else { return nil }
    self.init(service: String(plain.prefix(2)), serial: serial, country: CountryCode(rawValue: String(plain.suffix(2))))
  }

  /// The check digit of eight digits: the weighted sum S gives 11 − S mod 11, with 10 written as 0 and 11 as 5 (UPU S10).
  public static func checkDigit(of serial: Int) -> Int {
    var sum = 0
    var rest = serial
    for weight in [7, 9, 5, 3, 2, 4, 6, 8] {
      sum += rest % 10 * weight
      rest /= 10
    }
    let digit = 11 - sum % 11
    return digit == 10 ? 0 : digit == 11 ? 5 : digit
  }

  /// Without blanks, as a barcode has it: `ZK473124829CN`.
  public var description: String { service + digits + "\(Self.checkDigit(of: serial))" + country.rawValue }

  /// As people read it: `ZK 47312482 9 CN`.
  public var grouped: String { "\(service) \(digits) \(Self.checkDigit(of: serial)) \(country)" }

  private var digits: String {
    let text = String(serial)
    return String(repeating: "0", count: 8 - text.count) + text
  }

  /// How many serials eight digits hold.
  static let serials = 100_000_000
  /// How many second letters there are for each way.
  static let letters = 13
  /// How many numbers there are for each way.
  public static let places = letters * serials
}

extension Order {
  /// The number of a shipment on its way out, given by the country that it is sent from; nil if that is no country's code.
  ///
  /// It follows from the order's number. Those of one order always differ. Numbers of orders have more values than S10 has room for: a store
  /// refuses an order whose `itemPlaces` another order has, and it is placed by another number. Orders of before that keep theirs.
  public func itemNumber(ofShipment shipment: Int, from country: CountryCode) -> ItemNumber? {
    number(shipment, of: 0, country)
  }

  /// The number of a shipment on its way back, given by the country that it is sent back from. It is never one of a way out.
  public func returnNumber(ofShipment shipment: Int, from country: CountryCode) -> ItemNumber? {
    number(shipment, of: 1, country)
  }

  /// The places that its numbers take among all that there are, the same on the way out and back. An order that would need places beyond
  /// `ItemNumber.places` can have no number that it shares with none.
  public var itemPlaces: Range<Int> {
    let first = Int(Self.spread(id.rawValue) % UInt64(ItemNumber.places))
    return first..<(first + max(1, shipments.count))
  }

  /// Ways out have the second letters A to M, ways back N to Z.
  private func number(_ shipment: Int, of way: Int, _ country: CountryCode) -> ItemNumber? {
    let place = (itemPlaces.lowerBound + max(0, shipment) % ItemNumber.places) % ItemNumber.places
    let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8(way * ItemNumber.letters + place / ItemNumber.serials))
    return ItemNumber(service: "Z" + String(Character(letter)), serial: place % ItemNumber.serials, country: country)
  }

  /// A text as a number that is the same on every machine: FNV-1a, then the last step of SplitMix64.
  private static func spread(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}
