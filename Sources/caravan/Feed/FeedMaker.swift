import Catalog
import CatalogFiles
import Delivery
import LandedCost
import Money
import Phrases
import Primitives
import Quotes
import Shop

/// Makes the items of a feed for one destination: what goods cost there and when they come, by the recommended option.
struct FeedMaker: Sendable {
  /// Why a variant is not in the feed.
  enum Omission: Hashable, Sendable, CaseIterable {
    /// Nothing brings it there.
    case noWay
    /// A tax that may fall is not known: its price is not the whole price.
    case unknownPrice
    /// No site has or had it.
    case neverInStock
  }

  let shop: Shop
  let language: Language
  let names: FeedNames
  let categories: [CategoryID: Catalog.Category]
  let zone: Zone
  let currency: Currency
  let hour: Hour
  /// How goods and their pictures are addressed; nil: they are not.
  let link: FeedLink?
  let imageLink: FeedLink?

  func item(_ goods: StockedVariant) -> Result<FeedItem, Omission> {
    guard !goods.levels.isEmpty else { return .failure(.neverInStock) }
    let isInStock = goods.levels.contains { $0.quantity > 0 }
    // What is sold out has its price all the same: as if each of its sites had a piece.
    let priced = isInStock ? goods : goods.restocked
    guard let request = priced.request(to: zone.id, at: hour, in: currency), let option = shop.finder.quote(request).recommended else {
      return .failure(.noWay)
    }
    let carriage = option.cost.lines.filter { $0.kind == .freight || $0.kind == .insurance }
      .reduce(Optional(Money.zero(currency))) { sum, line in sum.flatMap { $0 + line.amount } }
    guard option.cost.isComplete, let carriage, let price = option.cost.total - carriage else { return .failure(.unknownPrice) }
    var item = item(goods, isInStock: isInStock)
    item.price = Self.amount(price)
    item.shipping = FeedItem.Shipping(
      country: zone.country, price: Self.amount(carriage), handling: handling(option), transit: transit(option))
    return .success(item)
  }

  private static func amount(_ money: Money) -> String { "\(money.decimalString) \(money.currency.code)" }

  private func item(_ goods: StockedVariant, isInStock: Bool) -> FeedItem {
    let (product, variant) = (goods.product, goods.variant)
    var item = FeedItem()
    item.id = variant.sku.rawValue
    item.group = product.variants.count > 1 ? product.handle.rawValue : ""
    let choices = variant.choices.map { language.name($0.value) }.joined(separator: ", ")
    item.title = language.name(product.name) + (product.variants.count > 1 && !choices.isEmpty ? " – " + choices : "")
    let text = language.name(product.text)
    item.description = text.isEmpty ? item.title : text
    item.link = link?.address(of: goods) ?? ""
    item.imageLink = imageLink?.address(of: goods) ?? ""
    item.isInStock = isInStock
    item.brand = shop.world.properNames[product.brand].map { language.name($0) } ?? product.brand
    let category = categories[product.category]
    item.googleCategory = names.category(product.category, in: category?.parent) ?? ""
    item.categories = [category?.parent.flatMap { categories[$0] }, category].compactMap { $0 }.map { language.name($0.name) }
    describe(&item, goods)
    item.grams = variant.weight.value
    item.millimetres = [variant.box.length, variant.box.width, variant.box.height]
    item.content = variant.content
    return item
  }

  /// Options and attributes: in the feed's own attributes where it has them, else as details.
  private func describe(_ item: inout FeedItem, _ goods: StockedVariant) {
    for choice in goods.variant.choices {
      let value = language.name(choice.value)
      guard let name = names.option(choice.option) else {
        item.details.append(FeedItem.Detail(name: language.name(choice.optionName), value: value))
        continue
      }
      item.attributes[name] = [item.attributes[name], value].compactMap { $0 }.joined(separator: " / ")
    }
    let options = Set(item.attributes.keys)
    for specification in goods.product.specifications {
      guard let name = names.attribute(specification.attribute.id), !options.contains(name) else { continue }
      item.attributes[name] = [item.attributes[name], language.value(of: specification)].compactMap { $0 }.joined(separator: "/")
    }
    item.details += language.specifications(goods.product.specifications).map { FeedItem.Detail(name: $0.name, value: $0.value) }
  }

  /// From the order until the goods are packed: the median and the 90th percentile, where they lie.
  private func handling(_ option: DeliveryOption) -> ClosedRange<Int> {
    guard let packed = option.stages.first(where: { $0.stage.kind == .handling }) else { return 0...0 }
    let timeZone = shop.network.sites[option.site]?.timeZone ?? zone.timeZone
    let (least, most) = (packed.endP50, packed.endP90)
    return BusinessDays.between(hour, least, in: timeZone)...BusinessDays.between(hour, max(least, most), in: timeZone)
  }

  /// What is left of the days to the 10th and the 90th percentile: handling and transit together are what the estimate says.
  private func transit(_ option: DeliveryOption) -> ClosedRange<Int> {
    let handling = handling(option)
    let least = max(0, BusinessDays.between(hour, option.arrival.p10, in: zone.timeZone) - handling.lowerBound)
    let most = max(least, BusinessDays.between(hour, option.arrival.p90, in: zone.timeZone) - handling.upperBound)
    return least...most
  }
}

extension FeedMaker.Omission: Error {}

extension StockedVariant {
  /// The same with a piece at each site that it lies at.
  fileprivate var restocked: StockedVariant {
    StockedVariant(
      product: product, variant: variant, levels: levels.map { StockLevel(sku: $0.sku, site: $0.site, quantity: 1, price: $0.price) })
  }
}
