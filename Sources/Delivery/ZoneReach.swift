import Primitives

/// Which services can be part of an itinerary to a zone, whatever the goods and the hour.
struct ZoneReach: Sendable {
  /// By the number of a site: whether the zone can be reached from there at all.
  let leads: [Bool]
  /// The indices of the services that go on, site after site.
  private let indices: [Int32]
  /// By the number of a site: where its indices begin; one more than there are sites.
  private let begins: [Int32]

  /// - Parameters:
  ///   - leads: By the number of a site.
  ///   - goesOn: By the number of a service: whether it is a last mile to the zone, or the zone can be reached after it.
  ///   - after: By the number of a site: the services that can follow there.
  init(leads: [Bool], goesOn: [Bool], after: FlatLists<Int32>) {
    self.leads = leads
    var indices: [Int32] = []
    var begins: [Int32] = [0]
    begins.reserveCapacity(leads.count + 1)
    for site in leads.indices {
      for (index, service) in after[site].enumerated() where goesOn[Int(service)] { indices.append(Int32(index)) }
      begins.append(Int32(indices.count))
    }
    self.indices = indices
    self.begins = begins
  }

  /// Of the services that can follow at a site, in their order, the indices of those that go on to the zone.
  func onward(from site: Int) -> ArraySlice<Int32> { site < 0 ? [] : indices[Int(begins[site])..<Int(begins[site + 1])] }
}
