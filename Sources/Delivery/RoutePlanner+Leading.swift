import Primitives

extension RoutePlanner {
  /// Whether a load can get from a site to a zone by any itinerary. The first one found is enough; none are compared.
  package func leads(from site: Site, to zone: Zone, at hour: Hour, load: Load, regime: Regime) -> Bool {
    let reach = reach(of: zone)
    guard let first = catalog.number(of: site.id), reach.leads[first] else { return false }
    let graph = graph(expander.context(site: site, zone: zone, regime: regime))
    guard let begin = graph.begin(at: site.id) else { return false }
    var time = Double(hour.value)
    var variance = 0.0
    do {
      for stage in begin.stages { try stage.compiled.advance(&time, &variance) }
    } catch { return false }
    var open = [(node: begin.node, time: time, count: 0)]
    // Goods that reach a node earlier reach every later one no later, so only the first visit of each node counts.
    var settled: Set<Int> = []
    var takes: [Int: Bool] = [:]
    var nodes = graph.nodes
    while !open.isEmpty {
      let nearest = open.indices.min { open[$0].time < open[$1].time } ?? 0
      let here = open.remove(at: nearest)
      guard here.count < Self.mostServices, settled.insert(here.node).inserted else { continue }
      if here.node >= nodes.count { nodes = graph.nodes }
      let node = nodes[here.node]
      for index in reach.onward(from: node.site).lazy.map({ Int($0) }) {
        let service = Int(node.ways[index].service)
        let entry = catalog.entries[service]
        let isTaken = takes[service] ?? entry.service.takes(load)
        takes[service] = isTaken
        guard isTaken, let edge = graph.edge(from: node, at: index, to: zone) else { continue }
        var time = here.time
        var variance = 0.0
        do {
          for stage in edge.stages { try stage.compiled.advance(&time, &variance) }
        } catch { continue }
        if edge.to < 0 { return true }
        if !settled.contains(edge.to) { open.append((edge.to, time, here.count + 1)) }
      }
    }
    return false
  }
}

extension Service {
  /// Whether the service can carry a load and has a price for it.
  func takes(_ load: Load) -> Bool { load.reasonAgainst(limits) == nil && freightGuess(for: load) != nil }
}
