import Money
import Primitives

extension LandedCostCalculator {
  /// What a consignment costs from each later day on which the law changes its price: rules, regimes or waivers begin or end.
  ///
  /// Amounts of the law are converted by the rates that hold on the day of the consignment, so that nothing but law makes a difference.
  ///
  /// - Parameters:
  ///   - consignment: The goods, with their freight.
  ///   - last: The last day that is looked at.
  /// - Returns: In the order of the days; those alone on which total, regime or what is unknown differ from the day before.
  public func laterCosts(of consignment: Consignment, through last: LocalDate) -> [DatedCost] {
    var days = schedule.daysOfChange(for: consignment, through: last)
    let newYear = LocalDate(year: consignment.date.parts.year + 1, month: 1, day: 1)
    let renews = !consignment.usedThisYear.isZero && newYear.map { $0 <= last } ?? false
    if renews, let newYear { days.insert(newYear) }
    guard !days.isEmpty else { return [] }
    let rates = schedule.counting(in: consignment.destination, on: consignment.date).customsRates
    let calculator = LandedCostCalculator(schedule: schedule.counting(alwaysBy: rates))
    var found: [DatedCost] = []
    var before = calculator.cost(of: consignment)
    for day in days.sorted() {
      let cost = calculator.cost(of: consignment.on(day))
      if !cost.isAlike(before) {
        let (old, new) = (before.chargedRules, cost.chargedRules)
        found.append(
          DatedCost(
            from: day, cost: cost, ended: old.filter { rule in !new.contains { $0.rule == rule.rule } },
            begun: new.filter { rule in !old.contains { $0.rule == rule.rule } }, renewsAllowance: renews && day == newYear))
      }
      before = cost
    }
    return found
  }
}

extension Consignment {
  /// The same goods on another day. Of what the person has ordered besides nothing counts then on that day, in another month or year.
  public func on(_ day: LocalDate) -> Consignment {
    var other = self
    other.date = day
    guard day != date else { return self }
    other.usedToday = .zero(usedToday.currency)
    other.later.today = nil
    if (day.parts.year, day.parts.month) != (date.parts.year, date.parts.month) {
      other.usedThisMonth = .zero(usedThisMonth.currency)
      other.later.thisMonth = nil
    }
    if day.parts.year != date.parts.year {
      other.usedThisYear = .zero(usedThisYear.currency)
      other.later.thisYear = nil
    }
    return other
  }
}

extension TariffSchedule {
  /// The days after that of a consignment on which a row begins to hold for goods like it, or holds no more.
  func daysOfChange(for consignment: Consignment, through last: LocalDate) -> Set<LocalDate> {
    var days: Set<LocalDate> = []
    func add(_ from: LocalDate, _ to: LocalDate?) {
      for day in [from, to.map { $0 + 1 } ?? from] where consignment.date < day && day <= last { days.insert(day) }
    }
    let codes = consignment.items.map(\.hsCode.rawValue)
    let place = place(consignment.destination)
    for kind in CostKind.charged {
      // Of a tariff that is levied where it is higher the rows count too.
      let rivals = kind == .duty || kind == .antidumping ? place.rival?.customs ?? [] : []
      for destination in Set(place.destinations(of: kind) + rivals) {
        for row in law.rules(kind, of: destination)?.rows ?? []
        where codes.contains(where: { $0.hasPrefix(row.rule.hs) || row.rule.hs.hasPrefix($0) }) {
          add(row.rule.validFrom, row.rule.validTo)
        }
        for row in law.waivers[destination] ?? [] where row.kind == kind { add(row.validFrom, row.validTo) }
      }
    }
    for destination in place.vat {
      for row in law.regimes[destination] ?? [] { add(row.validFrom, row.validTo) }
      for row in law.regimeGoods[destination] ?? [] where codes.contains(where: { $0.hasPrefix(row.hs) }) {
        add(row.validFrom, row.validTo)
      }
    }
    return days
  }
}
