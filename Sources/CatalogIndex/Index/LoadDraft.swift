import Catalog
import Delivery
import GRDB
import Primitives
import SQLiteFiles

/// The loads of a shelf while they are gathered: one stands for all of its site and grade, and a product has a set of them.
struct LoadDraft {
  private struct Key: Hashable {
    let site: SiteID
    let grade: LoadGrades.Grade
  }

  private let grades: LoadGrades
  private var numbers: [Key: UInt32] = [:]
  private var loads: [StockedLoad] = []
  private var sets = Numbering<[UInt32]>()

  init(_ grades: LoadGrades) { self.grades = grades }

  /// The number of the set of loads as which a product is in stock.
  mutating func number(of page: ProductPage) -> UInt32 {
    var set: Set<UInt32> = []
    for variant in page.product.variants {
      let levels = page.stock.filter { $0.sku == variant.sku && $0.quantity > 0 }
      guard let first = levels.first else { continue }
      let grade = grades.grade(of: StockedLoad(variant, of: page.product, at: first.site).load)
      for level in levels {
        let key = Key(site: level.site, grade: grade)
        if numbers[key] == nil {
          numbers[key] = UInt32(loads.count)
          loads.append(StockedLoad(variant, of: page.product, at: level.site))
        }
        if let number = numbers[key] { set.insert(number) }
      }
    }
    return sets.number(of: set.sorted())
  }

  func write(to db: Database) throws {
    for (number, load) in loads.enumerated() {
      try db.execute(
        sql: "INSERT INTO loads VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          number, load.site.rawValue, load.weight.value, load.box.length, load.box.width, load.box.height, load.hasBattery,
          load.isDangerous,
        ])
    }
    for (number, set) in sets.values.enumerated() {
      for load in set { try db.execute(sql: "INSERT INTO load_sets VALUES (?, ?)", arguments: [number, load]) }
    }
  }
}
