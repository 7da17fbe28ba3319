/// What a file looks like by its first bytes and its headings.
package enum FileLooks: String, CaseIterable, Sendable {
  // What can be imported
  case shopify, google, woocommerce
  // Tables of others
  case shopifyInventory, shopifyOrders, shopifyCustomers, amazon, medusa, spree, etsy, magento, bigCommerce, catalog, otherTable
  // No tables
  case empty, pdf, excel, openDocument, zip, gzip, picture, database, web, json, otherXML, program, noTable

  /// What a file is by its bytes alone; nil if it may be a feed.
  package static func ofBytes(_ raw: [UInt8]) -> FileLooks? {
    func begins(_ bytes: [UInt8]) -> Bool { raw.starts(with: bytes) }
    if raw.allSatisfy({ $0 == 32 || (9...13).contains($0) }) { return .empty }
    if begins(Array("%PDF".utf8)) { return .pdf }
    if begins([0xD0, 0xCF, 0x11, 0xE0]) { return .excel }
    if begins(Array("PK\u{3}\u{4}".utf8)) {
      let head = Array(raw.prefix(4_000))
      if head.firstRange(of: "opendocument", from: 0) != nil { return .openDocument }
      return ["xl/", "[content_types].xml"].contains { head.firstRange(of: $0, from: 0) != nil } ? .excel : .zip
    }
    if begins([0x1F, 0x8B]) { return .gzip }
    if begins([0x89, 0x50, 0x4E, 0x47]) || begins([0xFF, 0xD8, 0xFF]) || begins(Array("GIF8".utf8)) { return .picture }
    if begins(Array("SQLite format 3".utf8)) { return .database }
    if begins([0x7F, 0x45, 0x4C, 0x46]) || begins(Array("MZ".utf8)) && raw.prefix(200).contains(0) { return .program }
    return nil
  }

  /// What a text is.
  package static func of(_ text: FeedText) -> FileLooks {
    let start = text.bytes.firstIndex { !($0 == 32 || (9...13).contains($0)) }
    guard let start else { return .empty }
    let head = Array(text.bytes[start..<min(text.bytes.count, start + 4_000)])
    if isXML(text.bytes) {
      if head.firstRange(of: "<html", from: 0) != nil || head.firstRange(of: "<!doctype html", from: 0) != nil { return .web }
      var reader = XMLItemReader(text.bytes)
      let item = reader.next()
      let isFeed = ["rss", "feed", "rdf", "channel"].contains(reader.root)
      return item != nil && isFeed || isFeed && reader.root != "rdf" ? .google : .otherXML
    }
    if head[0] == UInt8(ascii: "{") || head[0] == UInt8(ascii: "[") { return .json }
    let table = DelimitedTable(text.bytes)
    return of(Headings(table.header))
  }

  static func isXML(_ bytes: [UInt8]) -> Bool { bytes.first { !($0 == 32 || (9...13).contains($0)) } == UInt8(ascii: "<") }

  private static func of(_ headings: Headings) -> FileLooks {
    func has(_ names: String...) -> Bool { names.allSatisfy(headings.has) }
    func begins(_ prefix: String) -> Bool { headings.all.contains { $0.plain.hasPrefix(prefix) } }
    if has("handle", "category", "name_en") { return .catalog }
    if begins("templatetype") || begins("feed_product_type") || has("item_sku") || has("seller_sku") { return .amazon }
    if has("product_handle") || has("product_title", "variant_sku") { return .medusa }
    if has("slug", "option1_name") { return .spree }
    if has("attribute_set_code") || has("sku", "product_websites") { return .magento }
    if has("item_type", "product_name") || has("product_type", "product_code_sku") { return .bigCommerce }
    if has("currency_code", "quantity", "title", "image1") { return .etsy }
    if has("handle", "on_hand_new") || has("handle", "location") && !begins("variant_price") { return .shopifyInventory }
    if has("financial_status", "lineitem_name") { return .shopifyOrders }
    if has("first_name", "last_name", "email") { return .shopifyCustomers }
    if has("url_handle", "title") || has("handle", "title") { return .shopify }
    if begins("attribute_1_") && has("sku") || has("type", "sku", "name") || isTranslatedWooCommerce(headings) { return .woocommerce }
    if has("id", "title") && (has("price") || has("availability") || has("image_link") || has("item_group_id")) { return .google }
    // The template of Shopify asks for a title alone.
    if has("title"), begins("option1_") || begins("variant_") || has("body_html") { return .shopify }
    return headings.all.count < 2 ? .noTable : .otherTable
  }

  private static func isTranslatedWooCommerce(_ headings: Headings) -> Bool {
    headings.has("id") && ["ugs", "typ", "tipo", "nom", "nombre"].contains(where: headings.has) && headings.all.count > 5
  }
}
