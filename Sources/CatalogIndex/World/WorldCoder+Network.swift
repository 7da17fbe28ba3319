import Delivery
import Money
import Primitives

extension WorldCoder {
  mutating func network(_ it: DeliveryNetwork?) -> DeliveryNetwork {
    DeliveryNetwork(
      sites: list(it.map { $0.sites.values }) { $0.site($1) },
      zones: list(it.map { $0.zones.values }) { $0.zone($1) },
      services: list(it.map { $0.services.values }) { $0.service($1) },
      calendars: list(it.map { $0.calendars.values.sorted { $0.id < $1.id } }) { $0.calendar($1) },
      handlings: list(it?.handlings) { $0.handling($1) }, clearances: list(it?.clearances) { $0.clearance($1) },
      crossings: list(it?.crossings) { $0.crossing($1) }, emissions: list(it?.emissions) { $0.emission($1) },
      bulkLegs: pairs(it?.bulkLegs, { $0.id($1) }, { $0.list($1) { $0.bulkLeg($1) } }),
      partners: list(it?.partners) { $0.partner($1) }, territories: pairs(it?.territories, { $0.id($1) }, { $0.list($1) { $0.id($1) } }),
      specialTerritories: list(it?.specialTerritories) { $0.specialTerritory($1) },
      addressFormats: dictionary(it?.addressFormats, key: \.country) { $0.addressFormat($1) })
  }

  private mutating func site(_ it: Site?) -> Site {
    Site(
      id: id(it?.id), name: name(it?.name), kind: choice(it?.kind, or: .warehouse), country: id(it?.country), place: id(it?.place),
      coordinate: coordinate(it?.coordinate), timeZone: timeZone(it?.timeZone), source: text(it?.source))
  }

  private mutating func coordinate(_ it: Coordinate?) -> Coordinate {
    Coordinate(latitude: double(it?.latitude), longitude: double(it?.longitude))
  }

  private mutating func zone(_ it: Zone?) -> Zone {
    Zone(
      id: id(it?.id), name: name(it?.name), country: id(it?.country), place: id(it?.place), coordinate: coordinate(it?.coordinate),
      timeZone: timeZone(it?.timeZone),
      postcodes: list(it?.postcodes) { $0.text($1) }, isCapital: flag(it?.isCapital),
      secondAttempt: optional(it?.secondAttempt) { $0.secondAttempt($1) }, source: text(it?.source))
  }

  /// What a service is found by, and its terms apart: these are read when they are first asked for.
  private mutating func service(_ it: Service?) -> Service {
    let (id, mode, from): (ServiceID, TransportMode, SiteID) = (id(it?.id), choice(it?.mode, or: .road), id(it?.from))
    let (to, limits, density) = (destination(it?.to), limits(it?.limits), double(it?.kilogramsPerCubicMetre))
    let heaviestPriced = optional(it?.heaviestPriced) { $0.grams($1) }
    if let it {
      apart { _ = $0.terms(it.terms) }
      return it
    }
    return Service(
      id: id, mode: mode, from: from, to: to, limits: limits, kilogramsPerCubicMetre: density, heaviestPriced: heaviestPriced,
      termsIn: services, at: skip())
  }

  mutating func terms(_ it: ServiceTerms?) -> ServiceTerms {
    ServiceTerms(
      name: name(it?.name), operatorName: text(it?.operatorName), kilometres: optional(it?.kilometres) { $0.double($1) },
      gate: gate(it?.gate), duration: duration(it?.duration), clock: clock(it?.clock),
      clearanceFee: optional(it?.clearanceFee) { $0.money($1) }, prices: list(it?.prices) { $0.price($1) },
      slowdowns: list(it?.slowdowns) { $0.slowdown($1) }, source: text(it?.source))
  }

  private mutating func destination(_ it: ServiceDestination?) -> ServiceDestination {
    let kind: Int? =
      switch it {
      case nil: nil
      case .site: 0
      case .zone: 1
      case .country: 2
      }
    let code: String? =
      switch it {
      case nil: nil
      case .site(let id): id.rawValue
      case .zone(let id): id.rawValue
      case .country(let code): code.rawValue
      }
    let (number, text) = (number(kind), text(code))
    switch number {
    case 0: return .site(SiteID(rawValue: text))
    case 1: return .zone(ZoneID(rawValue: text))
    default: return .country(CountryCode(rawValue: text))
    }
  }

  private mutating func limits(_ it: ServiceLimits?) -> ServiceLimits {
    ServiceLimits(
      weight: optional(it?.weight) { $0.grams($1) }, length: optional(it?.length) { $0.number($1) },
      girth: optional(it?.girth) { $0.number($1) },
      takesBatteries: flag(it?.takesBatteries), takesDangerousGoods: flag(it?.takesDangerousGoods))
  }

  private mutating func price(_ it: FreightPrice?) -> FreightPrice {
    FreightPrice(
      className: text(it?.className), upTo: optional(it?.upTo) { $0.grams($1) }, currency: currency(it?.currency), fixed: ratio(it?.fixed),
      perKilogram: ratio(it?.perKilogram), minimum: ratio(it?.minimum), fuel: ratio(it?.fuel),
      oversizeOver: optional(it?.oversizeOver) { $0.number($1) }, oversizeFee: ratio(it?.oversizeFee), source: text(it?.source))
  }

  private mutating func gate(_ it: Gate?) -> Gate {
    let kind: Int? =
      switch it {
      case nil: nil
      case .none?: 0
      case .opening: 1
      case .departures: 2
      }
    switch number(kind) {
    case 1:
      let own: CalendarID? = if case .opening(let id) = it { id } else { nil }
      return .opening(id(own))
    case 2:
      let own: Timetable? = if case .departures(let timetable) = it { timetable } else { nil }
      return .departures(timetable(own))
    default: return .none
    }
  }

  private mutating func timetable(_ it: Timetable?) -> Timetable {
    Timetable(
      weekly: list(it?.weekly) { $0.departure($1) }, timeZone: timeZone(it?.timeZone), cutoffHours: double(it?.cutoffHours),
      calendar: optional(it?.calendar) { $0.id($1) })
  }

  private mutating func departure(_ it: Departure?) -> Departure {
    let minute = number(it.map { $0.weekday.rawValue * 1440 + $0.minute })
    guard let day = Weekday(rawValue: minute / 1440), minute >= 0 else {
      damaged()
      return Departure(weekday: .monday, minute: 0)
    }
    return Departure(weekday: day, minute: minute % 1440)
  }

  private mutating func duration(_ it: StageDuration?) -> StageDuration {
    let (low, median, late) = (double(it?.minHours), double(it?.p50Hours), double(it?.p90Hours))
    if let duration = StageDuration(minHours: low, p50Hours: median, p90Hours: late) { return duration }
    damaged()
    return StageDuration(constant: 0)
  }

  private mutating func clock(_ it: StageClock?) -> StageClock {
    let own: CalendarID? = it?.calendar
    return optional(own) { $0.id($1) }.map { .working($0) } ?? .elapsed
  }

  private mutating func inspection(_ it: Inspection?) -> Inspection {
    let (rate, duration) = (double(it?.rate), duration(it?.duration))
    if let inspection = Inspection(rate: rate, duration: duration) { return inspection }
    damaged()
    guard let harmless = Inspection(rate: 1, duration: duration) else { preconditionFailure("one is a rate") }
    return harmless
  }

  private mutating func secondAttempt(_ it: SecondAttempt?) -> SecondAttempt {
    if let attempt = SecondAttempt(rate: double(it?.rate)) { return attempt }
    damaged()
    guard let harmless = SecondAttempt(rate: 1) else { preconditionFailure("one is a rate") }
    return harmless
  }

  private mutating func slowdown(_ it: Slowdown?) -> Slowdown {
    Slowdown(from: Hour(number(it?.from.value)), to: Hour(number(it?.to.value)), factor: double(it?.factor), name: name(it?.name))
  }

  private mutating func step(_ it: Step?) -> Step {
    Step(
      gate: gate(it?.gate), duration: duration(it?.duration), clock: clock(it?.clock),
      inspection: optional(it?.inspection) { $0.inspection($1) }, slowdowns: list(it?.slowdowns) { $0.slowdown($1) },
      source: text(it?.source))
  }

  private mutating func handling(_ it: Handling?) -> Handling {
    Handling(site: id(it?.site), activity: choice(it?.activity, or: .pickPack), step: step(it?.step))
  }

  private mutating func clearance(_ it: Clearance?) -> Clearance {
    Clearance(
      site: id(it?.site), direction: choice(it?.direction, or: .export), regime: optional(it?.regime) { $0.choice($1, or: .standard) },
      step: step(it?.step))
  }

  private mutating func crossing(_ it: Crossing?) -> Crossing {
    Crossing(
      from: id(it?.from), to: id(it?.to), name: name(it?.name), kilometres: double(it?.kilometres), step: step(it?.step))
  }

  private mutating func emission(_ it: EmissionFactor?) -> EmissionFactor {
    EmissionFactor(
      mode: choice(it?.mode, or: .road), gramsPerTonneKilometre: double(it?.gramsPerTonneKilometre), source: text(it?.source))
  }

  private mutating func bulkLeg(_ it: BulkLeg?) -> BulkLeg {
    BulkLeg(mode: choice(it?.mode, or: .road), kilometres: double(it?.kilometres))
  }

  mutating func disruption(_ it: Disruption?) -> Disruption {
    Disruption(
      id: text(it?.id), name: name(it?.name), kind: choice(it?.kind, or: .closure), target: target(it?.target), from: date(it?.from),
      to: date(it?.to), factor: double(it?.factor), source: text(it?.source))
  }

  private mutating func target(_ it: Disruption.Target?) -> Disruption.Target {
    let isSite = flag(it.map { if case .site = $0 { true } else { false } })
    let code = text(it?.code)
    return isSite ? .site(SiteID(rawValue: code)) : .service(ServiceID(rawValue: code))
  }

  private mutating func partner(_ it: Partner?) -> Partner {
    Partner(
      country: id(it?.country), name: name(it?.name), signed: text(it?.signed), seen: text(it?.seen),
      isOfSpring2021: flag(it?.isOfSpring2021), source: text(it?.source))
  }
}
