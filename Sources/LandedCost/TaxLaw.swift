import Primitives

/// The tables of a schedule by destination. They stay the same whatever the exchange rates are, so that schedules with other rates share them.
final class TaxLaw: Sendable {
  /// The rows by destination, in the order in which they are tried.
  let regimes: [String: [RegimeRow]]
  let regimeGoods: [String: [RegimeGoods]]
  let waivers: [String: [TaxWaiver]]
  /// By destination the spans over which a limit of a regime counts what a person imports, with what is counted.
  private let spansOfRegimes: [String: [ThresholdSpan: ThresholdBase]]
  let places: [PlaceCode: TaxPlace]
  private let rules: RuleShelves

  init(rules: TaxRules, regimes: [RegimeRow], regimeGoods: [RegimeGoods], waivers: [TaxWaiver], territories: [TaxPlace]) {
    self.rules = rules.shelves
    var spans: [String: [ThresholdSpan: ThresholdBase]] = [:]
    for row in regimes { if let span = row.together { spans[row.destination, default: [:]][span] = row.base } }
    spansOfRegimes = spans
    self.regimes = Dictionary(grouping: regimes.sorted { $0.order < $1.order }, by: \.destination)
    self.regimeGoods = Dictionary(grouping: regimeGoods, by: \.destination)
    self.waivers = Dictionary(grouping: waivers, by: \.destination)
    places = Dictionary(territories.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rules of a kind that name a destination; nil if none does.
  func rules(_ kind: CostKind, of destination: String) -> RuleShelf? { rules.shelf(of: destination)?.rules(kind) }

  /// All rules that name a destination, in the order of the catalog.
  func rules(of destination: String) -> [TaxRule] { rules.shelf(of: destination)?.rows.map(\.row.rule) ?? [] }

  /// What is told of the rules of a destination without reading them; nil if none names it.
  func heading(of destination: String) -> RuleHeading? { rules.headings[destination] }

  /// The spans over which the law of a destination counts what a person imports, with what is counted.
  func spans(of destination: String) -> [ThresholdSpan: ThresholdBase] {
    (rules.shelf(of: destination)?.spans ?? [:]).merging(spansOfRegimes[destination] ?? [:]) { $1 }
  }
}

/// The rules of one kind that name one destination, by what the codes of their goods begin with.
struct RuleShelf: Sendable {
  /// All of them, in the order of the catalog.
  let rows: [RuleRow]
  /// Those for goods of any code, then those for codes that begin with one digit.
  private let wide: [RuleRow]
  /// The others by the first two digits.
  private let chapters: [UInt64: [RuleRow]]

  init(_ rows: [RuleRow]) {
    self.rows = rows
    wide = rows.filter { $0.goods.digits == 0 } + rows.filter { $0.goods.digits == 1 }
    chapters = Dictionary(grouping: rows.filter { $0.goods.digits >= 2 }) { $0.goods.first(2) }
  }

  /// Those whose code may be for goods: what begins otherwise than theirs is left out.
  func rows(near goods: HSDigits) -> some Sequence<RuleRow> {
    [wide, goods.digits < 2 ? [] : chapters[goods.first(2)] ?? []].joined()
  }
}

/// A rule as an object, so that it is not copied, with the beginning of its codes.
final class RuleRow: Sendable {
  let rule: TaxRule
  let goods: HSDigits

  init(_ rule: TaxRule) {
    self.rule = rule
    goods = HSDigits(rule.hs)
  }
}

extension RuleRow: Hashable {
  static func == (one: RuleRow, other: RuleRow) -> Bool { one === other || one.rule == other.rule }
  func hash(into hasher: inout Hasher) { hasher.combine(rule) }
}

/// The digits that a code begins with as a number, so that thousands of rules are looked through without comparing texts. Codes have ten digits
/// at most; of a longer text the first sixteen count.
struct HSDigits: Hashable, Sendable {
  private let number: UInt64
  let digits: Int

  init(_ text: String) {
    var number: UInt64 = 0
    var digits = 0
    for byte in text.utf8.prefix(16) where (48...57).contains(byte) {
      number = number * 10 + UInt64(byte - 48)
      digits += 1
    }
    self.number = number
    self.digits = digits
  }

  private static let powers: [UInt64] = (0...16).map { (0..<$0).reduce(1) { power, _ in power * 10 } }

  /// The first so many digits, of as many at least, as a number.
  func first(_ count: Int) -> UInt64 { number / Self.powers[digits - count] }

  /// Whether they begin with others.
  func begin(with others: HSDigits) -> Bool { others.digits <= digits && first(others.digits) == others.number }
}
