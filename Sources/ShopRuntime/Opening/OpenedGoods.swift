import Catalog
import Primitives
import Shop

/// The catalog's index, open: goods can be found and looked at before the network is there.
public struct OpenedGoods: Sendable {
  public let products: any ProductSearch
  /// A product with the stock that the catalog gave; nil if there is none.
  public let page: @Sendable (ProductHandle) throws -> ProductPage?
  /// Opens the shop over it for the customer, which takes longer.
  public let openSession: @Sendable () throws -> CustomerSession

  public init(
    products: any ProductSearch, page: @escaping @Sendable (ProductHandle) throws -> ProductPage?,
    openSession: @escaping @Sendable () throws -> CustomerSession
  ) {
    self.products = products
    self.page = page
    self.openSession = openSession
  }
}
