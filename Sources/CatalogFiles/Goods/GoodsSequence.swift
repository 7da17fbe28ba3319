import Catalog
import Money
import Primitives

/// Products with their variants and stock, by falling popularity, made one at a time.
public struct GoodsSequence: Sequence, Sendable {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let reading: GoodsContext
  /// How many there are, once a pass has begun.
  public let count = GoodsCount()

  public func makeIterator() -> GoodsIterator { GoodsIterator(folder: folder, log: log, context: reading, count: count) }
}

/// Joins products.csv, specifications.csv, variants.csv and stock.csv, whose rows may stand in any order. Of each file a part is in memory, and of
/// each product where its rows begin; where all tables are in the order of the products they are read from beginning to end.
public struct GoodsIterator: IteratorProtocol {
  private let context: GoodsContext
  private let categoryIDs: KnownIDs
  private let countryIDs: KnownIDs
  private var products: CatalogTable?
  private var variants: CatalogTable?
  private var stock: CatalogTable?
  private var specifications: CatalogTable?
  private var choiceRows: ChoiceRows
  private var variantPlaces: VariantPlaces?
  private var stockRows: StockRows
  private var specificationRows: SpecificationRows
  /// Products by popularity.
  private var order: [UInt32] = []
  private var position = 0
  private var rowsOfProduct = RowGroups()
  private var variantsOfProduct = RowGroups()
  /// Else products without variants are no fault of theirs.
  private var hasAllVariants = false
  private var stockOfProduct = RowGroups()
  private var specificationsOfProduct = RowGroups()

  /// Above so many products a wrong handle is told without a near match.
  private static let mostSearched = 20_000
  /// A SKU whose row names no product.
  private static let none = UInt32.max

  init(folder: CatalogFolder, log: CatalogIssueLog, context: GoodsContext, count: GoodsCount) {
    self.context = context
    let siteIDs = KnownIDs(context.sites.keys, .site, of: .sites, "id", in: folder)
    categoryIDs = KnownIDs(context.categories.keys, .category, of: .categories, "id", in: folder)
    let optionIDs = KnownIDs(context.options.keys, .option, of: .options, "id", in: folder)
    choiceRows = ChoiceRows(context.options, optionIDs)
    stockRows = StockRows(context, siteIDs)
    specificationRows = SpecificationRows(context.attributes)
    countryIDs = KnownIDs(context.countries, .country, of: .countries, "code", in: folder)
    products = CatalogTable(folder, .products, log: log)
    variants = CatalogTable(folder, .variants, log: log)
    stock = CatalogTable(folder, .stock, log: log)
    specifications = CatalogTable(folder, .specifications, log: log)
    // Lines are told apart on threads of their own while names are looked up here.
    let variantKeys = variants.map { KeysAhead($0.keys("sku", "handle")) }
    let handles = indexProducts()
    count.tell(handles.count)
    let stockKeys = stock.map { KeysAhead($0.keys("sku", "sku")) }
    // Beside the other two, which need each other.
    let told = specifications.map { table in
      Background { [keys = table.keys("handle", "handle")] in SpecificationPlaces(keys, of: handles) }
    }
    indexStock(stockKeys, indexVariants(variantKeys, handles))
    if let told { take(told.value(), count: handles.count) }
  }

  /// The rows of products.csv by popularity; returns their handles.
  private mutating func indexProducts() -> HashIndex {
    var handles = HashIndex(reserving: products?.rowsAbout ?? 0)
    var popularities: [Int32] = []
    popularities.reserveCapacity(products?.rowsAbout ?? 0)
    var rows = RowGroups()
    var firsts = FirstLines()
    let table = products
    products?.scan { row, mark in
      if handles.insert(row.hash("handle")) {
        rows.add(mark, to: popularities.count)
        popularities.append(Int32(clamping: Int(row.text("popularity")) ?? 0))
      } else {
        rows.skip()
        Self.refuseTwice(row, "handle", firsts.line(of: row.hash("handle"), "handle", in: table))
      }
    }
    rows.close(count: popularities.count)
    rowsOfProduct = rows
    order = Array(0..<UInt32(popularities.count))
    order.sort { (popularities[Int($1)], $0) < (popularities[Int($0)], $1) }
    return handles
  }

  /// What is said of each product.
  private mutating func take(_ places: SpecificationPlaces, count: Int) {
    specifications?.end(places.scan)
    specificationsOfProduct = places.rows
    places.unknown.tell(of: &specifications) { Self.known("handle", of: products, .product, count: count) }
  }

  /// The variants of each product; returns the SKUs, each with its product.
  private mutating func indexVariants(_ keys: KeysAhead?, _ handles: HashIndex) -> (skus: HashIndex, products: [UInt32]) {
    var skus = HashIndex(reserving: variants?.rowsAbout ?? 0)
    var productOfSKU: [UInt32] = []
    productOfSKU.reserveCapacity(variants?.rowsAbout ?? 0)
    var last = 0
    var rows = RowGroups()
    var (unknown, repeated) = (UnknownReferences("handle"), UnknownReferences("sku"))
    let scan = keys?.forEach { keys in
      guard skus.insert(keys.first) else {
        rows.skip()
        return repeated.add(keys.mark)
      }
      let product = handles.number(of: keys.second, after: last)
      last = product ?? last
      productOfSKU.append(product.map { UInt32($0) } ?? Self.none)
      if let product {
        rows.add(keys.mark, to: product)
      } else {
        rows.skip()
        unknown.add(keys.mark)
      }
    }
    if let scan { variants?.end(scan) }
    hasAllVariants = !rows.isEmpty && variants?.hasMalformed == false
    rows.close(count: handles.count)
    variantsOfProduct = rows
    unknown.tell(of: &variants) { Self.known("handle", of: products, .product, count: handles.count) }
    // The other cells of a row that names no product are looked at all the same.
    unknown.forEach(of: &variants) { _ = ProductDraft.unknown.variant($0, VariantPlaces($0), choiceRows.choices($0)) }
    var firsts = FirstLines()
    let table = variants
    repeated.forEach(of: &variants) { Self.refuseTwice($0, "sku", firsts.line(of: $0.hash("sku"), "sku", in: table)) }
    return (skus, productOfSKU)
  }

  private static func refuseTwice(_ row: CatalogRow, _ column: String, _ line: Int) {
    row.refuse(column, .repeated, ["key": .text(row.text(column)), "line": "\(line)"])
  }

  /// The stock of each product.
  private mutating func indexStock(_ keys: KeysAhead?, _ known: (skus: HashIndex, products: [UInt32])) {
    var unknown = UnknownReferences("sku")
    var rows = RowGroups()
    // Rows of one SKU mostly stand together, in the order of variants.csv.
    var last = 0
    let scan = keys?.forEach { keys in
      guard let number = known.skus.number(of: keys.first, after: last) else {
        rows.skip()
        return unknown.add(keys.mark)
      }
      last = number
      if known.products[number] == Self.none { rows.skip() } else { rows.add(keys.mark, to: Int(known.products[number])) }
    }
    if let scan { stock?.end(scan) }
    rows.close(count: order.count)
    stockOfProduct = rows
    unknown.tell(of: &stock) { Self.known("sku", of: variants, .sku, count: known.skus.count) }
  }

  /// What a cell may have meant: all values of a column, or none if they are too many.
  private static func known(_ column: String, of table: CatalogTable?, _ what: CatalogFault.Word, count: Int) -> KnownIDs {
    var values: Set<String> = []
    guard var table else { return KnownIDs([], what, isWhole: false) }
    table.scanQuietly { row in if count <= mostSearched { values.insert(row.text(column)) } }
    return KnownIDs(values, what, named: table.malformedTexts(column), isWhole: count > 0 && !table.isCutShort)
  }

  public mutating func next() -> ProductPage? {
    while position < order.count {
      let number = Int(order[position])
      position += 1
      if let page = page(number) { return page }
    }
    return nil
  }

  private mutating func page(_ number: Int) -> ProductPage? {
    guard let place = rowsOfProduct[number].first, let row = products?.row(at: place.mark) else { return nil }
    let draft = ProductDraft(row, context, categoryIDs, countryIDs)
    let runs = variantsOfProduct[number]
    if runs.isEmpty, !hasAllVariants { return nil }
    if runs.isEmpty { row.refuse("handle", .noVariants, ["text": "\(draft.handle)"]) }
    // What is wrong with the rows of a bad row is told at the same time.
    var found: [Variant] = []
    // Of each sound variant: the hash of its SKU.
    var hashes: [UInt64] = []
    variants?.forEachRow(of: runs) { row in
      let places = variantPlaces ?? VariantPlaces(row)
      variantPlaces = places
      if let variant = draft.variant(row, places, choiceRows.choices(row)) {
        found.append(variant)
        hashes.append(row.hash(at: places.sku))
      }
    }
    let levels = stockLevels(number, of: found, hashes, in: draft.currency)
    let specifications = specifications(number)
    guard row.isSound else { return nil }
    return found.isEmpty ? nil : ProductPage(product: draft.product(found, specifications), stock: levels)
  }

  private mutating func specifications(_ number: Int) -> [Specification] {
    let runs = specificationsOfProduct[number]
    var found = SpecificationRows.Found(reserving: runs.reduce(0) { $0 + $1.count })
    specifications?.forEachRow(of: runs) {
      specificationRows.add($0, to: &found)
    } _: {
      specificationRows.add($0, to: &found)
    }
    return found.specifications
  }

  /// Variant by variant; what is said of a variant that is left out is looked at and left out.
  /// - Parameter usual: The product's currency; nil if it is not known, which was told.
  private mutating func stockLevels(_ number: Int, of variants: [Variant], _ hashes: [UInt64], in usual: Currency?) -> [StockLevel] {
    let runs = stockOfProduct[number]
    var draft = StockDraft(variants, hashes, reserving: runs.reduce(0) { $0 + $1.count })
    stock?.forEachRow(of: runs) {
      stockRows.add($0, in: usual, to: &draft)
    } _: {
      stockRows.add($0, in: usual, to: &draft)
    }
    return draft.ordered()
  }
}
