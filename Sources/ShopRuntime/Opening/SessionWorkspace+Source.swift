import Catalog
import CatalogFiles
import CatalogIndex
import Screen
import Shop
import Storefront

extension SessionWorkspace: ShopSource {
  public func openGoods(note: @escaping @Sendable (SessionNote) -> Void, progress: (IndexingProgress) -> Void) throws -> OpenedGoods {
    goods(
      try index(report: { _ in }, note: note) { told in
        progress(told.step == .waiting ? .waiting : .building(goods: told.done, share: told.share))
      }, note: note)
  }

  /// An index that is open, with what else can be opened over it.
  public func goods(_ index: GoodsIndex, note: @escaping @Sendable (SessionNote) -> Void) -> OpenedGoods {
    OpenedGoods(products: index, page: { try index.page($0) }, openSession: { try session(index, note: note) })
  }

  public func files() -> ShopFiles { ShopFiles(catalog: CatalogFolder(folders.catalog).fingerprint(), rates: importedRates.fingerprint()) }

  public func issues() -> [CatalogIssue] { CatalogFolder(folders.catalog).check(pictures: folders.pictures) }

  public func start(of session: CustomerSession) throws -> SessionStart {
    var workspace = self
    try workspace.useSettings(of: session)
    let shop = session.shop
    let destination = try request.destination.map { try shop.destination($0) } ?? workspace.savedDestination(shop)
    return SessionStart(
      destination: destination, currency: try workspace.currency(shop, for: destination),
      language: workspace.language.code == language.code ? nil : workspace.language.code,
      theme: request.account == nil || request.theme != nil ? nil : workspace.settings.theme.flatMap(ThemeChoice.init(rawValue:)))
  }
}
