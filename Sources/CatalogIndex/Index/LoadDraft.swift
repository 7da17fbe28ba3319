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

  private let grades: LoadGrades
  private var gradeNumbers = Numbering<LoadGrades.Grade>()
  /// The last piece and its grade: variants of a product mostly weigh the same.
  private var last: (piece: Piece, grade: UInt32)?
  /// By the numbers of site and grade; the largest one for a load that was not met.
  private var numbers: [[UInt32]] = []
  private var loads: [StockedLoad] = []
  private var sets = SetNumbering()

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
        if let number = self.number(site: Int(level.site), grade: Int(known)) {
          set.append(number)
        } else {
          numbers[Int(level.site)][Int(known)] = UInt32(loads.count)
          set.append(UInt32(loads.count))
          loads.append(StockedLoad(variant, of: page.product, at: page.stock[place].site))
        }
      }
    }
    set.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(set.count)
    for number in set where unique.last != number { unique.append(number) }
    return sets.number(of: unique)
  }

  /// Nil if there is no such load yet; then there is room for its number.
  private mutating func number(site: Int, grade: Int) -> UInt32? {
    while numbers.count <= site { numbers.append([]) }
    while numbers[site].count <= grade { numbers[site].append(.max) }
    return numbers[site][grade] == .max ? nil : numbers[site][grade]
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
