import Primitives
import Foundation
import Shop
import Storefront
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("What a session works with")
struct SessionWorkspaceTests {
  private let place = TemporaryFolder("home")
  private var home: URL { place.url }

  private var environment: [String: String] {
    [
      "HOME": home.path, "CARAVAN_ASSETS": PackageFolder.assets.path, "CARAVAN_CATALOG": TestCatalog.folder.url.path, "LANG": "zh_CN.UTF-8",
    ]
  }

  private func workspace(_ request: SessionRequest = SessionRequest(now: TestCatalog.now)) throws -> SessionWorkspace {
    try SessionWorkspace(request, environment: environment)
  }

  private func start(_ request: SessionRequest = SessionRequest(), remembering settings: CustomerSettings) throws -> SessionStart {
    try SettingsFile(at: home.appending(path: ".config/caravan/settings.conf")).save(settings)
    let workspace = try workspace(request)
    return try workspace.start(of: workspace.openGoods(note: { _ in }, progress: { _ in }).openSession())
  }

  @Test("The index is built once, then opened; over it the shop")
  func opening() throws {
    let progress = Lock(0)
    let shop = try workspace().openGoods(note: { _ in }) { _ in progress.withLock { $0 += 1 } }.openSession().shop
    #expect(shop.network.zones["BE-GNE"] != nil)
    #expect(progress.withLock { $0 } > 0)
    let again = Lock(0)
    let goods = try workspace().openGoods(note: { _ in }) { _ in again.withLock { $0 += 1 } }
    #expect(again.withLock { $0 } == 0)
    #expect(try goods.page(TestCatalog.city)?.product.handle == TestCatalog.city)
  }

  @Test("Where nothing can be kept the index is in memory, and the stock the catalog's, which is noted")
  func nowhere() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let file = home.appending(path: "file")
    try Data().write(to: file)
    let notes = Lock<[SessionNote]>([])
    let workspace = try workspace(SessionRequest(data: file.path))
    let shop = try workspace.openGoods(note: { note in notes.withLock { $0.append(note) } }, progress: { _ in }).openSession().shop
    #expect(try shop.page(TestCatalog.city) != nil)
    guard case .indexNotKept(let error)? = notes.withLock({ $0 }).first else {
      Issue.record("\(notes.withLock { $0 })")
      return
    }
    #expect(error.path.hasPrefix(home.path))
  }

  @Test("A session begins where the last one ended, in the currency that was chosen")
  func remembered() throws {
    let start = try start(remembering: CustomerSettings(destination: "BE-GNE", postcode: "9000", currency: "CNY"))
    #expect(start.destination?.zone == "BE-GNE")
    #expect(start.destination?.postcode == "9000")
    #expect(start.currency == .yuan)
  }

  @Test("What is asked for wins, with its own currency")
  func asked() throws {
    let start = try start(SessionRequest(destination: "Shanghai"), remembering: CustomerSettings(destination: "BE-GNE", currency: "EUR"))
    #expect(start.destination?.country == "CN")
    #expect(start.currency == .yuan)
  }

  @Test("What is no place, postcode or currency any more is asked for anew")
  func outdated() throws {
    #expect(try start(remembering: CustomerSettings(destination: "Atlantis")) == SessionStart(destination: nil, currency: .euro))
    #expect(try start(remembering: CustomerSettings(destination: "BE-GNE", postcode: "ABCDE")).destination == nil)
    #expect(try start(remembering: CustomerSettings(destination: "BE-GNE", currency: "XXX")).currency == .euro)
  }

  @Test("The language is the one asked for, remembered, or the environment's; an unknown one is refused with what there is")
  func language() throws {
    #expect(try workspace().language.code == "zh-Hans")
    #expect(try workspace(SessionRequest(language: "en")).language.code == "en")
    let folders = try FileManager.default.contentsOfDirectory(atPath: PackageFolder.assets.appending(path: "languages").path)
    #expect(throws: UnknownLanguage(text: "eng", near: "en", known: folders.filter { !$0.hasPrefix(".") }.sorted())) {
      try workspace(SessionRequest(language: "eng"))
    }
  }

  @Test("A folder that is not there is told with where it was looked for")
  func folders() throws {
    #expect(throws: Folders.Missing(name: "Catalog", looked: ["/no/such/folder"])) {
      try workspace(SessionRequest(catalog: "/no/such/folder"))
    }
  }

  @Test("A new file is made only where nothing lies")
  func newFile() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let path = home.appending(path: "screen.txt").path
    try NewFile.write("text", to: path)
    #expect(throws: SaveFailure.exists) { try NewFile.write("other", to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "text")
    #expect(throws: SaveFailure.self) { try NewFile.write("text", to: home.appending(path: "no/folder").path) }
  }

  @Test("A clock that was set runs on from there")
  func clock() {
    let clock = ShopClock(start: TestCatalog.now)
    #expect(clock.now >= TestCatalog.now)
    #expect(clock.now.timeIntervalSince(TestCatalog.now) < 3_600)
  }
}
