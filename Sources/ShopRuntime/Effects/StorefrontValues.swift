import Shop
import Storefront

extension YearPoint {
  init(_ day: YearDay) {
    self.init(
      day: day.day, on: day.on, hour: day.hour, p50: day.p50, p90: day.p90, option: day.option, site: day.site, modes: day.modes,
      closures: day.closures.map { Closure(name: $0.name, calendar: $0.calendar, from: $0.from, to: $0.to, days: $0.days) },
      waitsFor: day.longestWait?.stage, waitHours: day.longestWait?.hours ?? 0)
  }
}

extension WhatIf {
  /// What the explorer supposes, as the command line would.
  init(_ assumptions: [Assumption]) {
    self.init()
    for assumption in assumptions {
      switch assumption {
      case .without(let service): without.insert(service)
      case .only: break
      case .closed(let site, let from, let to): close(site, from: from, to: to, source: "explorer")
      case .slower(let target, let factor): slow(target, by: factor, source: "explorer")
      }
    }
  }
}
