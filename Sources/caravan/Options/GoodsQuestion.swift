import Delivery
import Money
import Orders
import Primitives
import Quotes
import Shop

/// For which goods, from where and when something is asked: a SKU, or a parcel of no product.
struct GoodsQuestion {
  /// Where its words stand, for messages: `--size` on the command line, `size` in a file.
  enum Form { case options, columns }

  var form = Form.options
  var sku: String?
  var quantity = 1
  var from: String?
  /// In grams.
  var weight: Int?
  var size: String?
  var modes: String?
  var at: String?

  private func named(_ word: String) -> String { form == .options ? "--\(word)" : word }

  /// The question of a batch's row; a blank cell leaves what is there.
  ///
  /// - Throws: `UsageError`.
  func asked(by cells: [String], _ columns: BatchColumns) throws -> GoodsQuestion {
    var asked = self
    asked.form = .columns
    func text(_ column: BatchColumns.Column) -> String? { columns.text(column, of: cells) }
    asked.sku = text(.sku)
    asked.size = text(.size)
    asked.from = text(.from) ?? from
    asked.at = text(.at) ?? at
    asked.weight = try text(.weight).map { try Self.whole($0, Self.weights, .cellWeight) }
    if let quantity = text(.quantity) { asked.quantity = try Self.whole(quantity, Self.quantities, .cellQuantity) }
    if asked.sku != nil, asked.weight != nil || asked.size != nil {
      throw UsageError.of(.skuOrParcel)
    }
    return asked
  }

  /// Weights of a parcel, in grams.
  static let weights = 1...30_000_000
  static let quantities = 1...Cart.mostOfOne

  private static func whole(_ text: String, _ range: ClosedRange<Int>, _ kind: UsageError.Kind) throws -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw UsageError.of(kind, ["text": text, "least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
    }
    return number
  }

  /// The hour of the order; the clock's if nothing is said.
  func hour(_ workspace: Workspace) throws -> Hour {
    guard let at else { return workspace.hour }
    return try InstantOption.hour(at, named("at"))
  }

  /// The same question as the shop is asked it, in the world of a scenario.
  ///
  /// - Throws: `UsageError`, or the shop's `unknownSite`.
  func key(_ shop: Shop, zone: ZoneID, currency: Currency, hour: Hour, scenario: Scenario, all: Bool = false) throws -> QuoteKey {
    let site = try from.map { try shop.site($0).id }
    var key = QuoteKey(
      quantity: quantity, zone: zone, hour: hour, currency: currency, extent: all ? .all : .undominated, scenario: scenario,
      modes: try modeSet())
    if let sku {
      key.sku = SKU(rawValue: sku)
      if let site { key.scenario = scenario.only(site) }
      return key
    }
    guard let site, let weight else {
      throw UsageError.of(form == .options ? .goodsMissing : .goodsMissingInRow)
    }
    key.parcel = Parcel(site: site, weight: Grams(weight), box: try box())
    return key
  }

  private func modeSet() throws -> Set<TransportMode>? {
    guard let modes else { return nil }
    return try Set(
      modes.split(separator: ",").map { text in
        let word = text.trimmingCharacters(in: .whitespaces)
        do throws(ChoiceOption.Unknown) { return try ChoiceOption.parse(word) as TransportMode } catch {
          throw UsageError.noMode(word, error)
        }
      })
  }

  private func box() throws -> Dimensions {
    guard let size else { throw UsageError.of(.sizeMissing, ["option": named("size"), "text": ""]) }
    let sides = try Self.sides(size, option: named("size"))
    return Dimensions(sides[0], sides[1], sides[2])
  }

  /// Three sides in millimetres, such as `1500x250x800`.
  ///
  /// - Throws: `UsageError` that names the option.
  static func sides(_ text: String, option: String) throws -> [Int] {
    let sides = text.split(separator: "x").compactMap { Int($0) }
    guard sides.count == 3, sides.allSatisfy({ $0 > 0 && $0 <= 20_000 }) else {
      throw UsageError.of(.size, ["option": option, "text": text])
    }
    return sides
  }
}
