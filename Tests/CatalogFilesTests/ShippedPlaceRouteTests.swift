import CatalogSupport
import Delivery
import Primitives
import Testing

@Suite("Ways to the places with customs or taxes of their own")
struct ShippedPlaceRouteTests {
  private let network = ReadCatalog.shipped.world.network

  @Test(
    "Goods are exported and imported where the law asks a declaration, from the mainland too, and not where it asks none",
    arguments: [
      ("ESMAD-OW", "mad-ow-sc mad-mad-road mad-lpa-air es-lpa-parcel", "ES-LPA", true),
      ("ESMAD-OW", "mad-ow-sc mad-cad-road cad-tci-sea es-tci-bulky", "ES-TCI", true),
      ("ESMAD-OW", "mad-ow-sc mad-lis-road lis-fnc-air pt-fnc-parcel", "PT-FNC", false),
      ("ESMAD-OW", "mad-ow-sc mad-lis-road lis-pdl-sea pt-pdl-bulky", "PT-PDL", false),
      ("GBBHM-OW", "bhm-ow-sc bhm-bel-road gb-bfs-parcel", "GB-BFS", false),
      ("BELGG-OW", "lgg-ow-sc lgg-dub-road dub-bel-road gb-bfs-bulky", "GB-BFS", false),
      ("GBBHM-OW", "bhm-ow-sc bhm-dgs-road im-dgs-parcel", "IM-DGS", false),
      ("GBBHM-OW", "bhm-ow-sc bhm-ema-road ema-sth-air je-sth-parcel", "JE-STH", true),
      ("GBBHM-OW", "bhm-ow-sc bhm-pme-road pme-spt-sea gg-spt-bulky", "GG-SPT", true),
      ("FRPAR-OW", "par-ow-sc par-cdg-road cdg-run-air re-run-parcel", "RE-RUN", true),
      ("FRPAR-OW", "par-ow-sc par-leh-road leh-fdf-sea mq-fdf-bulky", "MQ-FDF", true),
      ("FRPAR-OW", "par-ow-sc mc-mon-parcel", "MC-MON", false),
      ("ITROM-OW", "rom-ow-sc rom-mil-road mil-tir-road tir-liv-road it-liv-parcel", "IT-LIV", true),
      ("ITROM-OW", "rom-ow-sc rom-mil-road mil-rmi-road rmi-sai-road sm-sai-parcel", "SM-SAI", true),
      ("ITROM-OW", "rom-ow-sc rom-mil-road mil-com-road com-cdi-road it-cam-bulky", "IT-CAM", true),
    ])
  func declared(site: SiteID, services: String, zone: ZoneID, isDeclared: Bool) throws {
    let route = Route(site: site, services: services.split(separator: " ").map { ServiceID($0) }, zone: zone)
    let (stages, _) = try #require(RouteExpander(network: network).expand(route, regime: .standard))
    #expect(stages.contains { $0.kind == .import } == isDeclared)
    #expect(stages.contains { $0.kind == .export } == isDeclared)
  }

  @Test("What goes to all of a country goes to none of its places with customs or taxes of their own")
  func wide() throws {
    let expander = RouteExpander(network: network)
    for (site, services, zone): (SiteID, [ServiceID], ZoneID) in [
      ("ESMAD-OW", ["mad-ow-sc", "es-parcel"], "ES-LPA"), ("GBBHM-OW", ["bhm-ow-sc", "gb-parcel"], "GB-BFS"),
    ] { #expect(expander.expand(Route(site: site, services: services, zone: zone), regime: .localStock) == nil) }
    #expect(expander.expand(Route(site: "ESMAD-OW", services: ["mad-ow-sc", "es-parcel"], zone: "ES-SVQ"), regime: .localStock) != nil)
  }

  @Test("A place's zone is served by last miles of its own, for parcels and but on Svalbard for bulky goods, and leads back to a warehouse")
  func ways() {
    for zone in network.zones.values where !zone.isServed(by: zone.country) || network.specialTerritory(of: zone.place) != nil {
      let last = network.services.values.filter { $0.to == .zone(zone.id) }
      #expect(!last.isEmpty || zone.isServed(by: zone.country), "\(zone.id)")
      let sites = RouteExpander(network: network).sites(leadingTo: zone)
      #expect(sites.contains { network.sites[$0]?.kind.holdsStock ?? false }, "\(zone.id)")
    }
  }
}
