import Delivery
import Orders
import Primitives
import Quotes
import Testing

/// Divisions of carts made by chance, each compared with one found by looking at everything.
@Suite("A cart is divided as well as it can be")
struct SplitSearchTests {
  /// Lines, the sites that have them, and what each group of lines costs and when it comes from there.
  private struct Market {
    let sites: [[SiteID]]
    let offers: [String: [SplitOffer]]
    /// The first hour of each offer's arrival, and over how many hours it is spread evenly.
    let spreads: [SplitOffer: (first: Int, count: Int)]

    static func key(_ site: SiteID, _ lines: [Int]) -> String { "\(site)\(lines)" }

    init(lines: Int, sites count: Int, options most: Int = 3, seed: UInt64) {
      var random = SplitMix64(seed: seed)
      func number(_ below: Int) -> Int { Int(random.next() % UInt64(below)) }
      let all = (0..<count).map { SiteID(rawValue: "S\($0)") }
      let sites = (0..<lines).map { _ in
        let own = all.filter { _ in number(3) > 0 }
        return own.isEmpty ? [all[number(count)]] : own
      }
      var offers: [String: [SplitOffer]] = [:]
      var spreads: [SplitOffer: (first: Int, count: Int)] = [:]
      for site in all {
        let there = sites.indices.filter { sites[$0].contains(site) }
        for subset in 1..<max(1, 1 << there.count) {
          let lines = there.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element)
          // Some loads are taken by nobody.
          let options = number(9) == 0 && lines.count > 1 ? 0 : 1 + number(most)
          offers[Self.key(site, lines)] = (0..<options).map { option in
            let (first, spread) = (1_000 + number(60), 1 + number(40))
            let offer = SplitOffer(
              option: OptionID(rawValue: "\(site)+\(option)"), total: Int64(50 + number(60) + 20 * lines.count),
              arrival: ArrivalDistribution(first: Hour(first), masses: Array(repeating: 1 / Double(spread), count: spread)))
            spreads[offer] = (first, spread)
            return offer
          }
        }
      }
      self.sites = sites
      self.offers = offers
      self.spreads = spreads
    }

    /// The probability that all have arrived by an hour.
    func arrived(_ offers: [SplitOffer], through hour: Int) -> Double {
      offers.reduce(1) { product, offer in
        guard let spread = spreads[offer] else { return 0 }
        return product * min(1, max(0, Double(hour - spread.first + 1) / Double(spread.count)))
      }
    }

    func offers(_ site: SiteID, _ lines: [Int]) -> [SplitOffer] { offers[Self.key(site, lines)] ?? [] }

    /// All ways, each with all options, without a thought.
    func best(_ preference: SplitPreference, price: ((SplitChoice) -> Int64?)? = nil) -> SplitChoice? {
      var divisions: [[SiteID]] = [[]]
      for own in sites { divisions = divisions.flatMap { division in own.map { division + [$0] } } }
      var best: SplitChoice?
      for division in divisions {
        var taken: [[(SiteID, SplitOffer)]] = [[]]
        for site in Set(division) {
          let lines = division.indices.filter { division[$0] == site }
          taken = taken.flatMap { one in offers(site, lines).map { one + [(site, $0)] } }
        }
        for one in taken {
          guard let hour = (1_000...1_200).first(where: { arrived(one.map(\.1), through: $0) >= 0.9 - 1e-9 }) else { continue }
          let p90 = Hour(hour)
          var choice = SplitChoice(
            sites: division, options: Dictionary(uniqueKeysWithValues: one.map { ($0.0, $0.1.option) }),
            total: one.reduce(0) { $0 + $1.1.total }, p90: p90)
          if let price {
            guard let total = price(choice) else { continue }
            choice = SplitChoice(sites: choice.sites, options: choice.options, total: total, p90: p90)
          }
          if best.map({ choice.isBetter(than: $0, by: preference) }) ?? true { best = choice }
        }
      }
      return best
    }
  }

  @Test("Of few ways none is better than the one that is found", arguments: UInt64(1)...24)
  func exact(seed: UInt64) {
    let market = Market(lines: 1 + Int(seed % 3), sites: 2 + Int(seed % 3), seed: seed)
    var search = SplitSearch(sites: market.sites, offers: market.offers)
    #expect(search.isSmall)
    for preference in SplitPreference.allCases {
      let (found, wanted) = (search.best(preference), market.best(preference))
      #expect(found?.total == wanted?.total, "\(preference), seed \(seed)")
      #expect(found?.p90 == wanted?.p90)
      #expect(found?.parcels == wanted?.parcels)
    }
  }

  @Test("Where each parcel has many options, of each division the best is priced, and the best of all is found", arguments: UInt64(1)...16)
  func manyOptions(seed: UInt64) {
    let market = Market(lines: 3, sites: 4, options: 12, seed: seed)
    var search = SplitSearch(sites: market.sites, price: { $0.total }, offers: market.offers)
    #expect(search.isSmall)
    for preference in SplitPreference.allCases {
      let (found, wanted) = (search.best(preference), market.best(preference))
      #expect(
        found?.total == wanted?.total && found?.p90 == wanted?.p90 && found?.parcels == wanted?.parcels, "\(preference), seed \(seed)")
    }
  }

  @Test("Prices that hang on each other are those of the whole, and what is not allowed is not found", arguments: UInt64(1)...20)
  func priced(seed: UInt64) {
    let market = Market(lines: 1 + Int(seed % 3), sites: 2, seed: seed)
    // Each parcel more costs the others something; some totals are forbidden.
    func price(_ choice: SplitChoice) -> Int64? {
      let total = choice.total + Int64(choice.parcels * choice.parcels * 7)
      return total % 5 == 0 ? nil : total
    }
    // So small that all are priced.
    var limits = SplitSearch.Limits()
    limits.combinations = 64
    var search = SplitSearch(sites: market.sites, limits: limits, price: price, offers: market.offers)
    for preference in SplitPreference.allCases {
      let (found, wanted) = (search.best(preference), market.best(preference, price: price))
      #expect(found?.total == wanted?.total, "\(preference), seed \(seed)")
      #expect(found?.p90 == wanted?.p90)
      #expect(found?.parcels == wanted?.parcels)
    }
  }

  @Test("Where more ways than are priced begin with some that are not allowed, one that is allowed is found", arguments: UInt64(1)...20)
  func forbidden(seed: UInt64) {
    let market = Market(lines: 1 + Int(seed % 3), sites: 2, seed: seed)
    // Only ways that the law's own reckoning makes dear are allowed.
    func price(_ choice: SplitChoice) -> Int64? { choice.total % 3 == 0 ? choice.total : nil }
    var limits = SplitSearch.Limits()
    limits.combinations = 2
    limits.prices = 512
    var search = SplitSearch(sites: market.sites, limits: limits, price: price, offers: market.offers)
    for preference in SplitPreference.allCases {
      let found = search.best(preference)
      #expect((found == nil) == (market.best(preference, price: price) == nil), "\(preference), seed \(seed)")
      if let found { #expect(price(found) == found.total) }
    }
  }

  @Test("Of many ways the one that is found is a way, and no worse than where it began", arguments: UInt64(1)...8)
  func sound(seed: UInt64) {
    let market = Market(lines: 4, sites: 3, seed: seed)
    var limits = SplitSearch.Limits()
    limits.divisions = 1
    var search = SplitSearch(sites: market.sites, limits: limits, offers: market.offers)
    #expect(!search.isSmall)
    let start = market.sites.map { $0[0] }
    for preference in SplitPreference.allCases {
      guard let found = search.best(preference, from: start) else {
        #expect(market.best(preference) == nil, "a way there is is found by chance only if moves lead to it")
        continue
      }
      #expect(zip(found.sites, market.sites).allSatisfy { $1.contains($0) })
      var sum: Int64 = 0
      for (site, option) in found.options {
        let lines = found.sites.indices.filter { found.sites[$0] == site }
        sum += market.offers(site, lines).first { $0.option == option }?.total ?? .min / 2
      }
      #expect(sum == found.total)
      var only = SplitSearch(sites: start.map { [$0] }, offers: market.offers)
      if let began = only.best(preference) { #expect(!began.isBetter(than: found, by: preference)) }
      if let best = market.best(preference) { #expect(!found.isBetter(than: best, by: preference)) }
    }
  }

  @Test("All have arrived later than each has, by what each may be late")
  func together() {
    let even = ArrivalDistribution(first: Hour(100), masses: Array(repeating: 0.1, count: 10))
    let offer = SplitOffer(option: "A+x", total: 1, arrival: even)
    #expect(offer.p90 == Hour(108))
    #expect(SplitOffer.hour(ofAll: [offer], by: 0.9) == Hour(108))
    // 0.9 times 0.9 is too little; with both through the last hour it is certain.
    #expect(SplitOffer.hour(ofAll: [offer, offer], by: 0.9) == Hour(109))
    // 0.7 times 0.7 is 0.49.
    #expect(SplitOffer.hour(ofAll: [offer, offer], by: 0.5) == Hour(107))
    #expect(SplitOffer.hour(ofAll: [], by: 0.5) == nil)
  }

  @Test("Without a line, or with one that nobody has, there is nothing to divide")
  func nothing() {
    var none = SplitSearch(sites: []) { _, _ in [] }
    #expect(none.best(.cheapest) == nil)
    var nowhere = SplitSearch(sites: [["A"], []]) { _, _ in [] }
    #expect(nowhere.best(.fewest) == nil)
  }
}
