import LandedCost
import Money
import Orders
import Primitives
import Quotes

extension Shop {
  /// What stands behind a price: the rules of its lines and what would change it; nil for an option that there is no more.
  ///
  /// - Throws: What `request(_:)` throws.
  public func explanation(_ question: CostQuestion) throws(ShopError) -> CostExplanation? {
    switch question.goods {
    case .quote(let key):
      let (there, request) = try request(key)
      return there.finder.explanation(of: question.option, in: request)
    case .shipment(let request):
      return finder.explanation(of: question.option, in: request)
    }
  }
}
