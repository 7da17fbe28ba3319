import Primitives

/// A checkout that was begun: what was typed and chosen, so that it is there again after the program has ended, however it did.
///
/// The number of an identity card is never in it.
public struct CheckoutDraft: Hashable, Sendable, Codable {
  /// What was typed, by field; blank ones are left out, and the identity.
  public let texts: [AddressField: String]
  /// The place that the city means; nil if none was taken.
  public let place: Place?
  /// That the identity was checked; nil if it was not.
  public let identity: BuyerIdentity?
  /// The options that were chosen, by site.
  public let chosen: [SiteID: OptionID]

  /// Where goods go.
  public struct Place: Hashable, Sendable, Codable {
    /// The zone.
    public let zone: ZoneID
    /// The country.
    public let country: CountryCode

    /// A zone of a country.
    public init(zone: ZoneID, country: CountryCode) {
      self.zone = zone
      self.country = country
    }
  }

  /// A draft of what was typed and chosen.
  public init(texts: [AddressField: String], place: Place?, identity: BuyerIdentity?, chosen: [SiteID: OptionID]) {
    self.texts = texts.filter { $0.key != .identity && !$0.value.allSatisfy(\.isWhitespace) }
    self.place = place
    self.identity = identity
    self.chosen = chosen
  }

  /// Nothing was typed or chosen.
  public var isEmpty: Bool { texts.isEmpty && chosen.isEmpty }
}
