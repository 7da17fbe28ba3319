/// What came of reading the catalog's files anew.
public enum CatalogReload: Hashable, Sendable {
  /// They are as they were.
  case unchanged
  /// The shop goes on with them.
  case changed(GoodsCounts)
  /// Something in them is wrong, and the shop goes on without them: the first of it in words, and how much more there is.
  case refused(String, more: Int)
  /// They could not be read or kept, and the shop goes on without them.
  case failed(String)

  /// How the goods differ from those before.
  public struct GoodsCounts: Hashable, Sendable {
    public var products: Int
    /// Nil where there are too many to compare.
    public var differences: Differences?

    public init(products: Int, differences: Differences? = nil) {
      self.products = products
      self.differences = differences
    }
  }

  /// How many products are new, gone, or not as they were.
  public struct Differences: Hashable, Sendable {
    public var added: Int
    public var removed: Int
    public var changed: Int

    public init(added: Int = 0, removed: Int = 0, changed: Int = 0) {
      self.added = added
      self.removed = removed
      self.changed = changed
    }
  }
}
