import Primitives

/// What is remembered of a customer from visit to visit. Each value as a person would type it; nil: nothing is.
public struct CustomerSettings: Hashable, Sendable {
  /// A zone's id or a city.
  public var destination: String?
  public var postcode: String?
  /// ISO 4217.
  public var currency: String?
  /// A language's tag, `zh-Hans`.
  public var language: String?
  public var theme: String?

  public init(
    destination: String? = nil, postcode: String? = nil, currency: String? = nil, language: String? = nil, theme: String? = nil
  ) {
    self.destination = destination
    self.postcode = postcode
    self.currency = currency
    self.language = language
    self.theme = theme
  }

  /// Every setting with the name that it is kept under.
  public static let keys: [(name: String, path: WritableKeyPath<CustomerSettings, String?> & Sendable)] = [
    ("destination", \.destination), ("postcode", \.postcode), ("currency", \.currency), ("language", \.language), ("theme", \.theme),
  ]
}

/// Settings, wherever they are kept: a file that a person may edit, a ledger, memory. Every method is one transaction.
public protocol SettingsStore: Sendable {
  /// Without a value where nothing was kept.
  func settings(of customer: CustomerID) throws(LedgerError) -> CustomerSettings
  func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError)
}
