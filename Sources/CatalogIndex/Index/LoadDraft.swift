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
  /// Of each load the last product that had it, counted from 1.
  private var lastProducts: [UInt32] = []
  private var productCount: UInt32 = 0
  /// The loads of a product.
  private var productLoads: [UInt32] = []
  private var sets = SetNumbering()

  init(_ grades: LoadGrades) { self.grades = grades }

  /// The number of the set of loads as which a product is in stock.
  ///
  /// - Parameter levels: of its stock.
  mutating func number(of page: ProductPage, _ levels: [StockMark]) -> UInt32 {
    productCount += 1
    productLoads.removeAll(keepingCapacity: true)
    // Of the variant that the level before is of.
    var last: (variant: Int, grade: UInt32)?
    for (place, level) in levels.enumerated() where level.isInStock {
      guard let index = level.variant else { continue }
      let grade =
        if let last, last.variant == index { last.grade } else {
          self.grade(of: page.product.variants[index], page.product, at: page.stock[place].site)
        }
      last = (index, grade)
      let number: UInt32
      if let known = self.number(site: Int(level.site), grade: Int(grade)) {
        number = known
      } else {
        number = UInt32(loads.count)
        numbers[Int(level.site)][Int(grade)] = number
        loads.append(StockedLoad(page.product.variants[index], of: page.product, at: page.stock[place].site))
        lastProducts.append(0)
      }
      if lastProducts[Int(number)] == productCount { continue }
      lastProducts[Int(number)] = productCount
      productLoads.append(number)
    }
    productLoads.sort()
    return sets.number(of: productLoads)
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
    let load = StockedLoad(site: site, weight: piece.weight, box: piece.box, hasBattery: piece.hasBattery, isDangerous: piece.isDangerous)
      .load
    let grade = gradeNumbers.number(of: grades.grade(of: load))
    last = (piece, grade)
    return grade
  }

  func write(to db: Database) throws {
    let insert = try RowInsertion(db, "INSERT INTO loads VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (number, load) in loads.enumerated() {
      try insert.insert(
        .number(number), .text(load.site.rawValue), .number(load.weight.value), .number(load.box.length), .number(load.box.width),
        .number(load.box.height), .flag(load.hasBattery), .flag(load.isDangerous))
    }
    let insertSet = try RowInsertion(db, "INSERT INTO load_sets VALUES (?, ?)")
    for (number, set) in sets.values.enumerated() { for load in set { try insertSet.insert(.number(number), .number(Int(load))) } }
  }
}
