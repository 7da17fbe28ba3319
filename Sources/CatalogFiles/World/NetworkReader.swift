import Commerce

/// Reads Catalog/network and joins its tables by id.
struct NetworkReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let currencies: [String: Currency]
  private let countries: KnownIDs
  private let calendars: [WorkingCalendar]
  private let calendarIDs: KnownIDs

  init(folder: CatalogFolder, log: CatalogIssueLog, currencies: [String: Currency], countries: [Country], calendars: [WorkingCalendar]) {
    self.folder = folder
    self.log = log
    self.currencies = currencies
    self.countries = KnownIDs(Set(countries.map(\.code.rawValue)), "country of places/countries.csv")
    self.calendars = calendars
    calendarIDs = KnownIDs(Set(calendars.map(\.id.rawValue)), "calendar of calendars/calendars.csv")
  }

  /// The network with the catalog's disruptions applied.
  func network(
    territories: [TerritoryRow], specialTerritories: [SpecialTerritory], addressFormats: [AddressFormat]
  ) -> DeliveryNetwork {
    let sites = sites()
    let places = Dictionary(sites.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    let known = KnownIDs(Set(places.keys), "site of network/sites.csv")
    let zones = zones()
    let services = services(sites: places, known, zones)
    let network = DeliveryNetwork(
      sites: sites, zones: zones, services: services, calendars: calendars, handlings: handlings(places, known),
      clearances: clearances(known), crossings: crossings(known), emissions: emissions(), bulkWays: bulkWays(known),
      partners: partners(),
      territories: Dictionary(territories.map { ($0.country, $0.territory) }, uniquingKeysWith: { first, _ in first }),
      specialTerritories: specialTerritories,
      addressFormats: Dictionary(addressFormats.map { ($0.country, $0) }, uniquingKeysWith: { first, _ in first }))
    return network.applying(disruptions(network))
  }

  private func sites() -> [Site] {
    guard var table = CatalogTable(folder, .sites, log: log) else { return [] }
    var seen: Set<String> = []
    return table.rows { row in
      let id = row.code("id")
      let country = row.reference("country", countries)
      if row.isSound, !Self.beginsWithLocode(id, country) {
        row.refuse(
          "id",
          "“\(id)” does not begin with a UN/LOCODE of \(country); expected \(country) and three letters or digits, then a dash and more")
      }
      if !id.isEmpty, !seen.insert(id).inserted { row.refuse("id", "“\(id)” stands on another row too") }
      return Site(
        id: SiteID(rawValue: id), name: row.name("name"), kind: row.choice("kind", SiteKind.self), country: CountryCode(rawValue: country),
        coordinate: row.coordinate(), timeZone: row.timeZone("time_zone"), source: row.prose("source"))
    }
  }

  /// `BELGG` or `CNKHO-B`.
  private static func beginsWithLocode(_ id: String, _ country: String) -> Bool {
    let place = id.prefix { $0 != "-" }
    return place.count == 5 && place.hasPrefix(country) && place.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
  }

  private func zones() -> [Zone] {
    guard var table = CatalogTable(folder, .zones, log: log) else { return [] }
    var seen: Set<String> = []
    return table.rows { row in
      let id = row.code("id")
      let country = row.reference("country", countries)
      if row.isSound, !(id.hasPrefix("\(country)-") && id.utf8.count == 6 && id.utf8.suffix(3).allSatisfy { (65...90).contains($0) }) {
        row.refuse("id", "“\(id)” is no zone of \(country); expected \(country), a dash and three capital letters")
      }
      if !id.isEmpty, !seen.insert(id).inserted { row.refuse("id", "“\(id)” stands on another row too") }
      return Zone(
        id: ZoneID(rawValue: id), name: row.name("name"), country: CountryCode(rawValue: country), coordinate: row.coordinate(),
        timeZone: row.timeZone("time_zone"), postcodes: row.postcodes("postcodes"), isCapital: row.flag("capital"),
        source: row.prose("source"))
    }
  }

  private func services(sites: [String: Site], _ known: KnownIDs, _ zones: [Zone]) -> [Service] {
    guard var table = CatalogTable(folder, .services, log: log) else { return [] }
    let zoneIDs = Set(zones.map(\.id.rawValue))
    let served = Set(zones.map(\.country.rawValue))
    let destinations = KnownIDs(
      Set(sites.keys).union(zoneIDs).union(served.map { "\($0)-*" }), "site, zone or country with zones such as BE-*")
    let ids = serviceIDs()
    let departures = departures(ids)
    let prices = prices(ids)
    var seen: Set<String> = []
    return table.rows { row in
      let id = ServiceID(rawValue: row.code("id"))
      if !seen.insert(id.rawValue).inserted { row.refuse("id", "“\(id)” stands on another row too") }
      let from = row.reference("from", known)
      let to = row.reference("to", destinations)
      let destination: ServiceDestination =
        if to.hasSuffix("-*") { .country(CountryCode(to.dropLast(2))) } else if zoneIDs.contains(to) { .zone(ZoneID(to)) } else {
          .site(SiteID(to))
        }
      let timeZone = row.isBlank("time_zone") ? sites[from]?.timeZone ?? "UTC" : row.timeZone("time_zone")
      let gate = row.gate(
        calendars: calendarIDs, timeZone: timeZone, cutoff: row.optionalNumber("cutoff_hours", 0...1000) ?? 0, weekly: departures[id] ?? [],
        emptyTimetable: "the service has no rows in network/departures.csv")
      let fee = row.isBlank("clearance_fee") ? nil : row.money("clearance_fee", in: row.currency("clearance_fee_currency", currencies))
      return Service(
        id: id, name: row.name("name"), operatorName: row.text("operator"), mode: row.choice("mode", TransportMode.self),
        from: SiteID(from),
        to: destination, kilometres: row.optionalNumber("km", 0...60_000), gate: gate, duration: row.duration(),
        clock: row.clock(calendarIDs),
        limits: limits(row), kilogramsPerCubicMetre: row.number("kg_per_m3", 0...5000), clearanceFee: fee, prices: prices[id] ?? [],
        source: row.prose("source"))
    }
  }

  private func limits(_ row: CatalogRow) -> ServiceLimits {
    ServiceLimits(
      weight: row.optionalKilograms("max_weight_kg"), length: row.optionalInteger("max_length_mm", 1...100_000),
      girth: row.optionalInteger("max_girth_mm", 1...100_000), takesBatteries: row.yesOrNo("batteries"),
      takesDangerousGoods: row.yesOrNo("dangerous_goods"))
  }

  /// The ids alone, bad rows' too, so that one bad service is not told again for each of its departures.
  private func serviceIDs() -> KnownIDs {
    let ids = CatalogTable(folder, .services, log: CatalogIssueLog()).map { table in
      var table = table
      var ids: Set<String> = []
      table.scan { row, _ in ids.insert(row.text("id")) }
      return ids
    }
    return KnownIDs(ids ?? [], "service of network/services.csv")
  }

  private func departures(_ services: KnownIDs) -> [ServiceID: [Departure]] {
    guard var table = CatalogTable(folder, .departures, log: log) else { return [:] }
    let rows = table.rows { row -> (service: ServiceID, departure: Departure)? in
      let day = row.word("day", of: Weekday.allCases.map(\.code))
      return (ServiceID(row.reference("service", services)), Departure(weekday: Weekday(code: day) ?? .monday, minute: row.minute("time")))
    }
    return Dictionary(grouping: rows, by: \.service).mapValues { $0.map(\.departure) }
  }

  private func prices(_ services: KnownIDs) -> [ServiceID: [FreightPrice]] {
    guard var table = CatalogTable(folder, .prices, log: log) else { return [:] }
    let rows = table.rows { row -> (service: ServiceID, price: FreightPrice)? in
      (
        ServiceID(row.reference("service", services)),
        FreightPrice(
          className: row.filled("class"), upTo: row.optionalKilograms("max_kg"), currency: row.currency("currency", currencies),
          fixed: row.optionalRatio("fixed") ?? .zero, perKilogram: row.optionalRatio("per_kg") ?? .zero,
          minimum: row.optionalRatio("minimum") ?? .zero, fuel: row.optionalShare("fuel") ?? .zero,
          oversizeOver: row.optionalInteger("oversize_over_mm", 1...100_000), oversizeFee: row.optionalRatio("oversize_fee") ?? .zero,
          source: row.prose("source"))
      )
    }
    return Dictionary(grouping: rows, by: \.service).mapValues { rows in
      rows.map(\.price).sorted { ($0.upTo?.value ?? .max) < ($1.upTo?.value ?? .max) }
    }
  }

  private func handlings(_ sites: [String: Site], _ known: KnownIDs) -> [Handling] {
    guard var table = CatalogTable(folder, .handling, log: log) else { return [] }
    return table.rows { row in
      let site = row.reference("site", known)
      let gate = row.gate(
        calendars: calendarIDs, timeZone: sites[site]?.timeZone ?? "UTC", cutoff: 0, weekly: row.weekly("weekly"),
        emptyTimetable: "a gate of departures needs “weekly”, such as mon-fri 14:00|sat 10:00")
      return Handling(
        site: SiteID(site), activity: row.choice("activity", Handling.Activity.self),
        step: Step(gate: gate, duration: row.duration(), clock: row.clock(calendarIDs), source: row.prose("source")))
    }
  }

  private func clearances(_ sites: KnownIDs) -> [Clearance] {
    guard var table = CatalogTable(folder, .clearances, log: log) else { return [] }
    return table.rows { row in
      let regime = row.text("regime") == "*" ? nil : row.choice("regime", Regime.self)
      return Clearance(
        site: SiteID(row.reference("site", sites)), direction: row.choice("direction", Clearance.Direction.self), regime: regime,
        step: inspectedStep(row))
    }
  }

  private func crossings(_ sites: KnownIDs) -> [Crossing] {
    guard var table = CatalogTable(folder, .crossings, log: log) else { return [] }
    return table.rows { row in
      Crossing(
        from: SiteID(row.reference("from", sites)), to: SiteID(row.reference("to", sites)), name: row.name("name"),
        kilometres: row.optionalNumber("km", 0...60_000) ?? 0, step: inspectedStep(row))
    }
  }

  private func inspectedStep(_ row: CatalogRow) -> Step {
    let gate = row.gate(
      calendars: calendarIDs, timeZone: "UTC", cutoff: 0, weekly: [], emptyTimetable: "expected “none” or “opening” here")
    return Step(
      gate: gate, duration: row.duration(), clock: row.clock(calendarIDs), inspection: row.inspection(), source: row.prose("source"))
  }

  private func emissions() -> [EmissionFactor] {
    guard var table = CatalogTable(folder, .emissions, log: log) else { return [] }
    return table.rows { row in
      EmissionFactor(
        mode: row.choice("mode", TransportMode.self), gramsPerTonneKilometre: row.number("grams_per_tonne_km", 0...100_000),
        source: row.prose("source"))
    }
  }

  private func bulkWays(_ sites: KnownIDs) -> [SiteID: [BulkLeg]] {
    guard var table = CatalogTable(folder, .bulkWays, log: log) else { return [:] }
    let rows = table.rows { row -> (site: SiteID, number: Int, leg: BulkLeg)? in
      _ = row.prose("source")
      return (
        SiteID(row.reference("site", sites)), row.integer("leg", 1...100),
        BulkLeg(mode: row.choice("mode", TransportMode.self), kilometres: row.number("km", 0...60_000))
      )
    }
    return Dictionary(grouping: rows, by: \.site).mapValues { $0.sorted { $0.number < $1.number }.map(\.leg) }
  }

  private func partners() -> [Partner] {
    guard var table = CatalogTable(folder, .partners, log: log) else { return [] }
    return table.rows { row in
      let year = row.integer("year", 2000...2100)
      return Partner(
        country: CountryCode(row.reference("country", countries)), name: row.name("name"), signed: row.optional("signed") ?? "\(year)",
        seen: row.word("seen", of: ["yes", "part", "no"]), isOfSpring2021: row.flag("spring_2021"), source: row.prose("source"))
    }
  }

  private func disruptions(_ network: DeliveryNetwork) -> [Disruption] {
    guard var table = CatalogTable(folder, .disruptions, log: log) else { return [] }
    let sites = KnownIDs(Set(network.sites.keys.map(\.rawValue)), "site of network/sites.csv")
    let services = KnownIDs(Set(network.services.keys.map(\.rawValue)), "service of network/services.csv")
    let both = KnownIDs(Set(network.sites.keys.map(\.rawValue) + network.services.keys.map(\.rawValue)), "site or service of the network")
    var seen: Set<String> = []
    return table.rows { row in
      let id = row.kebab("id")
      if !id.isEmpty, !seen.insert(id).inserted { row.refuse("id", "“\(id)” stands on another row too") }
      let kind = row.choice("kind", Disruption.Kind.self)
      let known =
        switch kind {
        case .closure: sites
        case .suspension: services
        case .slowdown: both
        }
      let dates = row.dates("from", "to")
      let factor = kind == .slowdown ? row.number("factor", 0.01...1000) : 1
      return Disruption(
        id: id, name: row.name("name"), kind: kind, target: row.reference("target", known), from: dates.lowerBound, to: dates.upperBound,
        factor: factor, source: row.prose("source"))
    }
  }
}
