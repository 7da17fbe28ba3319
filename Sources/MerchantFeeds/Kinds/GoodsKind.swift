import Catalog

/// A kind of goods that a feed's words tell: where it stands in the shop, how customs call it, and what such goods usually weigh. A row of
/// Assets/feeds/kinds.csv.
struct GoodsKind: Sendable {
  let id: String
  /// Ids of categories, the closest first: which of them there are depends on the shop.
  let categories: [String]
  /// Six digits of the Harmonized System.
  let hsCode: String
  /// In grams, packed.
  let weight: Int
  /// Sides of the box in millimetres.
  let box: [Int]
  /// A battery's kind; empty for none.
  let battery: String
  /// What makes it dangerous goods; empty for nothing.
  let dangerousGoods: String
  /// Numbers of Google's taxonomy.
  let google: [Int]
  let words: [String]

  init?(_ row: FeedTables.Row) {
    func number(_ column: String) -> Int? { row[column].flatMap { Int($0) } }
    guard let id = row["id"], let hsCode = row["hs_code"], let weight = number("weight_g"), let length = number("length_mm"),
      let width = number("width_mm"), let height = number("height_mm")
    else { return nil }
    self.id = id
    self.hsCode = hsCode
    self.weight = weight
    box = [length, width, height]
    categories = FeedTables.list(row["categories"])
    battery = BatteryKind(rawValue: row["battery"] ?? "")?.rawValue ?? ""
    dangerousGoods = DangerousGoods(rawValue: row["dangerous_goods"] ?? "")?.rawValue ?? ""
    google = FeedTables.list(row["google"]).compactMap { Int($0) }
    words = FeedTables.list(row["words"])
  }
}
