/// An identifier that is a string underneath and cannot be taken for one of another kind.
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

/// Made once when a shopper sets out to order (a review is shown, a command starts): one key never places two orders.
public struct PlacementKey: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The most characters that a key has.
  public static let longest = 100

  /// A key that nobody else makes: 128 random bits.
  public static func random() -> PlacementKey {
    let bits = (0..<2).map { _ in String(UInt64.random(in: 0 ... .max), radix: 36) }
    return PlacementKey(rawValue: bits.joined(separator: "-"))
  }
}

/// Whom a cart, an order and an address belong to.
public struct CustomerID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The one customer of a shop that is alone on its machine.
  public static let local: CustomerID = "local"
}

/// A product's name in addresses and files, kebab case.
public struct ProductHandle: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

public struct CategoryID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A place where goods lie, change vehicles or are cleared. Begins with the place's UN/LOCODE.
public struct SiteID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// Where people live: a country, a dash and three letters.
public struct ZoneID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A scheduled or continuous way from one site to another.
public struct ServiceID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

public struct CalendarID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A tax rule's row in Catalog/tax.
public struct RuleID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An option of delivery: its site and its services joined by `+`.
/// A site and the services that an option takes from there, joined by `+`.
public struct OptionID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Where the option starts.
  public var site: SiteID { SiteID(rawValue.prefix { $0 != "+" }) }
}

public struct OrderID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// ISO 3166-1 alpha-2, upper case.
public struct CountryCode: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue.uppercased() }
}

/// A customs territory: `EU`, `EAEU`, else a country's code.
public struct TerritoryCode: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue.uppercased() }
}
