import Delivery
import Foundation
import Money
import Primitives
import Quotes

/// The effect of a disruption on an order: the option that goods would take without it, and the one that they take instead.
public struct DisruptionEffect: Hashable, Sendable {
  /// The disruption.
  public let disruption: Disruption
  /// An option of the world without the disruption.
  public let undisturbed: DeliveryOption
  /// The most similar option now: the earliest from the same site by the same modes, else the earliest of those at most a tenth more
  /// expensive, else the recommended one.
  public let instead: DeliveryOption

  /// An effect with all its properties.
  public init(disruption: Disruption, undisturbed: DeliveryOption, instead: DeliveryOption) {
    self.disruption = disruption
    self.undisturbed = undisturbed
    self.instead = instead
  }

  /// By how many days the 90% date is later.
  public var daysLater: Double { Double(instead.arrival.p90 - undisturbed.arrival.p90) / 24 }
}

extension Shop {
  /// The disruptions that affect a request, each with an option that would exist, or be earlier, without it, and what is taken instead.
  /// Disruptions at other times than the order is under way are not considered.
  public func disruptionEffects(_ request: OptionRequest) -> [DisruptionEffect] {
    var request = request
    request.includesDominated = false
    let now = finder.quote(request)
    guard let recommended = now.recommended, let last = now.options.map(\.arrival.p90).max(),
      let clock = network.timeZone(of: request.zone).map(ZoneClock.named)
    else { return [] }
    let (from, to) = (clock.date(of: request.hour), clock.date(of: last))
    let possible = network.disruptions.filter { $0.from <= to && $0.to >= from }
    guard !possible.isEmpty else { return [] }
    var effects: [String: DisruptionEffect] = [:]
    for option in undisturbed.finder(of: finder).quote(request).options {
      if let same = now.options.first(where: { $0.id == option.id }), same.arrival.p90 - option.arrival.p90 < 24 { continue }
      guard let disruption = possible.first(where: { option.meets($0) }) else { continue }
      let sameModes = now.options.filter { $0.site == option.site && $0.modes == option.modes }.min { $0.arrival.p90 < $1.arrival.p90 }
      let near = now.options.filter { $0.cost.mayDrop(option.cost) && $0.cost.total.minor * 10 <= option.cost.total.minor * 11 }.min {
        $0.arrival.p90 < $1.arrival.p90
      }
      let effect = DisruptionEffect(disruption: disruption, undisturbed: option, instead: sameModes ?? near ?? recommended)
      // Of several options, the one with the greatest delay shows the effect.
      guard effect.daysLater >= 1, effect.daysLater > effects[disruption.id]?.daysLater ?? 0 else { continue }
      effects[disruption.id] = effect
    }
    return possible.compactMap { effects[$0.id] }
  }
}

extension DeliveryOption {
  /// Whether the site or service of a disruption is part of the option.
  fileprivate func meets(_ disruption: Disruption) -> Bool {
    services.contains { $0.rawValue == disruption.target }
      || stages.contains { $0.stage.from.id == disruption.target || $0.stage.to.id == disruption.target }
  }
}

/// The finder of the world without disruptions, made when it is first asked for.
final class UndisturbedWorld: Sendable {
  private let made = Lock<OptionFinder?>(nil)

  func finder(of finder: OptionFinder) -> OptionFinder {
    made.withLock { made in
      if let made { return made }
      // Removing disruptions adds no calendars, so that the store has all that are needed.
      let new = OptionFinder(
        network: finder.network.undisturbed, schedule: finder.calculator.schedule, store: finder.estimator.store)
      made = new
      return new
    }
  }
}
