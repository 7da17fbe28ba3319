/// What a cart is divided by, where several sites have its goods.
public enum SplitPreference: String, Sendable, Codable, CaseIterable, Hashable {
  /// The lowest landed total.
  case cheapest
  /// The earliest hour by which everything has arrived with 90%.
  case fastest
  /// The fewest parcels, and the lowest total among those.
  case fewest
}
