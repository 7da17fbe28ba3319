import Primitives

/// A parcel that is no product of the shop: what a planner asks about without goods.
public struct Parcel: Hashable, Sendable {
  /// The site that it is sent from.
  public var site: SiteID
  /// Its weight.
  public var weight: Grams
  /// Its sides.
  public var box: Dimensions

  /// A parcel; without arguments of 5 kg and 40 × 30 × 20 cm.
  public init(site: SiteID, weight: Grams = Grams(5_000), box: Dimensions = Dimensions(400, 300, 200)) {
    self.site = site
    self.weight = weight
    self.box = box
  }
}
