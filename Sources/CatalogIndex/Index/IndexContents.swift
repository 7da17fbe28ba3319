import Catalog
import Delivery
import Foundation
import Money
import Primitives

/// What an index is built from.
public struct IndexContents<Goods: Sequence<ProductPage> & Sendable>: Sendable {
  /// Of the catalog that the rest was read from.
  public var fingerprint: String
  /// Kept as it is, for `GoodsIndex.world()`; made on a thread of its own while the goods are read.
  public var world: @Sendable () -> Data
  /// For ordering prices of different currencies.
  public var rates: ExchangeRates
  public var categories: [Catalog.Category]
  /// In the order in which lists show them, best first.
  public var goods: Goods
  /// What else people call the goods.
  public var synonyms: [Synonym]
  public var cities: [NamedCity]
  /// Of the network that the goods travel by.
  public var grades: LoadGrades
  /// How many goods there are, once that is known.
  public var total: @Sendable () -> Int?

  public init(
    fingerprint: String, world: @escaping @autoclosure @Sendable () -> Data, rates: ExchangeRates, categories: [Catalog.Category],
    goods: Goods, synonyms: [Synonym] = [],
    cities: [NamedCity],
    grades: LoadGrades = LoadGrades(), total: @escaping @Sendable () -> Int? = { nil }
  ) {
    self.fingerprint = fingerprint
    self.world = world
    self.rates = rates
    self.categories = categories
    self.goods = goods
    self.synonyms = synonyms
    self.cities = cities
    self.grades = grades
    self.total = total
  }
}

/// A city and all the names by which people search for it.
public typealias NamedCity = (city: City, names: [String])
