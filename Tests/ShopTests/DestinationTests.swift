import Orders
import Primitives
import Shop
import Testing

struct DestinationTests {
  private let shop = SmallShop().shop

  private func zone(_ text: String) throws -> ZoneID { try shop.destination(text).zone }

  @Test(
    "A zone, a country, a postcode and a city in any script find their zone",
    arguments: [
      ("BE-GNE", "BE-GNE"), ("be-gne", "BE-GNE"), ("BE", "BE-BRU"), ("Belgium", "BE-BRU"), ("belgium", "BE-BRU"), ("比利时", "BE-BRU"),
      ("BE-9000", "BE-GNE"), ("be-9000", "BE-GNE"), ("BE-1000", "BE-BRU"), ("Ghent", "BE-GNE"), ("ghent", "BE-GNE"), ("根特", "BE-GNE"),
      (" Ghent ", "BE-GNE"), ("CN-310000", "CN-HGH"), ("中国", "CN-HGH"),
    ])
  func found(text: String, expected: String) throws { #expect(try zone(text).rawValue == expected) }

  @Test("The longest prefix of a postcode wins")
  func longestPrefix() throws {
    #expect(try zone("BE-1800") == "BE-VIL")
    #expect(try zone("BE-1810") == "BE-BRU")
  }

  @Test("The postcode is kept, with a country or after a city")
  func postcode() throws {
    #expect(try shop.destination("BE-9000").postcode == "9000")
    let brussels = try shop.destination("Ghent 1000")
    #expect(brussels.postcode == "1000")
    #expect(brussels.zone == "BE-BRU", "the postcode outranks the name")
    #expect(try shop.destination("Ghent").postcode == nil)
  }

  @Test("A city lies in the nearest zone of its country, and keeps its own name")
  func nearest() throws {
    let mons = try shop.destination("Mons")
    #expect(mons.name.base == "Mons")
    #expect(mons.country == "BE", "ten times as large as the other of its name")
  }

  @Test("A name of several cities is doubtful, and the choices are told, the largest first")
  func doubtful() {
    #expect {
      try shop.destination("Halle")
    } throws: { error in
      guard case ShopError.doubtfulPlace("Halle", let choices) = error else { return false }
      return choices.map(\.country) == ["CN", "BE"]
    }
  }

  @Test("A place that is not there is told with those that begin alike or differ in a letter")
  func unknown() {
    #expect(throws: ShopError.unknownPlace("Atlantis", near: [])) { try shop.destination("Atlantis") }
    #expect(throws: ShopError.unknownPlace("Brus", near: ["Brussels"])) { try shop.destination("Brus") }
    #expect(throws: ShopError.unknownPlace("Bursels", near: [])) { try shop.destination("Bursels") }
    #expect(throws: ShopError.unknownPlace("Brusels", near: ["Brussels"])) { try shop.destination("Brusels") }
    #expect(throws: ShopError.unknownPlace("BE-5000", near: ["BE-BRU", "BE-GNE", "BE-VIL"])) { try shop.destination("BE-5000") }
  }

  @Test("While one types, places that begin so are offered; for nothing, the capitals")
  func places() throws {
    #expect(try shop.places("").map(\.destination?.zone) == ["BE-BRU", "CN-HGH"])
    #expect(try shop.places("gh").map(\.name.base) == ["Ghent"])
    #expect(try shop.places("hal").count == 2)
    #expect(try shop.places("be").first?.destination?.zone == "BE-BRU")
    #expect(try shop.places("gh").first?.hasTaxRules == true)
  }

  @Test("A site is found by its id or by its place where one site holds stock")
  func sites() throws {
    #expect(try shop.site("begne").id == "BEGNE-W")
    #expect(try shop.site("cnsha").id == "CNSHA")
    #expect(throws: ShopError.self) { try shop.site("CN") }
    #expect(throws: ShopError.unknownSite("CNSHB", near: ["CNSHA"])) { try shop.site("CNSHB") }
  }
}
