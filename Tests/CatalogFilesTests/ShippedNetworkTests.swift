import CatalogSupport
import Delivery
import Primitives
import Testing

/// What holds of whole kinds of rows in the shipped network, beside the lanes that are measured one by one.
@Suite("Rows of the shipped network")
struct ShippedNetworkTests {
  private let network = ReadCatalog.shipped.world.network

  @Test("A van's cut-off holds a night's trunk at most: a longer one is a service of its own, to a depot that sorts")
  func cutoffs() throws {
    for service in network.services.values where service.mode == .parcel {
      guard case .zone = service.to, case .departures(let timetable) = service.gate else { continue }
      // Two men who come by appointment are booked half a day earlier.
      let isBooked = service.limits.weight.map { $0.value > 31_500 } ?? false && service.limits.girth == nil
      #expect(timetable.cutoffHours <= (isBooked ? 28 : 16), "\(service.id)")
    }
    let trunks = network.services.values.filter { $0.id.rawValue.hasSuffix("-trunk") }
    #expect(trunks.contains { $0.id == "sao-mao-trunk" })
    for trunk in trunks {
      guard case .site(let depot) = trunk.to else { continue }
      #expect(network.handlings.contains { $0.site == depot && $0.activity == .transshipment }, "\(depot)")
      #expect(network.services.values.contains { $0.from == depot && $0.mode == .parcel }, "nothing leaves \(depot)")
    }
  }

  @Test("In Chinese too a lorry under TIR stands apart from the places that it joins")
  func lorries() {
    let names = network.services.values.map { $0.name.text(in: LanguageTag("zh-Hans")) }.filter { $0.contains("TIR") }
    #expect(!names.isEmpty && names.allSatisfy { $0.hasSuffix("（TIR卡车）") })
  }

  @Test("Where the next day is usual, vans take what is sorted by midnight", arguments: ["DE", "GB", "FR", "ES", "PL", "NL", "CH"])
  func nextDay(country: CountryCode) throws {
    let vans = network.services.values.filter { $0.to == .country(country) && $0.id.rawValue.hasSuffix("-parcel") }
    #expect(!vans.isEmpty)
    for van in vans {
      guard case .departures(let timetable) = van.gate else { continue }
      #expect(timetable.cutoffHours <= 7, "\(van.id)")
    }
  }

  @Test("Trunks between sorting centres leave after the evening's sorting, a hub's second ones in the morning")
  func trunks() {
    for service in network.services.values where service.mode == .road && !service.id.rawValue.hasSuffix("-trunk") {
      guard case .site(let to) = service.to, case .departures(let timetable) = service.gate else { continue }
      let ends = [service.from, to].compactMap { network.sites[$0] }
      guard ends.allSatisfy({ $0.kind == .sortingCentre && $0.country != "CN" }) else { continue }
      #expect(timetable.weekly.allSatisfy { !(12 * 60..<22 * 60).contains($0.minute) }, "\(service.id)")
      #expect(timetable.weekly.contains { $0.minute < 2 * 60 || $0.minute >= 22 * 60 }, "\(service.id)")
    }
  }

  @Test("Make-up days are worked by lorries, vans and warehouses: nothing that flies, sails or runs on rails keeps them")
  func makeUpDays() {
    let network = ReadCatalog.shipped.world.baseNetwork
    for service in network.services.values where [.air, .rail, .sea].contains(service.mode) {
      for id in [service.gate.calendar, service.clock.calendar].compactMap(\.self) {
        #expect(network.calendars[id]?.extra.isEmpty == true, "\(service.id): \(id)")
      }
    }
    for handling in network.handlings {
      guard let kind = network.sites[handling.site]?.kind, [.port, .airport].contains(kind) else { continue }
      for id in [handling.step.gate.calendar, handling.step.clock.calendar].compactMap(\.self) {
        #expect(network.calendars[id]?.extra.isEmpty == true, "\(handling.site): \(id)")
      }
    }
    let worked = network.services.values.filter { service in
      service.mode == .road && service.gate.calendar.flatMap { network.calendars[$0] }?.extra.isEmpty == false
    }
    #expect(worked.count > 100)
  }

  @Test("A last mile keeps the hours and dates of its zone, in winter and in summer")
  func hoursOfTheZone() throws {
    let moments = try ["2027-01-15", "2027-07-15"].map { try #require(LocalDate($0)).days * 86_400 }
    for service in network.services.values {
      let zones = network.zones.values.filter { zone in
        switch service.to {
        case .site: false
        case .zone(let id): id == zone.id
        case .country(let country): zone.isServed(by: country)
        }
      }
      var kept = [service.gate.calendar, service.clock.calendar].compactMap { $0.flatMap { network.calendars[$0]?.timeZone } }
      if case .departures(let timetable) = service.gate { kept.append(timetable.timeZone) }
      for zone in zones {
        for moment in moments {
          let offset = zone.timeZone.secondsFromGMT(at: moment)
          #expect(kept.allSatisfy { $0.secondsFromGMT(at: moment) == offset }, "\(service.id) to \(zone.id)")
        }
      }
    }
  }

  @Test("Nothing waits for a timetable at a border behind which it goes through", arguments: ["ddg-han-rail", "ddg-han-road"])
  func throughBorders(id: ServiceID) throws {
    #expect(try #require(network.services[id]).gate == .none)
  }

  @Test("The worst of Małaszewicze's published months, 24 days from Wuhan, lies at or below the 97th percentile")
  func tail() throws {
    let border = { (from: SiteID) in try #require(network.crossings.first { $0.from == from }).step }
    let train = try #require(network.services["wuh-akl-rail"])
    let onward = try #require(network.services["dos-bqt-rail"])
    let stages = [
      stage(train.duration), stage(try border("CNAKL-X")), stage(onward.duration), stage(try border("BYBQT-X")),
    ]
    let begin = Hour(try #require(LocalDate(year: 2027, month: 7, day: 6)).days * 24)
    let end = try #require(try Estimator(store: CalendarStore(network.calendars)).folds(stages, from: begin).last).end
    #expect(Double(end.percentile(0.97).value - begin.value) / 24 >= 24)
    #expect((12...15).contains(Double(end.percentile(0.5).value - begin.value) / 24))
  }

  private func stage(_ duration: StageDuration) -> Stage {
    Stage(kind: .transit, from: .site("CNWUH-RT"), to: .site("PLMAA-X"), gate: .none, duration: duration)
  }

  private func stage(_ step: Step) -> Stage {
    Stage(
      kind: .border, from: .site("CNWUH-RT"), to: .site("PLMAA-X"), gate: .none, duration: step.duration, inspection: step.inspection)
  }
}
