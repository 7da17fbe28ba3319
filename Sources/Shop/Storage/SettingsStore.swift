import Primitives

/// The settings of a customer, kept from visit to visit. Each value is as a person would type it; nil if there is none.
public struct CustomerSettings: Hashable, Sendable {
  /// The destination: the id of a zone, or a city.
  public var destination: String?
  /// The postcode of the destination.
  public var postcode: String?
  /// The currency in which prices are shown, by its code of ISO 4217.
  public var currency: String?
  /// The language by its tag, such as `zh-Hans`.
  public var language: String?
  /// The name of the theme.
  public var theme: String?

  /// Settings; those that are left out are nil.
  public init(
    destination: String? = nil, postcode: String? = nil, currency: String? = nil, language: String? = nil, theme: String? = nil
  ) {
    self.destination = destination
    self.postcode = postcode
    self.currency = currency
    self.language = language
    self.theme = theme
  }

  /// All settings with the names that they are kept under.
  public static let keys: [(name: String, path: WritableKeyPath<CustomerSettings, String?> & Sendable)] = [
    ("destination", \.destination), ("postcode", \.postcode), ("currency", \.currency), ("language", \.language), ("theme", \.theme),
  ]
}

/// Where settings are kept: a file that a person may edit, a ledger, memory. Every method is one transaction.
public protocol SettingsStore: Sendable {
  /// The settings of a customer; those that were never kept are nil.
  func settings(of customer: CustomerID) throws(LedgerError) -> CustomerSettings
  /// Keeps the settings of a customer in place of those before.
  func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError)
}
