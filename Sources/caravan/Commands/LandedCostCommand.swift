import ArgumentParser
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Phrases
import Primitives
import Quotes
import Shop

struct LandedCostCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "landed-cost", abstract: HelpText.of("landed-cost"))
  }

  @OptionGroup var options: GlobalOptions
  @Option(help: .text("--hs")) var hs: String?
  @Option(help: .text("--origin")) var origin: String?
  @Option(parsing: .unconditional, help: .text("--value")) var value: String?
  @Option(parsing: .unconditional, help: .text("--freight")) var freight: String?
  @Option(parsing: .unconditional, help: .text("--inland")) var inland: String?
  @Option(parsing: .unconditional, help: .text("--insurance")) var insurance: String?
  @Option(help: .text("--quantity")) var quantity: Int = 1
  @Option(help: .text("--content")) var content: String?
  @Option(help: .text("landed-cost.--weight")) var weight: Int?
  @Option(
    help: .text("--regime"), completion: .list(Regime.allCases.map(\.rawValue)),
    transform: { try ChoiceOption.parse($0) }) var regime: Regime?
  @Option(help: .text("--on")) var on: String?
  @Option(help: .text("--item")) var item: [String] = []
  @Option(help: .text("--ships-from")) var shipsFrom: String?
  @Flag(help: .text("--preference")) var preference = false
  @Option(parsing: .unconditional, help: .text("--fee")) var fee: String?
  @Option(help: .text("--rate")) var rate: [String] = []
  @Option(parsing: .unconditional, help: .text("--used-today")) var usedToday: String?
  @Option(parsing: .unconditional, help: .text("--used-this-month")) var usedThisMonth: String?
  @Option(parsing: .unconditional, help: .text("--used-this-year")) var usedThisYear: String?

  /// No law before it is kept.
  private static let firstLaw = LocalDate(year: 2000, month: 1, day: 1)
  /// A million pieces, and ten thousand tonnes.
  private static let (mostPieces, mostGrams) = (1_000_000, 10_000_000_000)

  func run() throws {
    var workspace = try Workspace(options)
    let shop = try workspace.shop()
    guard let text = options.to else { throw UsageError.of(.countryMissing) }
    let taxed = try shop.taxedPlace(text)
    let (country, place) = (taxed.country, taxed.place)
    let currency = try shop.currency(options.currency ?? "EUR")
    let date = try on.map { try DateOption.parse($0, "--on", notBefore: Self.firstLaw) } ?? ZoneClock.named(.utc).date(of: workspace.hour)
    var items: [CostItem] = []
    func known(_ origin: String) throws -> String {
      guard shop.world.countries[CountryCode(rawValue: origin)] != nil else {
        throw UsageError.of(.noOriginCode, ["text": origin])
      }
      return origin
    }
    if let hs {
      guard let origin, let value else { throw UsageError.of(.hsAlone) }
      items.append(
        try costItem(
          hs: hs, origin: known(origin), value: value, quantity: quantity, content: content, number: 1, currency: currency, weight: weight))
    }
    for text in item {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
      guard (3...5).contains(parts.count), let count = parts.count > 3 ? Int(parts[3]) : 1 else {
        throw UsageError.of(.item, ["text": text])
      }
      items.append(
        try costItem(
          hs: parts[0], origin: known(parts[1]), value: parts[2], quantity: count, content: parts.count > 4 ? parts[4] : nil,
          number: items.count + 1,
          currency: currency, weight: nil))
    }
    guard !items.isEmpty else { throw UsageError.of(.itemsMissing) }
    let from = try shipsFrom.map { CountryCode(rawValue: try known($0)) }
    let movement = movement(of: items, from: from, to: place, shop.schedule)
    let regime = self.regime ?? (movement == .domestic ? .localStock : nil)
    let consignment = Consignment(
      items: items, freightToBorder: try money(freight, "--freight", currency), freightInland: try money(inland, "--inland", currency),
      insurance: try money(insurance, "--insurance", currency), clearanceFee: try money(fee, "--fee", currency),
      isDomestic: movement == .domestic, shipsFrom: from, destination: place, movement: movement, regime: regime, date: date,
      usedToday: try usedToday.map { try money($0, "--used-today", currency) },
      usedThisMonth: try usedThisMonth.map { try money($0, "--used-this-month", currency) },
      usedThisYear: try money(usedThisYear, "--used-this-year", currency))
    guard consignment.value?.isWithinLimits ?? false else {
      throw UsageError.tooLarge(option: nil, most: Money.mostUnits, unit: currency.code)
    }
    let schedule = try RateOption.schedule(rate, shop, to: place, on: date)
    if let regime, let refusal = schedule.refusal(of: regime, for: consignment) {
      throw UsageError.regime(regime, shop.world.countries[country]?.name ?? LocalizedName(country.rawValue), refusal)
    }
    let calculator = LandedCostCalculator(schedule: schedule)
    let cost = calculator.cost(of: consignment)
    let alternatives = calculator.alternatives(to: cost.regime, of: consignment)
    let changes = calculator.changes(
      of: cost, of: consignment, sites: LocalStockChange.changes(of: cost, of: consignment, shop, calculator))
    let customsRate = schedule.customsRate(from: currency, in: place, on: date)
    let unpreferred = Set(items.filter { $0.hasPreference && !schedule.hasPreference(for: $0, in: place, on: date) }.map(\.origin)).sorted()
    let left = Self.allowanceLeft(after: cost, of: consignment, schedule)
    if options.json {
      return try Output.json(
        LandedCostAnswerJSON(
          cost, alternatives: alternatives, changes: changes, to: taxed, on: date, in: currency, customsRate, allowanceLeft: left,
          unpreferred: unpreferred,
          english: workspace.english))
    }
    let language = workspace.language
    Output.print(
      language(
        "landed.head",
        [
          "country": named(taxed, shop, language), "date": language.longDate(date),
          "regime": language.regime(cost.regime), "terms": cost.terms.rawValue,
        ]))
    CostText(language: language, shop: shop, to: place).print(cost, changes: changes)
    if !unpreferred.isEmpty, !cost.sum(.duty).isZero || cost.unknown.contains(.duty) {
      let countries = unpreferred.map { shop.world.countries[$0].map { language.name($0.name) } ?? $0.rawValue }
      Output.print(language("landed.noPreference", ["countries": language.list(countries)]))
    }
    if let left { Output.print(language("cli.allowance", ["left": language.money(left)])) }
    if let customsRate { Output.print(language.customsRate(customsRate)) }
    switch taxed.refusal {
    case .territoryNotServed(_, let reason)?: Output.print(language("landed.notServed.because", ["why": language.name(reason)]))
    case _?: Output.print(language("landed.notServed"))
    case nil: break
    }
  }

  /// How goods come. What is sent from within the customs union is in free circulation there; from within the VAT territory it is sold as at
  /// home. They start where they were made unless that is said; what is said to be local stock starts in the place.
  private func movement(of items: [CostItem], from: CountryCode?, to place: PlaceCode, _ schedule: TariffSchedule) -> Movement {
    if from == nil, regime == .localStock { return .domestic }
    let starts = from.map { [$0] } ?? items.map(\.origin)
    return schedule.place(place).movement(from: starts.map { schedule.place(PlaceCode($0)) }, under: regime)
  }

  /// The country, and the part of it where that has rules of its own.
  private func named(_ taxed: TaxedPlace, _ shop: Shop, _ language: Language) -> String {
    let country = shop.world.countries[taxed.country].map { language.name($0.name) } ?? taxed.country.rawValue
    guard let name = taxed.name.map({ language.name($0) }), name != country else { return country }
    return language("landed.place", ["name": name, "country": country])
  }

  /// What is left of the destination's yearly limit after what was used before and this consignment; nil if it has none.
  private static func allowanceLeft(after cost: LandedCost, of consignment: Consignment, _ schedule: TariffSchedule) -> Money? {
    let (place, date) = (consignment.destination, consignment.date)
    guard let row = schedule.yearlyRow(of: place, on: date),
      let limit = schedule.counting(in: place, on: date).yearlyLimit(of: row, in: consignment.currency),
      let before = limit - consignment.usedThisYear
    else { return nil }
    let pieces = consignment.items.reduce(0) { $0 + $1.quantity }
    guard schedule.countsTowardsYear(cost.regime, pieces: pieces, in: place, on: date), let own = cost.value(row.base),
      let after = before - own, cost.regime == row.regime || after.minor >= 0
    else { return before.minor < 0 ? .zero(limit.currency) : before }
    return after.minor < 0 ? .zero(limit.currency) : after
  }

  private func money(_ text: String?, _ name: String, _ currency: Currency) throws -> Money {
    guard let text else { return .zero(currency) }
    return try AmountOption.parse(text, name, currency)
  }

  private func costItem(
    hs: String, origin: String, value: String, quantity: Int, content: String?, number: Int, currency: Currency, weight: Int?
  ) throws -> CostItem {
    let code: HSCode
    do throws(HSCodeError) { code = try HSCode(typed: hs) } catch { throw UsageError.noHSCode(hs, error) }
    guard origin.count == 2, origin.allSatisfy(\.isLetter) else { throw UsageError.of(.noOriginCode, ["text": origin]) }
    guard (1...Self.mostPieces).contains(quantity) else {
      throw UsageError.of(.pieces, ["most": ErrorText.number(Int64(Self.mostPieces))])
    }
    if let weight, !(1...Self.mostGrams).contains(weight) {
      throw UsageError.of(.grams, ["most": ErrorText.number(Int64(Self.mostGrams))])
    }
    return CostItem(
      description: "item \(number)", hsCode: code, origin: CountryCode(rawValue: origin), value: try money(value, "--value", currency),
      quantity: quantity, content: try content.flatMap { $0.isEmpty ? nil : $0 }.map(ContentOption.parse), weight: weight.map { Grams($0) },
      hasPreference: preference)
  }
}

/// `50ml`, `30 g`, `5sheet`.
enum ContentOption {
  static func parse(_ text: String) throws -> Content {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let unit = text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces)
    guard let ratio = Ratio(decimal: digits), let known = Content.Unit(rawValue: unit) ?? (unit == "sheets" ? .sheet : nil) else {
      throw UsageError.of(.content, ["text": text])
    }
    guard let content = Content(ratio, known) else {
      throw UsageError.of(.contentLimit, ["most": ErrorText.number(Content.most), "unit": known.rawValue])
    }
    return content
  }
}
