import LandedCost
import OrderedJSON

/// A rate of customs: one unit of the answer's currency is `rate` units of `currency`.
struct CustomsRateJSON: Encodable {
  let currency: String
  let rate: String
  let date: String
  /// Null where prices are converted by the same rates.
  @OrNull var publisher: String?
  let source: String

  init(_ rate: CustomsRate) {
    currency = rate.to.code
    self.rate = rate.units.decimalString(places: 9)
    date = rate.date.description
    publisher = rate.publisher
    source = rate.source
  }
}
