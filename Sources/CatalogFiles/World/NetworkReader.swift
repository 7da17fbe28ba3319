import Catalog
import Delivery
import LandedCost
import Money
import Primitives
import Quotes

/// Reads Catalog/network and joins its tables by id.
struct NetworkReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let currencies: CurrencyTable
  private let countries: KnownIDs
  private let calendars: [WorkingCalendar]
  private let calendarIDs: KnownCalendars

  init(folder: CatalogFolder, log: CatalogIssueLog, currencies: CurrencyTable, countries: [Country], calendars: [WorkingCalendar]) {
    self.folder = folder
    self.log = log
    self.currencies = currencies
    self.countries = KnownIDs(countries.map(\.code.rawValue), .country, of: .countries, "code", in: folder)
    self.calendars = calendars
    calendarIDs = KnownCalendars(
      ids: KnownIDs(calendars.map(\.id.rawValue), .calendar, of: .calendars, "id", in: folder),
      neverOpen: Set(calendars.filter { $0.week.allSatisfy(\.isEmpty) && $0.extra.isEmpty }.map(\.id.rawValue)))
  }

  /// The network without what goes wrong in it, which `DisruptionReader` reads.
  func network(
    territories: [TaxPlace], specialTerritories: [SpecialTerritory], addressFormats: [AddressFormat]
  ) -> DeliveryNetwork {
    let territoriesOf = Dictionary(grouping: specialTerritories, by: \.country)
    let sites = sites().map { $0.with(place: (territoriesOf[$0.country] ?? []).place(of: $0)) }
    let places = Dictionary(sites.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    let known = KnownIDs(places.keys, .site, of: .sites, "id", in: folder)
    let zones = SecondAttemptReader(folder: folder, log: log, countries: countries).zones(zones()).map {
      $0.with(place: (territoriesOf[$0.country] ?? []).place(of: $0))
    }
    let services = services(sites: places, known, zones)
    return DeliveryNetwork(
      sites: sites, zones: zones, services: services, calendars: calendars, handlings: handlings(places, known),
      clearances: clearances(known), crossings: crossings(known), emissions: emissions(), bulkLegs: bulkLegs(known),
      partners: partners(),
      territories: Dictionary(
        territories.filter { $0.borders.map(\.rawValue) != [$0.code.rawValue] }.map { ($0.code, $0.borders) },
        uniquingKeysWith: { first, _ in first }),
      specialTerritories: specialTerritories,
      addressFormats: Dictionary(addressFormats.map { ($0.country, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  private func sites() -> [Site] {
    guard var table = CatalogTable(folder, .sites, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let id = row.code("id")
      let country = row.reference("country", countries)
      if row.isSound, !Self.beginsWithLocode(id, country) {
        row.refuse("id", .locode, ["text": .text(id), "country": .text(country)])
      }
      keys.check(row, "id", id)
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
    // A country alone means one zone.
    var capitals = RowKeys()
    var keys = RowKeys()
    return table.rows { row in
      let id = row.code("id")
      let country = row.reference("country", countries)
      if row.isSound, !(id.hasPrefix("\(country)-") && id.utf8.count == 6 && id.utf8.suffix(3).allSatisfy { (65...90).contains($0) }) {
        row.refuse("id", .zoneID, ["text": .text(id), "country": .text(country)])
      }
      keys.check(row, "id", id)
      let isCapital = row.flag("capital")
      if isCapital { capitals.check(row, "capital", key: [.word(.capital, ["country": .text(country)])]) }
      return Zone(
        id: ZoneID(rawValue: id), name: row.name("name"), country: CountryCode(rawValue: country), coordinate: row.coordinate(),
        timeZone: row.timeZone("time_zone"), postcodes: row.postcodes("postcodes"), isCapital: isCapital,
        source: row.prose("source"))
    }
  }

  private func services(sites: [String: Site], _ known: KnownIDs, _ zones: [Zone]) -> [Service] {
    guard var table = CatalogTable(folder, .services, log: log) else { return [] }
    let zoneIDs = Set(zones.map(\.id.rawValue))
    let served = Set(zones.map(\.country.rawValue))
    let zonesKnown = KnownIDs(zoneIDs, .zone, of: .zones, "id", in: folder)
    let places = known.or(zonesKnown, .place)
    let countries = KnownIDs(served, .place, of: .zones, "country", in: folder)
    let ids = serviceIDs()
    let departures = departures(ids)
    let prices = prices(ids)
    let hasAllDepartures = CatalogTable(folder, .departures, log: CatalogIssueLog()) != nil
    var keys = RowKeys()
    return table.rows { row in
      let id = ServiceID(rawValue: row.code("id"))
      keys.check(row, "id", id.rawValue)
      let from = row.reference("from", known)
      let to = row.filled("to")
      // `BE-*` is every zone of the country.
      let isCountry = to.hasSuffix("-*")
      if isCountry, !countries.contains(String(to.dropLast(2))), countries.isTold(String(to.dropLast(2))) {
        row.leaveOut()
      } else if !to.isEmpty, !isCountry || !countries.contains(String(to.dropLast(2))) {
        row.checkReference("to", to, places)
      }
      let destination: ServiceDestination =
        if isCountry { .country(CountryCode(to.dropLast(2))) } else if zoneIDs.contains(to) { .zone(ZoneID(to)) } else {
          .site(SiteID(to))
        }
      let timeZone = row.isBlank("time_zone") ? sites[from]?.timeZone : row.timeZone("time_zone")
      let gate = row.gate(
        calendars: calendarIDs, timeZone: timeZone, cutoff: row.optionalNumber("cutoff_hours", 0...1000) ?? 0, weekly: departures[id] ?? [],
        emptyTimetable: hasAllDepartures ? .noDepartures : nil)
      let feeCurrency = row.optionalCurrency("clearance_fee_currency", currencies)
      if !row.isBlank("clearance_fee"), row.isBlank("clearance_fee_currency") {
        row.refuse("clearance_fee_currency", .feeCurrency)
      }
      let fee = row.isBlank("clearance_fee") ? nil : feeCurrency.map { row.money("clearance_fee", in: $0) }
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
    var ids: Set<String> = []
    if var table = CatalogTable(folder, .services, log: CatalogIssueLog()) { table.scan { row, _ in ids.insert(row.text("id")) } }
    return KnownIDs(ids, .service, of: .services, "id", in: folder)
  }

  private func departures(_ services: KnownIDs) -> [ServiceID: [Departure]] {
    guard var table = CatalogTable(folder, .departures, log: log) else { return [:] }
    var keys = RowKeys()
    let days = Weekday.allCases.map(\.code)
    let rows = table.rows { row -> (service: ServiceID, departure: Departure)? in
      let day = row.word("day", of: days)
      let service = row.reference("service", services)
      let departure = Departure(weekday: Weekday(code: day) ?? .monday, minute: row.minute("time"))
      keys.check(row, "time", service, departure.code)
      return (ServiceID(service), departure)
    }
    return Dictionary(grouping: rows, by: \.service).mapValues { $0.map(\.departure) }
  }

  /// There is one class of goods so far.
  private static let priceClasses = ["standard"]

  private func prices(_ services: KnownIDs) -> [ServiceID: [FreightPrice]] {
    guard var table = CatalogTable(folder, .prices, log: log) else { return [:] }
    var keys = RowKeys()
    let rows = table.rows { row -> (service: ServiceID, price: FreightPrice)? in
      let service = row.reference("service", services)
      let className = row.word("class", of: Self.priceClasses)
      let limit = row.isBlank("max_kg") ? CatalogFault.Detail.word(.anyWeight) : .word(.kilograms, ["n": .text(row.text("max_kg"))])
      keys.check(row, "max_kg", key: [.text(service), .text(className), limit])
      return (
        ServiceID(service),
        FreightPrice(
          className: className, upTo: row.optionalKilograms("max_kg"), currency: row.currency("currency", currencies),
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
    var keys = RowKeys()
    return table.rows { row in
      let site = row.reference("site", known)
      keys.check(row, "activity", site, row.text("activity"))
      let gate = row.gate(
        calendars: calendarIDs, timeZone: sites[site]?.timeZone, cutoff: 0, weekly: row.weekly("weekly"),
        emptyTimetable: .weeklyNeeded)
      return Handling(
        site: SiteID(site), activity: row.choice("activity", Handling.Activity.self),
        step: Step(gate: gate, duration: row.duration(), clock: row.clock(calendarIDs), source: row.prose("source")))
    }
  }

  private func clearances(_ sites: KnownIDs) -> [Clearance] {
    guard var table = CatalogTable(folder, .clearances, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let regime = row.text("regime") == "*" ? nil : row.choice("regime", Regime.self)
      keys.check(row, "site", row.text("site"), row.text("direction"), row.text("regime"))
      return Clearance(
        site: SiteID(row.reference("site", sites)), direction: row.choice("direction", Clearance.Direction.self), regime: regime,
        step: inspectedStep(row))
    }
  }

  private func crossings(_ sites: KnownIDs) -> [Crossing] {
    guard var table = CatalogTable(folder, .crossings, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      keys.check(row, "from", row.text("from"), row.text("to"))
      return Crossing(
        from: SiteID(row.reference("from", sites)), to: SiteID(row.reference("to", sites)), name: row.name("name"),
        kilometres: row.optionalNumber("km", 0...60_000) ?? 0, step: inspectedStep(row))
    }
  }

  private func inspectedStep(_ row: CatalogRow) -> Step {
    let gate = row.gate(
      calendars: calendarIDs, timeZone: nil, cutoff: 0, weekly: [], emptyTimetable: .noTimetableHere)
    return Step(
      gate: gate, duration: row.duration(), clock: row.clock(calendarIDs), inspection: row.inspection(), source: row.prose("source"))
  }

  private func emissions() -> [EmissionFactor] {
    guard var table = CatalogTable(folder, .emissions, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      keys.check(row, "mode", row.text("mode"))
      return EmissionFactor(
        mode: row.choice("mode", TransportMode.self), gramsPerTonneKilometre: row.number("grams_per_tonne_km", 0...100_000),
        source: row.prose("source"))
    }
  }

  private func bulkLegs(_ sites: KnownIDs) -> [SiteID: [BulkLeg]] {
    guard var table = CatalogTable(folder, .bulkLegs, log: log) else { return [:] }
    var keys = RowKeys()
    let rows = table.rows { row -> (site: SiteID, number: Int, leg: BulkLeg)? in
      _ = row.prose("source")
      let site = row.reference("site", sites)
      let number = row.integer("leg", 1...100)
      keys.check(row, "leg", site, "\(number)")
      return (
        SiteID(site), number,
        BulkLeg(mode: row.choice("mode", TransportMode.self), kilometres: row.number("km", 0...60_000))
      )
    }
    return Dictionary(grouping: rows, by: \.site).mapValues { $0.sorted { $0.number < $1.number }.map(\.leg) }
  }

  private func partners() -> [Partner] {
    guard var table = CatalogTable(folder, .partners, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let year = row.integer("year", 2000...2100)
      let country = row.reference("country", countries)
      keys.check(row, "country", country)
      return Partner(
        country: CountryCode(country), name: row.name("name"), signed: row.optional("signed") ?? "\(year)",
        seen: row.word("seen", of: ["yes", "part", "no"]), isOfSpring2021: row.flag("spring_2021"), source: row.prose("source"))
    }
  }
}
