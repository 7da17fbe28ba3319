import Primitives

/// What a merchant feed tells of one variant, as texts and figures. Blank texts are left out.
public struct FeedItem: Hashable, Sendable {
  /// An amount as feeds write it: `15.00 EUR`.
  public typealias Amount = String

  /// Carriage to a country, in working days of the carrier.
  public struct Shipping: Hashable, Sendable {
    public let country: CountryCode
    public let price: Amount
    /// From the order to the carrier.
    public let handling: ClosedRange<Int>
    /// From the carrier to the door.
    public let transit: ClosedRange<Int>

    public init(country: CountryCode, price: Amount, handling: ClosedRange<Int>, transit: ClosedRange<Int>) {
      self.country = country
      self.price = price
      self.handling = handling
      self.transit = transit
    }
  }

  /// A property that feeds have no attribute for.
  public struct Detail: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public var id = ""
  /// What the variants of a product have in common; blank for a product of one.
  public var group = ""
  public var title = ""
  public var description = ""
  public var link = ""
  public var imageLink = ""
  public var isInStock = false
  /// All that is paid in the country but the carriage.
  public var price: Amount = ""
  public var brand = ""
  /// The number of a category in Google's taxonomy.
  public var googleCategory = ""
  /// The shop's own, from wide to close.
  public var categories: [String] = []
  /// `color`, `size`, `material`, `pattern`.
  public var attributes: [String: String] = [:]
  public var details: [Detail] = []
  public var grams = 0
  public var millimetres: [Int] = []
  public var content: Content?
  public var shipping: Shipping?

  public init() {}
}
