import Primitives

/// A feed of Google's Merchant Center: RSS 2.0 with Google's elements. Made item by item, so that a large catalog need not fit in memory.
///
///     print(GoogleFeedText.opening(title: "Shop", description: "To Belgium"))
///     for item in items { print(GoogleFeedText.text(of: item)) }
///     print(GoogleFeedText.closing)
public enum GoogleFeedText {
  /// The beginning of the file, up to the first item.
  ///
  /// - Parameter link: The shop's address; blank: none is written.
  public static func opening(title: String, link: String, description: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">
    <channel>
    \(element("title", title))\(link.isEmpty ? "" : "\n" + element("link", link))
    \(element("description", description))

    """
  }

  /// The end of the file.
  public static let closing = "</channel>\n</rss>\n"

  /// Google's limits, in characters.
  private static let (longestID, longestTitle, longestText, mostDetails) = (50, 150, 5_000, 100)

  /// One item with all that it tells.
  public static func text(of item: FeedItem) -> String {
    var lines = ["<item>", element("g:id", item.id, most: longestID), element("g:title", item.title, most: longestTitle)]
    func add(_ name: String, _ text: String, most: Int = longestText) { if !text.isEmpty { lines.append(element(name, text, most: most)) } }
    add("g:description", item.description)
    add("g:link", item.link)
    add("g:image_link", item.imageLink)
    add("g:availability", item.isInStock ? "in_stock" : "out_of_stock")
    add("g:price", item.price)
    add("g:condition", "new")
    add("g:brand", item.brand, most: 70)
    // Neither the makers' numbers nor the trade's are known here.
    add("g:identifier_exists", "no")
    add("g:item_group_id", item.group, most: longestID)
    add("g:google_product_category", item.googleCategory)
    add("g:product_type", item.categories.joined(separator: " > "), most: 750)
    for (name, value) in item.attributes.sorted(by: { $0.key < $1.key }) { add("g:\(name)", value, most: name == "material" ? 200 : 100) }
    if let content = item.content {
      let (unit, base) =
        switch content.unit {
        case .millilitre: ("ml", "100 ml")
        case .gram: ("g", "100 g")
        case .sheet: ("ct", "1 ct")
        }
      add("g:unit_pricing_measure", "\(thousandths(content.thousandths)) \(unit)")
      add("g:unit_pricing_base_measure", base)
    }
    for detail in item.details.prefix(mostDetails) {
      let parts = element("g:attribute_name", detail.name, most: 140) + element("g:attribute_value", detail.value, most: 1_000)
      lines.append("<g:product_detail>\(parts)</g:product_detail>")
    }
    if item.grams > 0 { add("g:shipping_weight", "\(thousandths(item.grams)) kg") }
    for (name, side) in zip(["length", "width", "height"], item.millimetres) { add("g:shipping_\(name)", "\(tenths(side)) cm") }
    if let shipping = item.shipping { lines += self.lines(shipping) }
    lines.append("</item>\n")
    return lines.joined(separator: "\n")
  }

  private static func lines(_ shipping: FeedItem.Shipping) -> [String] {
    func days(_ name: String, _ range: ClosedRange<Int>) -> [String] {
      [element("g:min_\(name)_time", "\(range.lowerBound)"), element("g:max_\(name)_time", "\(range.upperBound)")]
    }
    let parts = [element("g:country", shipping.country.rawValue), element("g:price", shipping.price)]
    return ["<g:shipping>"] + parts + days("handling", shipping.handling) + days("transit", shipping.transit) + ["</g:shipping>"]
  }

  private static func element(_ name: String, _ text: String, most: Int = 5_000) -> String {
    "<\(name)>\(escaped(text, most: most))</\(name)>"
  }

  /// A text without what XML may not hold and its own signs written as it wants them; cut at so many characters.
  static func escaped(_ text: String, most: Int) -> String {
    let cleaned = text.unicodeScalars.map { scalar -> Character in isAllowed(scalar) ? Character(scalar) : " " }
    var escaped = ""
    for character in String(cleaned).prefix(most) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// The characters of XML 1.0 but the controls of C1, which terminals obey.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10: true
    case 0..<32, 0x7F...0x9F, 0xFFFE, 0xFFFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// `18.2` of 18,200.
  private static func thousandths(_ value: Int) -> String { decimal(value, 1_000, places: 3) }
  private static func tenths(_ value: Int) -> String { decimal(value, 10, places: 1) }

  private static func decimal(_ value: Int, _ unit: Int, places: Int) -> String {
    let rest = String(value % unit)
    var fraction = String(repeating: "0", count: places - rest.count) + rest
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? "\(value / unit)" : "\(value / unit).\(fraction)"
  }
}
