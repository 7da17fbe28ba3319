import Primitives

extension RoutePlanner {
  /// Whether any way leads from a site to a zone for a load: the earliest is looked for, and none is compared.
  package func leads(from site: Site, to zone: Zone, at hour: Hour, load: Load, regime: Regime) -> Bool {
    let context = unfolder.context(site: site, zone: zone, regime: regime)
    let leading = sites(leadingTo: zone)
    guard let first = catalog.number(of: site.id), leading[first], let begin = unfolder.begin(at: site.id, context) else { return false }
    let graph = graph(context)
    var time = Double(hour.value)
    var variance = 0.0
    do {
      for stage in begin.stages { try ExpectedStep(stage, estimator).advance(&time, &variance) }
    } catch { return false }
    var open = [(node: graph.number(of: WayGraph.Node(state: begin.state, isFirst: true)), time: time, count: 0)]
    // Who is somewhere earlier is everywhere earlier: the first to come to a place is enough.
    var settled: Set<Int> = []
    var takes: [Int: Bool] = [:]
    while !open.isEmpty {
      let nearest = open.indices.min { open[$0].time < open[$1].time } ?? 0
      let here = open.remove(at: nearest)
      guard here.count < Self.mostServices, settled.insert(here.node).inserted else { continue }
      for service in graph.services(at: here.node) {
        let next = catalog.site(servedBy: service)
        guard next.map({ leading[$0] }) ?? serves(service, zone) else { continue }
        let isTaken = takes[service] ?? catalog.services[service].takes(load)
        takes[service] = isTaken
        guard isTaken, let edge = graph.edge(from: here.node, by: service, to: zone) else { continue }
        var time = here.time
        var variance = 0.0
        do {
          for step in edge.steps { try step.advance(&time, &variance) }
        } catch { continue }
        guard let to = edge.to else { return true }
        if !settled.contains(to) { open.append((to, time, here.count + 1)) }
      }
    }
    return false
  }
}

extension Service {
  /// Whether it may carry a load and has a price for it.
  func takes(_ load: Load) -> Bool { load.reasonAgainst(limits) == nil && freightGuess(for: load) != nil }
}
