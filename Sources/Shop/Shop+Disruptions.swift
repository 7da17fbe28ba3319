import Delivery
import Foundation
import Money
import Primitives
import Quotes

/// The effect of a disruption on an order: the option that goods would take without it, and the one that they take instead.
public struct DisruptionEffect: Hashable, Sendable {
  /// The disruption.
  public let disruption: Disruption
  /// An option of the world without disruptions.
  public let without: DeliveryOption
  /// What comes nearest to it now: the earliest from the same site by the same modes, else of those for at most a tenth more money, else the
  /// recommended one.
  public let instead: DeliveryOption

  public init(disruption: Disruption, without: DeliveryOption, instead: DeliveryOption) {
    self.disruption = disruption
    self.without = without
    self.instead = instead
  }

  /// By how many days the 90% date is later.
  public var daysLater: Double { Double(instead.arrival.p90 - without.arrival.p90) / 24 }
}

extension Shop {
  /// The disruptions that affect a request, each with an option that would exist, or be earlier, without it, and what is taken instead.
  /// Disruptions at other times than the order is under way are not considered.
  public func disruptionEffects(_ request: OptionRequest) -> [DisruptionEffect] {
    var request = request
    request.extent = .undominated
    let now = finder.quote(request)
    guard let recommended = now.recommended, let last = now.options.map(\.arrival.p90).max(),
      let clock = network.timeZone(of: request.zone).map(ZoneClock.named)
    else { return [] }
    let (from, to) = (clock.date(of: request.hour), clock.date(of: last))
    let possible = network.disruptions.filter { $0.from <= to && $0.to >= from }
    guard !possible.isEmpty else { return [] }
    var effects: [String: DisruptionEffect] = [:]
    for option in baseFinder.finder.quote(request).options {
      if let same = now.options.first(where: { $0.id == option.id }), same.arrival.p90 - option.arrival.p90 < 24 { continue }
      guard let disruption = possible.first(where: { option.meets($0) }) else { continue }
      let sameModes = now.options.filter { $0.site == option.site && $0.modes == option.modes }.min { $0.arrival.p90 < $1.arrival.p90 }
      let near = now.options.filter { $0.cost.mayDrop(option.cost) && $0.cost.total.minor * 10 <= option.cost.total.minor * 11 }.min {
        $0.arrival.p90 < $1.arrival.p90
      }
      let effect = DisruptionEffect(disruption: disruption, without: option, instead: sameModes ?? near ?? recommended)
      // The greatest difference tells what the disruption does.
      guard effect.daysLater >= 1, effect.daysLater > effects[disruption.id]?.daysLater ?? 0 else { continue }
      effects[disruption.id] = effect
    }
    return possible.compactMap { effects[$0.id] }
  }
}

extension DeliveryOption {
  /// Whether the site or service of a disruption is part of the option.
  fileprivate func meets(_ disruption: Disruption) -> Bool {
    stages.contains { $0.stage.disruptionTargets.contains(disruption.target) }
  }
}
