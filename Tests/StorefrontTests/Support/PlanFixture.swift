@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

/// Answers to long questions, made by hand.
enum PlanFixture {
  /// Twenty to twenty-five days by rail, and in February ten more: Spring Festival.
  static func point(_ day: Int) -> YearDay {
    let hour = ProductFixture.hour + day * 24
    let on = LocalDate("2026-11-24").map { $0 + day } ?? LocalDate(days: 0)
    let isFestival = (60...82).contains(day)
    let late = isFestival ? (82 - day) / 2 : 0
    let closure = YearDay.Closure(
      name: LocalizedName("Spring Festival", ["zh-Hans": "春节"]), calendar: "cn-warehouse", from: LocalDate(days: 20_852),
      to: LocalDate(days: 20_860),
      days: 9)
    return YearDay(
      day: day, on: on, hour: hour, p50: hour + (20 + late) * 24, p90: hour + (25 + late) * 24, option: ProductFixture.rail.id,
      site: "CNSIA-MW", modes: [.rail, .road], closures: isFestival ? [closure] : [],
      longestWait: YearDay.Wait(stage: ProductFixture.rail.stages[2].stage, hours: 30))
  }

  static func year(_ days: [Int]) -> PlanningPart {
    PlanningPart(.year(days.map(point)), done: days.count, of: 365, isLast: days.count == 365)
  }

  static func matrix(isLast: Bool = true) -> PlanningPart {
    let sites: [SiteID] = ["BELGG-OW", "CNSHA-MW", "CNSIA-MW"]
    let points = sites.enumerated().map { index, site in
      MatrixCell(
        site: site, zone: ProductFixture.zone, p50Days: index == 1 ? nil : Double(1 + index * 11),
        p90Days: index == 1 ? nil : Double(2 + index * 13),
        option: index == 0 ? ProductFixture.road.id : OptionID(rawValue: "\(site)+by-air"),
        modes: index == 0 ? [.road] : [.air, .road])
    }
    return PlanningPart(.matrix(isLast ? points : Array(points.prefix(1))), done: isLast ? 3 : 1, of: 3, isLast: isLast)
  }

  /// The same for any zones.
  static func matrix(zones: [ZoneID]) -> PlanningPart {
    let sites: [SiteID] = ["BELGG-OW", "CNSHA-MW", "CNSIA-MW"]
    let points = sites.flatMap { site in zones.map { MatrixCell(site: site, zone: $0, p50Days: 3, p90Days: 4, modes: [.air]) } }
    return PlanningPart(.matrix(points), done: points.count, of: points.count, isLast: true)
  }

  static let moments = [
    OrderTime(option: ProductFixture.road, orderBy: ProductFixture.hour + 28 * 24),
    OrderTime(option: ProductFixture.rail, orderBy: ProductFixture.hour + 30), OrderTime(option: ProductFixture.sea, orderBy: nil),
  ]

  static let orderBy = PlanningPart(.orderBy(moments), done: 3, of: 3, isLast: true)

  /// The ticket of the last long question that was asked.
  static func ticket(_ screen: Visit<ProductShop>) -> Ticket? {
    screen.effects.compactMap { if case .shop(.compute(let ticket, _)) = $0 { ticket } else { nil } }.last
  }

  static func explorer(_ width: Int = 120, _ height: Int = 40, language: String = "en") -> Visit<ProductShop> {
    Visit(
      ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: ProductFixture.rail.id),
      ProductFixture.app(width, height, language: language))
  }
}
