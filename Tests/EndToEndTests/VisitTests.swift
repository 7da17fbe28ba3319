import Foundation
import TestSupport
import Testing

@Suite("A shopper's whole visit", .serialized)
struct VisitTests {
  @Test("From the first start to a delivered order that is found again, in a large and a small window", arguments: [(120, 40), (80, 24)])
  func visit(columns: Int, rows: Int) throws {
    let visit = try Visit(home: Home(), columns: columns, rows: rows)
    // The first start asks where goods go.
    try visit.start()
    try visit.waitFor("Ghent")
    try visit.type("Ghent")
    try visit.waitFor("Belgium")
    try visit.press("Enter")
    try visit.waitFor("€420.05")

    // Search as one types, open, read the ways.
    try visit.type("/")
    try visit.type("fenghuang")
    try visit.waitFor("Fenghuang City Classic 28")
    try visit.press("Enter", "Enter")
    try visit.waitFor("fastest")
    try visit.waitFor("Thu 26 Nov")

    // Into the cart, and check out.
    try visit.type("a")
    try visit.waitFor("cart 1")
    try visit.type("c")
    try visit.waitFor("recommended")
    try visit.type("p")
    try visit.waitFor("Street")
    try visit.type("Jan Peeters")
    try visit.press("Tab")
    try visit.type("Veldstraat 1")
    try visit.press("Tab")
    try visit.type("9000")
    try visit.press("Tab", "Enter")
    try visit.waitFor("fastest")
    try visit.press("Enter")
    try visit.waitFor("Veldstraat 1")
    try visit.press("Enter")
    try visit.waitFor("order is placed")
    try visit.waitFor("cart 0")
    try visit.press("Enter")

    // Follow it to the door.
    try visit.waitFor("Order placed")
    try visit.type("e")
    try visit.waitFor("Confirmed by the seller")
    try visit.type("e")
    try visit.waitFor("Picked and packed")
    try visit.type("E")
    try visit.waitFor("Delivered")
    try visit.type("q")
    try visit.waitForShell()

    // It is there next time, and so is the destination.
    try visit.start()
    try visit.waitFor("€420.05")
    try visit.type("o")
    try visit.waitFor("delivered")
    try visit.type("q")
  }

  @Test("The shop speaks Chinese from the shelf to the cart in Urumqi")
  func chinese() throws {
    let visit = try Visit(home: Home(), columns: 80, rows: 24)
    try visit.start("--to", "乌鲁木齐", "--lang", "zh-Hans", "--currency", "CNY")
    try visit.waitFor("乌鲁木齐")
    try visit.waitFor("前到")
    try visit.type("a")
    try visit.waitFor("购物车 1")
    try visit.type("q")
    try visit.waitForShell()
  }
}

@Suite("How a visit begins", .serialized)
struct BeginningTests {
  @Test("The cart and the destination of the last visit are there from the start, also without being asked for")
  func remembered() throws {
    let home = try Home()
    #expect(try Program.run("cart", "add", "FH-CITY28-50-RED", home: home).status == 0)
    let settings = home.url.appending(path: ".config/caravan")
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
    try "destination = BE-GNE\n".write(to: settings.appending(path: "settings.conf"), atomically: true, encoding: .utf8)
    let visit = try Visit(home: home)
    try visit.start()
    try visit.waitFor("to Ghent")
    try visit.waitFor("cart 1")
    try visit.type("q")
    try visit.waitForShell()
  }

  @Test("A catalog that does not open is told on the shelf, which does not wait for it")
  func noCatalog() throws {
    let home = try Home()
    let copy = home.url.appending(path: "Catalog")
    try FileManager.default.copyItem(at: PackageFolder.smallCatalog, to: copy)
    try "id\n".write(to: copy.appending(path: "network/sites.csv"), atomically: true, encoding: .utf8)
    let visit = try Visit(home: home)
    try visit.start("--catalog", copy.path)
    try visit.waitFor("nothing of the catalog")
    try visit.waitUntilGone("Opening the catalog")
    try visit.press("C-c")
    try visit.waitForShell()
  }
}
