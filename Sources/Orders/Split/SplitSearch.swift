import Primitives
import Quotes

/// Finds the best way to divide a cart's lines among the sites that have them. Lines of one site always travel together.
///
/// Where the ways are few it looks at all of them: then nothing is better. Else it starts from good ways and moves one line, or all lines of a
/// site, as long as that is better: then no single move helps, and the way is at least as good as the one that it was given to start with.
///
/// Where the law counts parcels together their prices hang on each other: `price` then says what a whole way costs, and which are not allowed.
public struct SplitSearch {
  /// How much is looked at.
  public struct Limits: Hashable, Sendable {
    /// The most ways to give lines to sites of which all are looked at.
    public var divisions = 20_000
    /// The most groups of lines at a site whose offers are asked for.
    public var groups = 256
    /// The most ways that are priced as a whole, where prices hang on each other.
    public var prices = 64
    /// The most combinations of options of one such way of which all are priced; of more the first that is allowed, the best before others.
    public var combinations = 8

    /// The usual limits.
    public init() {}
  }

  struct Group: Hashable {
    let site: SiteID
    let lines: [Int]
  }

  let sites: [[SiteID]]
  let limits: Limits
  private let askOffers: (SiteID, [Int]) -> [SplitOffer]
  let price: ((SplitChoice) -> Int64?)?
  private var known: [Group: [SplitOffer]] = [:]
  private var pricesAsked = 0

  /// A search.
  ///
  /// - Parameters:
  ///   - sites: For each line the sites that have enough of it.
  ///   - limits: How much is looked at.
  ///   - price: What a way costs as a whole, in minor units; nil from it: the way is not allowed. Nil: the sum of its offers.
  ///   - offers: The options of some lines together from a site, given by their numbers from low to high; empty if there are none.
  public init(
    sites: [[SiteID]], limits: Limits = Limits(), price: ((SplitChoice) -> Int64?)? = nil, offers: @escaping (SiteID, [Int]) -> [SplitOffer]
  ) {
    self.sites = sites
    self.limits = limits
    self.price = price
    askOffers = offers
  }

  /// The best way by a preference; nil if there is none, or no line.
  ///
  /// - Parameter start: The sites of a way that is known; what is found is at least as good.
  public mutating func best(_ preference: SplitPreference, from start: [SiteID]? = nil) -> SplitChoice? {
    guard !sites.isEmpty, sites.allSatisfy({ !$0.isEmpty }) else { return nil }
    pricesAsked = 0
    return isSmall ? bestOfAll(preference) : bestByMoves(preference, from: start)
  }

  /// Whether all ways are looked at.
  public var isSmall: Bool {
    var divisions = 1
    var linesAtSite: [SiteID: Int] = [:]
    for own in sites {
      divisions = divisions.multipliedReportingOverflow(by: own.count).partialValue
      if divisions > limits.divisions { return false }
      for site in own { linesAtSite[site, default: 0] += 1 }
    }
    // Every site may have any of its lines.
    var groups = 0
    for count in linesAtSite.values {
      guard count < 16 else { return false }
      groups += 1 << count - 1
    }
    return groups <= limits.groups && (price == nil || divisions <= limits.prices)
  }

  // MARK: All of them

  private mutating func bestOfAll(_ preference: SplitPreference) -> SplitChoice? {
    var best: SplitChoice?
    var division: [SiteID] = []
    func descend(_ search: inout SplitSearch) {
      guard division.count < search.sites.count else {
        if let choice = search.choice(division, preference, unlessWorseThan: best) { best = choice }
        return
      }
      for site in search.sites[division.count] {
        division.append(site)
        descend(&search)
        division.removeLast()
      }
    }
    descend(&self)
    return best
  }

  // MARK: One by another

  private mutating func bestByMoves(_ preference: SplitPreference, from start: [SiteID]?) -> SplitChoice? {
    var best: SplitChoice?
    for seed in seeds(from: start) {
      if let choice = choice(seed, preference, unlessWorseThan: best) { best = choice }
    }
    while let current = best, known.count < 4 * limits.groups, price == nil || pricesAsked < limits.prices * limits.combinations {
      var better: SplitChoice?
      for move in moves(from: current.sites) where known.count < 4 * limits.groups {
        if let choice = choice(move, preference, unlessWorseThan: better ?? current) { better = choice }
      }
      guard let better else { break }
      best = better
    }
    return best
  }

  /// Where to begin: as given, each line by its own cheapest and its own earliest site, and the sites that have most lines.
  private mutating func seeds(from start: [SiteID]?) -> [[SiteID]] {
    var seeds = start.map { [$0] } ?? []
    for best in [{ (one: SplitOffer, two: SplitOffer) in one.total < two.total }, { one, two in one.p90 < two.p90 }] {
      var seed: [SiteID] = []
      for (line, own) in sites.enumerated() {
        var found: (site: SiteID, offer: SplitOffer)?
        for site in own.prefix(limits.groups) {
          guard let offer = offers(Group(site: site, lines: [line])).min(by: best) else { continue }
          if found.map({ best(offer, $0.offer) }) ?? true { found = (site, offer) }
        }
        if let found { seed.append(found.site) }
      }
      seeds.append(seed)
    }
    seeds.append(cover())
    return seeds.filter { $0.count == sites.count }
  }

  /// The sites that have most of the lines that are left, one after the other.
  private mutating func cover() -> [SiteID] {
    var division: [SiteID?] = Array(repeating: nil, count: sites.count)
    while division.contains(nil) {
      let left = division.indices.filter { division[$0] == nil }
      var lines: [SiteID: [Int]] = [:]
      for line in left { for site in sites[line] { lines[site, default: []].append(line) } }
      let most = lines.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      guard let next = most.prefix(8).first(where: { !offers(Group(site: $0.key, lines: $0.value)).isEmpty }) ?? most.last else {
        return []
      }
      for line in next.value { division[line] = next.key }
    }
    return division.compactMap(\.self)
  }

  private func moves(from division: [SiteID]) -> [[SiteID]] {
    var moves: [[SiteID]] = []
    // All lines of a site first: that saves a parcel.
    for site in Set(division).sorted() {
      let lines = division.indices.filter { division[$0] == site }
      let others = lines.reduce(into: Set(sites[lines[0]])) { $0.formIntersection(sites[$1]) }
      for other in others.subtracting([site]).sorted() {
        var moved = division
        for line in lines { moved[line] = other }
        moves.append(moved)
      }
    }
    for (line, site) in division.enumerated() {
      for other in sites[line] where other != site {
        var moved = division
        moved[line] = other
        moves.append(moved)
      }
    }
    return moves
  }

  // MARK: One way

  private mutating func offers(_ group: Group) -> [SplitOffer] {
    if let known = known[group] { return known }
    let offers = askOffers(group.site, group.lines).sorted { ($0.total, $0.p90, $0.option) < ($1.total, $1.p90, $1.option) }
    known[group] = offers
    return offers
  }

  /// The best options for lines at given sites; nil if there are none that are better than what is known.
  private mutating func choice(
    _ division: [SiteID], _ preference: SplitPreference, unlessWorseThan best: SplitChoice?
  ) -> SplitChoice? {
    var lines: [SiteID: [Int]] = [:]
    for (line, site) in division.enumerated() { lines[site, default: []].append(line) }
    if preference == .fewest, price == nil, let best, lines.count > best.parcels { return nil }
    var groups: [[SplitOffer]] = []
    let sites = lines.keys.sorted()
    for site in sites {
      let own = offers(Group(site: site, lines: lines[site] ?? []))
      if own.isEmpty { return nil }
      groups.append(own)
    }
    var options = OfferSearch(division: division, sites: sites, groups: groups, preference: preference, best: best)
    guard let price else { return options.found() }
    // Each is priced as a whole, as the law counts it; of many those that are best by the offers' own prices, until one is allowed.
    options.best = nil
    let combinations = groups.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).partialValue }
    let areAll = combinations <= limits.combinations
    let found =
      areAll
      ? options.all()
      : combinations <= 64 * limits.combinations
        ? options.all().sorted { $0.isBetter(than: $1, by: preference) } : options.found().map { [$0] } ?? []
    var better: SplitChoice?
    var isDone = false
    for one in found where !isDone && pricesAsked < limits.prices * limits.combinations {
      pricesAsked += 1
      guard let total = price(one) else { continue }
      // The others of this division are no better: what is left to ask is for other divisions.
      isDone = !areAll
      let priced = SplitChoice(sites: one.sites, options: one.options, total: total, p90: one.p90)
      if (better ?? best).map({ priced.isBetter(than: $0, by: preference) }) ?? true { better = priced }
    }
    return better
  }
}

extension SplitSearch {
  /// Chooses among the offers of each group, leaving what can be no better.
  fileprivate struct OfferSearch {
    let division: [SiteID]
    let sites: [SiteID]
    /// Those of each site, the cheapest first.
    let groups: [[SplitOffer]]
    let preference: SplitPreference
    var best: SplitChoice?

    /// The best of them; nil if none is better than what was known.
    mutating func found() -> SplitChoice? {
      let before = best
      var taken: [SplitOffer] = []
      descend(&taken, total: 0, latest: nil)
      return best == before ? nil : best
    }

    /// All combinations, whatever they cost.
    func all() -> [SplitChoice] {
      let combinations = groups.reduce([[SplitOffer]]([[]])) { taken, offers in taken.flatMap { one in offers.map { one + [$0] } } }
      return combinations.compactMap { choice($0, total: $0.reduce(0) { $0.addingReportingOverflow($1.total).partialValue }) }
    }

    private func choice(_ taken: [SplitOffer], total: Int64) -> SplitChoice? {
      SplitOffer.hour(ofAll: taken, by: 0.9).map { p90 in
        let options = Dictionary(zip(sites, taken.map(\.option)), uniquingKeysWith: { first, _ in first })
        return SplitChoice(sites: division, options: options, total: total, p90: p90)
      }
    }

    private mutating func descend(_ taken: inout [SplitOffer], total: Int64, latest: Hour?) {
      guard taken.count < groups.count else {
        guard let choice = choice(taken, total: total) else { return }
        if best.map({ choice.isBetter(than: $0, by: preference) }) ?? true { best = choice }
        return
      }
      let rest = groups[(taken.count + 1)...]
      for offer in groups[taken.count] {
        let (sum, overflow) = total.addingReportingOverflow(offer.total)
        if overflow { continue }
        let atLeast = rest.reduce(sum) { $0.addingReportingOverflow($1[0].total).partialValue }
        // All have arrived no earlier than the latest of them has.
        let earliest = rest.reduce(max(latest ?? offer.p90, offer.p90)) { max($0, $1.map(\.p90).min() ?? $0) }
        if let best, isHopeless(total: atLeast, p90: earliest, best) { continue }
        taken.append(offer)
        descend(&taken, total: sum, latest: max(latest ?? offer.p90, offer.p90))
        taken.removeLast()
      }
    }

    private func isHopeless(total: Int64, p90: Hour, _ best: SplitChoice) -> Bool {
      switch preference {
      case .cheapest: total > best.total
      case .fastest: p90 > best.p90
      case .fewest: groups.count > best.parcels || groups.count == best.parcels && total > best.total
      }
    }
  }
}
