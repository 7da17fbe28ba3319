import CatalogFiles
import CatalogSupport
import Delivery
import Foundation
import LandedCost
import Money
import Primitives
import Quotes
import TestSupport
import Testing

/// A worked example of a landed cost: a row of PublishedExamples or GoldenDestinations, with the columns of `landed-cost`'s options and the
/// sum of each kind of line. A blank sum is not compared; `?` says that the kind is not known.
struct TaxExample: Sendable, CustomTestStringConvertible {
  let file: String
  private let cells: [String: String]

  var testDescription: String { "\(file): \(self["name"])" }

  subscript(column: String) -> String { cells[column] ?? "" }

  /// The rows of all files of a folder beside this one.
  static func all(in folder: String) -> [TaxExample] {
    let folder = PackageFolder.tests.appending(path: "CatalogFilesTests/\(folder)")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.path < $1.path }.flatMap { file -> [TaxExample] in
      var reader = CSVReader(file: file.lastPathComponent, bytes: (try? Array(Data(contentsOf: file))) ?? [])
      var found: [TaxExample] = []
      while let record = reader.next() {
        let cells = reader.columns.enumerated().map { ($1, record.text($0) ?? "") }
        found.append(TaxExample(file: file.lastPathComponent, cells: Dictionary(cells) { first, _ in first }))
      }
      #expect(reader.issues.isEmpty)
      return found
    }
  }

  /// The place that `to` names: that of a country's capital, or of a postcode (`FI-22100`).
  func place(in world: World) throws -> PlaceCode {
    let to = self["to"]
    if !to.contains("-") {
      return world.network.capitalZone(of: CountryCode(rawValue: to))?.place ?? PlaceCode(rawValue: to)
    }
    let parts = to.split(separator: "-", maxSplits: 1).map(String.init)
    let country = try CountryCode(rawValue: #require(parts.first))
    guard let territory = world.network.territory(ofPostcode: try #require(parts.last), in: country) else { return PlaceCode(country) }
    return PlaceCode(rawValue: territory.code)
  }

  /// What the rules of a catalog make of it.
  func cost(in world: World) throws -> LandedCost {
    let place = try place(in: world)
    let date = try #require(LocalDate(self["on"]))
    let currency = try #require(world.rates.currency(self["currency"]))
    func money(_ column: String) throws -> Money {
      try #require(Money(decimal: self[column].isEmpty ? "0" : self[column], currency: currency))
    }
    let consignment = Consignment(
      items: [
        CostItem(
          description: "goods", hsCode: try HSCode(typed: self["hs"]), origin: CountryCode(rawValue: self["origin"]),
          value: try money("value"), quantity: Int(self["quantity"]) ?? 1, content: try content,
          weight: Int(self["weight"]).map { Grams($0) },
          hasPreference: self["preference"] == "yes")
      ], freightToBorder: try money("freight"), freightInland: try money("inland"), insurance: try money("insurance"),
      clearanceFee: try money("fee"), shipsFrom: self["ships_from"].isEmpty ? nil : CountryCode(rawValue: self["ships_from"]),
      destination: place, regime: Regime(rawValue: self["regime"]), date: date)
    return LandedCostCalculator(schedule: try schedule(world, place, date)).cost(of: consignment)
  }

  private var content: Content? {
    get throws {
      guard !self["content"].isEmpty else { return nil }
      let digits = self["content"].prefix { $0.isNumber || $0 == "." }
      return Content(
        try #require(Ratio(decimal: digits)), try #require(Content.Unit(rawValue: String(self["content"].dropFirst(digits.count)))))
    }
  }

  private func schedule(_ world: World, _ place: PlaceCode, _ date: LocalDate) throws -> TariffSchedule {
    let schedule = world.tariffSchedule
    let typed = try self["rates"].split(separator: "|").map { text in
      let parts = text.split(separator: "=")
      return ExchangeRates.Rate(
        currency: try #require(world.rates.currency(String(parts[0]))), perEuro: try #require(Ratio(decimal: parts[1])), date: date,
        source: "example")
    }
    guard !typed.isEmpty else { return schedule }
    return schedule.counting(alwaysBy: schedule.counting(in: place, on: date).customsRates.replacing(typed))
  }

  /// What a cost says otherwise than the example, in words.
  func differences(from cost: LandedCost) throws -> [String] {
    var found: [String] = []
    for (column, kind) in Self.kinds where !self[column].isEmpty {
      let isUnknown = cost.unknown.contains(kind)
      let sum = isUnknown ? "?" : cost.sum(kind).decimalString
      let same = self[column] == "?" ? isUnknown : try !isUnknown && sum == amount(column, in: cost).decimalString
      if !same { found.append("\(column) \(sum), not \(self[column])") }
    }
    if !self["total"].isEmpty, try cost.total != amount("total", in: cost) || (!cost.isComplete && !isOpen) {
      found.append("total \(cost.total.decimalString), not \(self["total"])")
    }
    return found
  }

  /// Whether it says itself that something is not known.
  private var isOpen: Bool { Self.kinds.contains { self[$0.0] == "?" } }

  private func amount(_ column: String, in cost: LandedCost) throws -> Money {
    try #require(Money(decimal: self[column], currency: cost.total.currency))
  }

  private static let kinds: [(String, CostKind)] = [
    ("goods", .goods), ("duty", .duty), ("antidumping", .antidumping), ("excise", .excise), ("vat", .vat), ("fees", .fee),
  ]
}
