import Catalog
import Primitives
import Quotes
import Shop
import Storefront

/// The catalog's files, read anew while the shop is open. The old ones are used until the new ones are whole.
extension EffectRunner {
  func reloadCatalog() {
    opening.whenShopOpened {
      self.lanes.background.run {
        self.post(.catalogReloaded(self.reloading.withLock { _ in self.reload { self.post(.indexing($0)) } }))
      }
    }
  }

  /// Whether the files have changed on the disk, unless they were found bad already. At a door they are the host's: who comes in next reads them.
  var hasNewFiles: Bool {
    let files = source.files()
    return account == nil && state.withLock { files != $0.files && files != $0.badFiles }
  }

  /// Reads the files for an order that is being placed. A bad row is not told then: the shopper can do nothing about it.
  func readNewFiles() {
    let result = reloading.withLock { _ in reload { post(.indexing($0)) } }
    switch result {
    case .changed, .failed: post(.catalogReloaded(result))
    case .unchanged, .refused: break
    }
  }

  /// One at a time.
  private func reload(progress: (IndexingProgress) -> Void) -> CatalogReload {
    guard let old = opening.goods, let session = opening.session else { return .failed(opening.failure) }
    let (files, before) = (source.files(), state.withLock { $0.files })
    guard files != before else { return .unchanged }
    // Rates that were imported are read as they are, whatever is wrong with them.
    let issues = files.catalog == before?.catalog ? [] : source.issues()
    if let first = issues.first {
      state.withLock { $0.badFiles = files }
      return .refused(words.text(of: first), more: issues.count - 1)
    }
    do {
      let goods = try source.openGoods(note: { [weak self] in self?.post($0) }, progress: progress)
      let new = try goods.openSession()
      let counts = try GoodsComparer(old.products, goods.products).counts
      opening.replaced(by: goods, new)
      state.withLock { $0.files = files }
      tellWorld(of: new.shop)
      return .changed(counts)
    } catch {
      log.failed("reload", error)
      // What is open stays open.
      opening.replaced(by: old, session)
      state.withLock { $0.badFiles = files }
      return .failed(words.text(of: error))
    }
  }

  /// What all pages know of the shop's world.
  func tellWorld(of shop: Shop) {
    let places = Deferred { QueryPlaces(shop.world) }
    post(.ratesArrived(shop.world.rates))
    post(
      .networkArrived(
        shop.network, currencies: shop.world.rates.currencies, symbols: shop.world.currencies.mapValues(\.symbol),
        properNames: shop.world.properNames,
        guide: QueryGuide(words: assets.languages.queryWords, places: places)))
  }
}

/// The goods of two catalogs beside each other.
struct GoodsComparer {
  /// How they differ.
  let counts: CatalogReload.GoodsCounts

  /// So many are compared: more would take longer than anybody waits for a figure.
  private static let most = 20_000
  private static let part = 500

  init(_ old: any ProductSearch, _ new: any ProductSearch) throws {
    let (were, are) = (try Self.goods(old), try Self.goods(new))
    guard let were = were.goods, let now = are.goods else {
      counts = CatalogReload.GoodsCounts(products: are.total)
      return
    }
    counts = CatalogReload.GoodsCounts(
      products: are.total,
      differences: CatalogReload.Differences(
        added: now.keys.count { were[$0] == nil }, removed: were.keys.count { now[$0] == nil },
        changed: now.count { handle, goods in were[handle].map { $0 != goods } ?? false }))
  }

  /// Nil for more goods than are compared.
  private static func goods(_ products: any ProductSearch) throws -> (total: Int, goods: [ProductHandle: Int]?) {
    var found: [ProductHandle: Int] = [:]
    var (done, total) = (0, 1)
    while done < total {
      let page = try products.search(SearchRequest(offset: done, limit: part))
      if page.total > most { return (page.total, nil) }
      if page.rows.isEmpty { break }
      for row in page.rows {
        guard let product = try products.product(row.handle) else { continue }
        let stock = try products.catalogStock(of: product.variants.map(\.sku))
        // Hashes of one process tell what differs; a million to the third that they do not.
        var hasher = Hasher()
        hasher.combine(product)
        hasher.combine(stock)
        found[row.handle] = hasher.finalize()
      }
      (done, total) = (done + page.rows.count, page.total)
    }
    return (total, found)
  }
}
