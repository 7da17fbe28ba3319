import Catalog
import Delivery
import GRDB
import Primitives
import SQLiteFiles

/// The loads of a shelf while they are gathered: one stands for all of its site and grade, and a product has a set of them.
struct LoadDraft {
  /// What a load's grade depends on.
  private struct Piece: Equatable {
    let weight: Grams
    let box: Dimensions
    let hasBattery: Bool
    let isDangerous: Bool
  }

  private struct Key: Hashable {
    let site: UInt32
    let grade: UInt32
  }

  private let grades: LoadGrades
  private var gradeNumbers = Numbering<LoadGrades.Grade>()
  /// The last piece and its grade: variants of a product mostly weigh the same.
  private var last: (piece: Piece, grade: UInt32)?
  private var numbers: [Key: UInt32] = [:]
  private var loads: [StockedLoad] = []
  private var sets = Numbering<[UInt32]>()

  init(_ grades: LoadGrades) { self.grades = grades }

  /// The number of the set of loads as which a product is in stock.
  ///
  /// - Parameter levels: of its stock.
  mutating func number(of page: ProductPage, _ levels: [StockMark]) -> UInt32 {
    var set: [UInt32] = []
    for (index, variant) in page.product.variants.enumerated() {
      var grade: UInt32?
      for (place, level) in levels.enumerated() where level.variant == index && level.isInStock {
        let known = grade ?? self.grade(of: variant, page.product, at: page.stock[place].site)
        grade = known
        let key = Key(site: level.site, grade: known)
        let number = numbers[key] ?? UInt32(loads.count)
        if number == loads.count {
          numbers[key] = number
          loads.append(StockedLoad(variant, of: page.product, at: page.stock[place].site))
        }
        set.append(number)
      }
    }
    set.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(set.count)
    for number in set where unique.last != number { unique.append(number) }
    return sets.number(of: unique)
  }

  private mutating func grade(of variant: Variant, _ product: Product, at site: SiteID) -> UInt32 {
    let piece = Piece(
      weight: variant.weight, box: variant.box, hasBattery: product.battery != nil, isDangerous: product.dangerousGoods != nil)
    if let last, last.piece == piece { return last.grade }
    let grade = gradeNumbers.number(of: grades.grade(of: StockedLoad(variant, of: product, at: site).load))
    last = (piece, grade)
    return grade
  }

  func write(to db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO loads VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (number, load) in loads.enumerated() {
      insert.setUncheckedArguments([
        number, load.site.rawValue, load.weight.value, load.box.length, load.box.width, load.box.height, load.hasBattery,
        load.isDangerous,
      ])
      try insert.execute()
    }
    let insertSet = try db.makeStatement(sql: "INSERT INTO load_sets VALUES (?, ?)")
    for (number, set) in sets.values.enumerated() {
      for load in set {
        insertSet.setUncheckedArguments([number, load])
        try insertSet.execute()
      }
    }
  }
}
