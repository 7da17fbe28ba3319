import LandedCost
import Money
import Primitives
import Quotes

extension WorldCoder {
  mutating func world(_ it: World?) -> World {
    World(
      baseNetwork: network(it?.baseNetwork), disruptions: list(it?.disruptions) { $0.disruption($1) },
      rates: ExchangeRates(list(it.map { rates in rates.rates.currencies.compactMap { rates.rates.rate(of: $0.code) } }) { $0.rate($1) }),
      publishedRates: list(it?.publishedRates) { $0.publishedRates($1) },
      customsRateRows: list(it?.customsRateRows) { $0.customsRateRow($1) },
      currencies: dictionary(it?.currencies, key: \.currency.code) { $0.currencyRow($1) },
      taxRules: taxRules(it?.taxRules),
      regimes: list(it?.regimes) { $0.regime($1) }, regimeGoods: list(it?.regimeGoods) { $0.regimeGoods($1) },
      waivers: list(it?.waivers) { $0.waiver($1) }, returnLaws: returnLaws(it?.returnLaws),
      territories: list(it?.territories) { $0.territory($1) },
      countries: dictionary(it?.countries, key: \.code) { $0.country($1) },
      properNames: dictionary(it?.properNames, key: \.base) { $0.name($1) })
  }

  /// Headings, each with the rules of its destination apart: these are read when they are first asked for.
  private mutating func taxRules(_ it: TaxRules?) -> TaxRules {
    if let it {
      _ = number(it.headings.count)
      for heading in it.headings {
        _ = self.heading(heading)
        apart { coder in _ = coder.list(it.placed(of: heading.destination)) { $0.placed($1) } }
      }
      return it
    }
    let headings = list(nil) { coder, _ in (heading: coder.heading(nil), start: coder.skip()) }
    let archive = RuleArchive(
      data, Dictionary(headings.map { ($0.heading.destination, $0.start) }, uniquingKeysWith: { first, _ in first }))
    return TaxRules(headings.map(\.heading), read: archive.rules)
  }

  private mutating func heading(_ it: RuleHeading?) -> RuleHeading {
    RuleHeading(destination: text(it?.destination), count: number(it?.count), duty: told(it?.duty), vat: told(it?.vat))
  }

  private mutating func told(_ it: RuleHeading.Import?) -> RuleHeading.Import {
    RuleHeading.Import(isRateKnown: flag(it?.isRateKnown), isRateOpen: flag(it?.isRateOpen))
  }

  mutating func placed(_ it: PlacedRule?) -> PlacedRule { PlacedRule(place: number(it?.place), rule: rule(it?.rule)) }

  mutating func grams(_ it: Grams?) -> Grams { Grams(number(it?.value)) }

  mutating func ratio(_ it: Ratio?) -> Ratio {
    let (numerator, denominator) = (number(it.map { Int($0.numerator) }), number(it.map { Int($0.denominator) }))
    guard denominator > 0 else {
      damaged()
      return .zero
    }
    return Ratio(Int64(numerator), Int64(denominator))
  }

  mutating func currency(_ it: Currency?) -> Currency { Currency(code: text(it?.code), minorDigits: number(it?.minorDigits)) }

  mutating func money(_ it: Money?) -> Money { Money(minor: Int64(number(it.map { Int($0.minor) })), currency: currency(it?.currency)) }

  private mutating func rate(_ it: ExchangeRates.Rate?) -> ExchangeRates.Rate {
    ExchangeRates.Rate(currency: currency(it?.currency), perEuro: ratio(it?.perEuro), date: date(it?.date), source: text(it?.source))
  }

  private mutating func currencyRow(_ it: CurrencyRow?) -> CurrencyRow {
    CurrencyRow(currency: currency(it?.currency), symbol: text(it?.symbol), name: name(it?.name))
  }

  private mutating func country(_ it: Country?) -> Country {
    Country(
      code: id(it?.code), name: name(it?.name), capital: optional(it?.capital) { $0.text($1) },
      currency: optional(it?.currency) { $0.currency($1) }, also: list(it?.also) { $0.text($1) })
  }

  private mutating func territory(_ it: TaxPlace?) -> TaxPlace {
    // A place's own code is the last of each list anyway.
    TaxPlace(
      code: id(it?.code), customs: list(it?.customs.dropLast()) { $0.text($1) }, vat: list(it?.vat.dropLast()) { $0.text($1) },
      fees: list(it?.fees.dropLast()) { $0.text($1) },
      rival: optional(it?.rival) {
        TaxPlace.RivalTariff(
          customs: $0.list($1?.customs) { $0.text($1) }, least: $0.ratio($1?.least),
          regimes: $0.list($1?.regimes) { $0.choice($1, or: .standard) })
      },
      borders: list(it?.borders) { $0.id($1) }, currency: optional(it?.currency) { $0.currency($1) })
  }

  private mutating func regime(_ it: RegimeRow?) -> RegimeRow {
    RegimeRow(
      destination: text(it?.destination), regime: choice(it?.regime, or: .standard),
      shipsFrom: optional(it?.shipsFrom) { $0.countrySet($1) },
      order: number(it?.order),
      base: choice(it?.base, or: .goods), together: optional(it?.together) { $0.choice($1, or: .day) },
      valueTo: optional(it?.valueTo) { $0.ratio($1) }, yearTo: optional(it?.yearTo) { $0.ratio($1) },
      piecesTo: optional(it?.piecesTo) { $0.number($1) }, weightTo: optional(it?.weightTo) { $0.grams($1) },
      asksIdentity: flag(it?.asksIdentity),
      currency: optional(it?.currency) { $0.currency($1) }, label: name(it?.label), validFrom: date(it?.validFrom),
      validTo: optional(it?.validTo) { $0.date($1) }, source: text(it?.source))
  }

  private mutating func regimeGoods(_ it: RegimeGoods?) -> RegimeGoods {
    RegimeGoods(
      destination: text(it?.destination), regime: choice(it?.regime, or: .standard), hs: text(it?.hs), isAllowed: flag(it?.isAllowed),
      validFrom: date(it?.validFrom), validTo: optional(it?.validTo) { $0.date($1) }, source: text(it?.source))
  }

  private mutating func waiver(_ it: TaxWaiver?) -> TaxWaiver {
    TaxWaiver(
      destination: text(it?.destination), regime: optional(it?.regime) { $0.choice($1, or: .standard) }, kind: choice(it?.kind, or: .duty),
      upTo: ratio(it?.upTo), currency: currency(it?.currency), label: name(it?.label), validFrom: date(it?.validFrom),
      validTo: optional(it?.validTo) { $0.date($1) }, source: text(it?.source))
  }

  /// As the text that a catalog has.
  private mutating func countrySet(_ it: CountrySet?) -> CountrySet {
    CountrySet(text(it.map { $0.codes.joined(separator: "|") }).split(separator: "|").map(String.init))
  }

  private mutating func specific(_ it: SpecificDuty?) -> SpecificDuty {
    SpecificDuty(amount: ratio(it?.amount), currency: currency(it?.currency), per: choice(it?.per, or: .item))
  }

  private mutating func rounding(_ it: TaxRounding?) -> TaxRounding {
    TaxRounding(step: ratio(it?.step), direction: choice(it?.direction, or: .halfUp))
  }

  /// As the text that a catalog has: each is written once, and read once.
  private mutating func base(_ it: TaxBase?) -> TaxBase {
    let text = text(it.map { "\($0)" })
    if let known = taxBases[text] { return known }
    guard let base = try? TaxBase(parsing: text) else {
      damaged()
      return .goods
    }
    taxBases[text] = base
    return base
  }

  private mutating func grossUp(_ it: TaxGrossUp?) -> TaxGrossUp {
    TaxGrossUp(share: ratio(it?.share), base: optional(it?.base) { $0.base($1) })
  }

  private mutating func limits(_ it: TaxLimits?) -> TaxLimits {
    TaxLimits(
      minimum: optional(it?.minimum) { $0.ratio($1) }, maximum: optional(it?.maximum) { $0.ratio($1) }, currency: currency(it?.currency),
      per: choice(it?.per, or: .parcel), over: optional(it?.over) { $0.grams($1) })
  }

  private mutating func bounds(_ it: TaxBounds?) -> TaxBounds {
    TaxBounds(
      base: choice(it?.base, or: .goods), together: optional(it?.together) { $0.choice($1, or: .day) },
      valueFrom: optional(it?.valueFrom) { $0.ratio($1) },
      valueTo: optional(it?.valueTo) { $0.ratio($1) }, unitPriceFrom: optional(it?.unitPriceFrom) { $0.ratio($1) },
      unitPriceTo: optional(it?.unitPriceTo) { $0.ratio($1) }, unit: optional(it?.unit) { $0.choice($1, or: .gram) },
      currency: optional(it?.currency) { $0.currency($1) }, weightFrom: optional(it?.weightFrom) { $0.grams($1) },
      weightTo: optional(it?.weightTo) { $0.grams($1) })
  }

  private mutating func rule(_ value: TaxRule?) -> TaxRule {
    let it = value.map(Written.init)
    return TaxRule(
      id: id(it?.id), kind: choice(it?.kind, or: .fee), destination: text(it?.destination),
      regime: optional(it?.regime) { $0.choice($1, or: .standard) }, hs: text(it?.hs), origin: optional(it?.origin) { $0.countrySet($1) },
      shipsFrom: optional(it?.shipsFrom) { $0.countrySet($1) },
      arrivesBy: optional(it?.arrivesBy) { Set($0.list($1.map { $0.sorted { $0.rawValue < $1.rawValue } }) { $0.choice($1, or: .air) }) },
      needsPreference: flag(it?.needsPreference),
      group: text(it?.group), rank: number(it?.rank), sequence: number(it?.sequence), base: optional(it?.base) { $0.base($1) },
      deduction: optional(it?.deduction) { TaxDeduction(amount: $0.ratio($1?.amount), currency: $0.currency($1?.currency)) },
      rate: optional(it?.rate) { $0.ratio($1) }, grossUp: optional(it?.grossUp) { $0.grossUp($1) },
      specific: optional(it?.specific) { $0.specific($1) }, limits: optional(it?.limits) { $0.limits($1) },
      bounds: optional(it?.bounds) { $0.bounds($1) }, isDefault: flag(it?.isDefault),
      rounding: optional(it?.rounding) { $0.rounding($1) }, baseRounding: optional(it?.baseRounding) { $0.rounding($1) },
      confidence: choice(it?.confidence, or: .assumed), label: name(it?.label), note: optional(it?.note) { $0.name($1) },
      validFrom: date(it?.validFrom), validTo: optional(it?.validTo) { $0.date($1) }, source: text(it?.source))
  }
}
