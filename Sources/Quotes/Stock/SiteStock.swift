import Primitives

/// What a site holds, in a few figures, and where its goods go.
public struct SiteStock: Hashable, Sendable {
  /// Where a site's goods go: to a country.
  public struct Reach: Hashable, Sendable {
    /// The lane of the class with the most SKUs that goes there.
    public let lane: StockLane
    /// How many of the SKUs that the site has left go there.
    public let skus: Int

    /// A country with its lane.
    public init(lane: StockLane, skus: Int) {
      self.lane = lane
      self.skus = skus
    }
  }

  /// The site.
  public let site: SiteID
  /// How many SKUs it holds, sold out or not.
  public let skus: Int
  /// How many of these it has left.
  public let skusLeft: Int
  /// How many pieces the catalog gives it.
  public let quantity: Int
  /// How many pieces are left.
  public let left: Int
  /// The countries that its goods go to, the nearest in days first; nil while they are not known.
  public var reach: [Reach]?
  /// SKUs of which it has some left, that go nowhere from here.
  public var stuck: [SKU]

  /// How many pieces were sold.
  public var sold: Int { quantity - left }

  /// A site's stock.
  public init(
    site: SiteID, skus: Int, skusLeft: Int, quantity: Int, left: Int, reach: [Reach]? = nil, stuck: [SKU] = []
  ) {
    self.site = site
    self.skus = skus
    self.skusLeft = skusLeft
    self.quantity = quantity
    self.left = left
    self.reach = reach
    self.stuck = stuck
  }
}
