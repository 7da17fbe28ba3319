import Catalog
import Foundation
import Primitives
import Testing

@testable import CatalogFiles

@Suite("A feed of Google's Merchant Center")
struct GoogleFeedTests {
  private static let item: FeedItem = {
    var item = FeedItem()
    item.id = "FH-1"
    item.group = "fenghuang"
    item.title = "Wheel <28\"> & tyre\u{1B}[31m – 46 cm"
    item.description = "a\u{0}b\u{9B}c\nd 凤凰"
    item.isInStock = true
    item.price = "389.00 EUR"
    item.brand = "Fenghuang"
    item.googleCategory = "1026"
    item.categories = ["Bicycles", "City"]
    item.attributes = ["size": "46 cm", "color": "Black"]
    item.details = [FeedItem.Detail(name: "Gears", value: "3")]
    item.grams = 18_250
    item.millimetres = [1_500, 240, 805]
    item.content = Content(thousandths: 30_500, unit: .millilitre)
    item.shipping = FeedItem.Shipping(country: "BE", price: "55.10 EUR", handling: 1...2, transit: 9...17)
    return item
  }()

  /// The texts of elements, read by a pattern.
  private enum Reader {
    static func values(_ xml: String) -> [(name: String, text: String)] {
      xml.matches(of: #/<(?:g:)?(\w+)>([^<]*)<\//#).map { (String($0.1), String($0.2)) }
    }
  }

  @Test("An item tells each attribute in Google's words, and nothing that is not known")
  func attributes() {
    let xml = GoogleFeedText.text(of: Self.item)
    let values = Dictionary(Reader.values(xml).map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    #expect(values["id"] == "FH-1" && values["item_group_id"] == "fenghuang" && values["availability"] == "in_stock")
    #expect(values["shipping_weight"] == "18.25 kg" && values["shipping_length"] == "150 cm" && values["shipping_height"] == "80.5 cm")
    #expect(values["unit_pricing_measure"] == "30.5 ml" && values["unit_pricing_base_measure"] == "100 ml")
    #expect(values["product_type"] == "Bicycles &gt; City" && values["color"] == "Black" && values["size"] == "46 cm")
    #expect(values["min_handling_time"] == "1" && values["max_transit_time"] == "17" && values["country"] == "BE")
    #expect(values["attribute_name"] == "Gears" && values["attribute_value"] == "3")
    for absent in ["link", "image_link", "gtin", "mpn"] { #expect(values[absent] == nil, "\(absent)") }
    let bare = GoogleFeedText.text(of: FeedItem())
    for absent in ["price", "brand", "item_group_id", "shipping", "shipping_weight", "product_detail"] {
      #expect(!bare.contains("<g:\(absent)>"))
    }
  }

  @Test("Whatever a text holds, the feed is well-formed and has no sign that a terminal obeys")
  func escaped() {
    let xml = GoogleFeedText.text(of: Self.item)
    #expect(xml.contains("Wheel &lt;28&quot;&gt; &amp; tyre [31m"))
    #expect(xml.unicodeScalars.allSatisfy { $0.value == 10 || $0.value >= 32 && !(0x7F...0x9F).contains($0.value) })
    #expect(xml.contains("a b c\nd 凤凰"))
    // What is opened is closed, in turn.
    var open: [Substring] = []
    let whole = GoogleFeedText.opening(title: "a&b", link: "", description: "<x>") + xml + GoogleFeedText.closing
    for tag in whole.matches(of: #/<(/?)([\w:]+)[^>?]*>/#) {
      if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
    }
    #expect(open == [])
  }

  @Test("Texts are cut at Google's limits before their signs are written out")
  func limits() {
    var item = FeedItem()
    item.title = String(repeating: "&", count: 400)
    let title = GoogleFeedText.text(of: item).firstMatch(of: #/<g:title>(.*)</g:title>/#).map { String($0.1) } ?? ""
    #expect(title == String(repeating: "&amp;", count: 150))
  }

  @Test("Names of a feed are found for a category or the one around it; a bad table says where")
  func names() throws {
    let table = "table,id,google\ncategory,bicycles,1026\ncategory,city,1027\noption,colour,color\nattribute,material,material\n"
    let names = try FeedNames(file: "google.csv", bytes: Array(table.utf8))
    #expect(names.category("city", in: "bicycles") == "1027" && names.category("road", in: "bicycles") == "1026")
    #expect(names.category("beds", in: nil) == nil && names.option("colour") == "color" && names.attribute("material") == "material")
    #expect { try FeedNames(file: "google.csv", bytes: Array("table,id,google\ncategoryy,x,1\n".utf8)) } throws: { error in
      (error as? CatalogIssue)?.line == 2 && (error as? CatalogIssue)?.column == 1
    }
  }
}
