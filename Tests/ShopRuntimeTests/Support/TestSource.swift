import Catalog
import CatalogIndex
import Delivery
import Foundation
import Orders
import Primitives
import Shop
import Storefront
import ShopRuntime
import Synchronization

/// The tests' own catalog, opened as a test says: held back, or failing.
final class TestSource: ShopSource {
  struct Failure: Error, Hashable { let what: String }

  let ledger: HeldLedger
  private let goodsGate: Gate?
  private let shopGate: Gate?
  private let failing: Set<String>
  private let asked: SessionStart
  private let noted: SessionNote?
  private let account: KeyFingerprint?
  private let isServer: Bool
  private let checked = Lock(0)
  private let edition = Lock<(name: String, issues: [CatalogIssue], goods: GoodsIndex?)>(("first", [], nil))
  private let rates = Lock("")

  /// - Parameter failing: `goods`, `shop`, `start`.
  init(
    _ ledger: HeldLedger, goods goodsGate: Gate? = nil, shop shopGate: Gate? = nil, failing: Set<String> = [],
    start: SessionStart = SessionStart(destination: TestCatalog.ghent, currency: .euro), noted: SessionNote? = nil,
    account: KeyFingerprint? = nil, isServer: Bool = false
  ) {
    self.ledger = ledger
    self.goodsGate = goodsGate
    self.shopGate = shopGate
    self.failing = failing
    asked = start
    self.noted = noted
    self.account = account
    self.isServer = isServer
  }

  func openGoods(note: @escaping @Sendable (SessionNote) -> Void, progress: (IndexingProgress) -> Void) throws -> OpenedGoods {
    goodsGate?.pass()
    if let noted { note(noted) }
    if failing.contains("goods") { throw Failure(what: "goods") }
    let index = try edition.withLock { $0.goods } ?? TestCatalog.index.get()
    return OpenedGoods(products: index, page: { try index.page($0) }) { [self] in
      shopGate?.pass()
      if failing.contains("shop") { throw Failure(what: "shop") }
      let ledger: any Ledger =
        isServer
        ? ServerLedger(store: self.ledger, readers: self.ledger, catalog: index, patience: .milliseconds(1), note: note) : self.ledger
      let shop = Shop(world: TestCatalog.world, products: index, ledger: ledger, settings: MemorySettings())
      return shop.session(for: try account.map { try shop.customer(of: $0, now: TestCatalog.now) } ?? .local)
    }
  }

  func files() -> ShopFiles { ShopFiles(catalog: edition.withLock { $0.name }, rates: rates.withLock { $0 }) }

  func issues() -> [CatalogIssue] {
    checked.withLock { $0 += 1 }
    return edition.withLock { $0.issues }
  }

  /// How often the files were looked through.
  var checks: Int { checked.withLock { $0 } }

  /// From now on the imported rates are others, which say the same.
  func importRates(_ name: String) { rates.withLock { $0 = name } }

  /// From now on the catalog's files are others.
  func edit(_ name: String, issues: [CatalogIssue] = [], goods: GoodsIndex? = nil) { edition.withLock { $0 = (name, issues, goods) } }

  func start(of session: CustomerSession) throws -> SessionStart {
    if failing.contains("start") { throw Failure(what: "start") }
    return asked
  }
}
