import Foundation
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("Where the shop's ledger lies")
struct DataPlaceTests {
  @Test(
    "An address of a PostgreSQL server is taken as libpq reads it, and shown without its parameters",
    arguments: [
      ("postgresql://shop@db1,db2:5433,db3/shop?sslmode=verify-full", "postgresql://shop@db1,db2:5433,db3/shop"),
      ("postgres://[::1]:5433,[2001:db8::7]/shop", "postgres://[::1]:5433,[2001:db8::7]/shop"),
      ("postgresql:///shop?host=%2Fvar%2Frun", "postgresql:///shop"), ("postgresql://", "postgresql://"),
      ("postgresql://?service=shop", "postgresql://?service=shop"), ("postgresql://a%40b@h/d", "postgresql://a%40b@h/d"),
      ("postgresql://%2Frun%2Fpg/shop?passfile=/x", "postgresql://%2Frun%2Fpg/shop"),
    ])
  func addresses(_ text: String, _ shown: String) throws {
    let place = try DataPlace(text)
    #expect("\(place)" == shown)
    #expect(place.server?.url == text)
  }

  @Test(
    "A password in the address is refused wherever it stands, and never shown back",
    arguments: [
      "postgresql://shop:secret@db/shop", "postgres://shop:@db", "postgresql://:secret@db", "postgresql://db/shop?password=secret",
      "postgresql://db/shop?sslmode=require&p%61ssword=secret", "postgresql://db?sslpassword=secret", "postgresql://db?PASSWORD=secret",
    ])
  func passwords(_ text: String) throws {
    let fault = #expect(throws: DataPlace.Fault.self) { try DataPlace(text) }
    #expect(fault == .password)
    #expect(!"\(String(describing: fault))".contains("secret"))
  }

  @Test(
    "What begins like an address is never taken for a folder",
    arguments: [
      ("mysql://db/shop", DataPlace.Fault.scheme), ("POSTGRESQL://db/shop", .scheme), ("postgresq://shop:secret@db", .scheme),
      ("postgresql://db:port/shop", .malformed), ("postgresql://shop:se/cret@db/shop", .malformed), ("postgresql://db/sh op", .malformed),
      ("postgresql://[::1/shop", .malformed), ("postgresql://a@b@c/d", .malformed), ("postgresql://db/%zz", .malformed),
      ("postgresql://db?sslmode=%", .malformed), ("postgresql://db:123456/x", .malformed),
    ])
  func slips(_ text: String, _ fault: DataPlace.Fault) {
    #expect(throws: fault) { try DataPlace(text) }
  }

  @Test("Anything else is a folder", arguments: ["data", "/var/lib/caravan", "../a:b", "postgresql", "host=db"])
  func folders(_ path: String) throws { #expect(try DataPlace(path) == .folder(URL(filePath: path))) }

  @Test("Beside a server the index and imported rates lie in the machine's own folder, or where --index says")
  func index() throws {
    let place = TemporaryFolder("place")
    let environment = [
      "HOME": place.url.path, "CARAVAN_ASSETS": PackageFolder.assets.path, "CARAVAN_CATALOG": TestCatalog.folder.url.path,
    ]
    let own = place.url.appending(path: ".local/share/caravan").path
    let server = try Folders(catalog: nil, data: "postgresql://db/shop", environment: environment)
    #expect([server.data, server.index, server.rates].map(\.path) == [own, own, own])
    let shared = try Folders(catalog: nil, data: "postgresql://db/shop", index: "/srv/index", environment: environment)
    #expect([shared.data, shared.index, shared.rates].map(\.path) == [own, "/srv/index", "/srv/index"])
    let folder = try Folders(catalog: nil, data: "/srv/shop", index: "/srv/index", environment: environment)
    #expect([folder.data, folder.index, folder.rates].map(\.path) == ["/srv/shop", "/srv/index", "/srv/shop"])
    #expect(folder.place == .folder(URL(filePath: "/srv/shop")))
  }
}
