/// An identifier that is kept as a string, with a type of its own so that it cannot be confused with another kind.
///
/// ```swift
/// let site: SiteID = "BELGG-OW"
/// let zone = ZoneID(rawValue: text)
/// ```
public protocol Identifier: RawRepresentable<String>, Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  init(rawValue: String)
}

extension Identifier {
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  public init(_ value: some StringProtocol) { self.init(rawValue: String(value)) }
  public var description: String { rawValue }
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A stock keeping unit: one variant of one product.
public struct SKU: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The key of a placement: made once when a shopper is about to order (a review is shown, a command starts). One key never places two
/// orders.
public struct PlacementKey: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The most characters that a key may have.
  public static let longest = 100

  /// A new key of 128 random bits, which nobody else makes.
  public static func random() -> PlacementKey {
    let bits = (0..<2).map { _ in String(UInt64.random(in: 0 ... .max), radix: 36) }
    return PlacementKey(rawValue: bits.joined(separator: "-"))
  }
}

/// The customer that a cart, an order and an address belong to.
public struct CustomerID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The one customer of a shop that is alone on its machine.
  public static let local: CustomerID = "local"

  /// A new customer's id of 128 random bits, which nobody else makes and which tells nothing of who it is.
  public static func random() -> CustomerID {
    let bits = (0..<2).map { _ in String(UInt64.random(in: 0 ... .max), radix: 36) }
    return CustomerID(rawValue: "c-" + bits.joined(separator: "-"))
  }
}

/// The name of a product in commands and files, in kebab case: `fenghuang-city-classic-28`.
public struct ProductHandle: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A category of products, in kebab case.
public struct CategoryID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An attribute of products, in kebab case.
public struct AttributeID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A place where goods are stored, change vehicles or are cleared. It begins with the UN/LOCODE of the place.
public struct SiteID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An area that goods are delivered to: the code of its country, a dash and three letters.
public struct ZoneID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A transport from one site to another, or to the door.
public struct ServiceID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A calendar of Catalog/calendars.
public struct CalendarID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A tax rule: a row of Catalog/tax/rules.csv.
public struct RuleID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A delivery option: the site that it starts from and its services, joined by `+`.
public struct OptionID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The site that the option starts from.
  public var site: SiteID { SiteID(rawValue.prefix { $0 != "+" }) }
}

/// The number of an order, such as `SHC6-GPFJ`.
public struct OrderID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A country by its code of ISO 3166-1 alpha-2, in upper case.
public struct CountryCode: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue.uppercased() }
}

/// A country, or a part of one that has customs or taxes of its own: `BE`, `ES-CN`, `CA-ON`. What tax rules are looked up for.
public struct PlaceCode: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue.uppercased() }

  /// A whole country.
  public init(_ country: CountryCode) { rawValue = country.rawValue }
}

/// A customs territory: `EU`, `EAEU`, else the code of a country.
public struct TerritoryCode: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue.uppercased() }
}
