import Catalog
import OrderedJSON
import Primitives

/// What `show` answers.
struct ProductJSON: Encodable {
  struct Stock: Encodable {
    let site: SiteID
    let quantity: Int
    let price: MoneyJSON
  }

  let sku: SKU
  let handle: ProductHandle
  let name: NameJSON
  let text: NameJSON
  let brand: String
  let category: CategoryID
  let options: NamedFields<String>
  let price: MoneyJSON
  let weightGrams: Int
  let dimensionsMillimetres: [Int]
  let hsCode: HSCode
  let origin: CountryCode
  @OrNull var battery: BatteryKind?
  @OrNull var dangerousGoods: DangerousGoods?
  let variants: [SKU]
  let specifications: [SpecificationJSON]
  let stock: [Stock]

  init(_ product: Product, _ variant: Variant, stock levels: [StockLevel]) {
    sku = variant.sku
    handle = product.handle
    name = NameJSON(product.name)
    text = NameJSON(product.text)
    brand = product.brand
    category = product.category
    options = NamedFields(variant.choices.map { ($0.option, $0.value.base) })
    price = MoneyJSON(variant.price)
    weightGrams = variant.weight.value
    dimensionsMillimetres = [variant.box.length, variant.box.width, variant.box.height]
    hsCode = product.hsCode
    origin = product.origin
    battery = product.battery
    dangerousGoods = product.dangerousGoods
    variants = product.variants.map(\.sku)
    specifications = product.specifications.map { SpecificationJSON($0) }
    stock = levels.map { Stock(site: $0.site, quantity: $0.quantity, price: MoneyJSON($0.price ?? variant.price)) }
  }
}
