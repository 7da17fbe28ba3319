import Shop
import Storefront

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
