import Money
import Primitives

/// The services and sites of a network by number.
package struct ServiceCatalog: Sendable {
  /// A service with the numbers of its ends.
  struct Entry: Sendable {
    let service: Service
    /// The number of the site where it begins; -1 if the network does not have that site.
    var origin: Int { Int(ends.origin) }
    /// The number of the site that it leads to; -1 for a last mile.
    var next: Int { Int(ends.next) }
    fileprivate let ends: NetworkLayout.Ends
  }

  /// The services in the order of their ids; the index is the number of the service.
  let entries: [Entry]
  private let layout: NetworkLayout

  /// How many services there are.
  package var count: Int { entries.count }

  init(_ network: DeliveryNetwork) {
    layout = network.layout
    entries = zip(network.services.values, layout.ends).map { Entry(service: $0, ends: $1) }
  }

  /// What the carriage of a load by a service costs (see `Service.freight(for:)`).
  package func freight(ofService number: Int, for load: Load) -> Money? { entries[number].service.freight(for: load) }

  /// What the carriage of loads by a service costs at least.
  ///
  /// - Parameters:
  ///   - weight: Their least weight.
  ///   - chargeable: Their least chargeable weight by `density`, in kilograms a cubic metre.
  package func leastFreight(ofService number: Int, weight: Grams, chargeable: Grams, density: Double) -> Money? {
    let service = entries[number].service
    // What is bulky by that density is at least as bulky in proportion by the service's own.
    let own = Double(chargeable.value) * min(1, service.kilogramsPerCubicMetre / density)
    return service.leastFreight(from: max(weight, Grams(Int(own))))
  }

  /// What the carrier of a service charges the receiver for presenting the parcel to customs; nil if nothing.
  package func clearanceFee(ofService number: Int) -> Money? { entries[number].service.clearanceFee }

  /// By what a service carries goods.
  package func mode(ofService number: Int) -> TransportMode { entries[number].service.mode }

  /// The tests that the services put a load to.
  package var loadTests: LoadTests { layout.loadTests }

  func number(of site: SiteID) -> Int? { layout.number(of: site) }
}
