import Commerce
import Foundation
import Synchronization

/// What a disruption does to an order: the way that goods would take without it, and what they take instead.
public struct DisruptionEffect: Hashable, Sendable {
  public let disruption: Disruption
  /// An option of the world without the disruption.
  public let undisturbed: DeliveryOption
  /// What comes nearest to it now: the earliest from the same site by the same modes, else of those for at most a tenth more money, else the
  /// recommended one.
  public let instead: DeliveryOption

  public init(disruption: Disruption, undisturbed: DeliveryOption, instead: DeliveryOption) {
    self.disruption = disruption
    self.undisturbed = undisturbed
    self.instead = instead
  }

  /// By how many days the 90% date is later.
  public var daysLater: Double { Double(instead.arrival.p90 - undisturbed.arrival.p90) / 24 }
}

extension Shop {
  /// The disruptions that matter to a request: each with an option that the request would have without it and does not have, or has later, and
  /// what is taken instead. Those whose days lie apart from the order's way are not looked at.
  public func disruptionEffects(_ request: OptionRequest) -> [DisruptionEffect] {
    var request = request
    request.includesBeaten = false
    let now = finder.quote(request)
    guard let recommended = now.recommended, let last = now.options.map(\.arrival.p90).max() else { return [] }
    let clock = ZoneClock.named(network.zones[request.zone]?.timeZone ?? "UTC")
    let (from, to) = (clock.date(of: request.hour), clock.date(of: last))
    return network.disruptions.filter { $0.from <= to && $0.to >= from }.compactMap { disruption in
      let lifted = undisturbed.finder(without: disruption, of: finder).quote(request)
      // The greatest difference tells what the disruption does.
      let effects = lifted.options.compactMap { option -> DisruptionEffect? in
        if let same = now.options.first(where: { $0.id == option.id }), same.arrival.p90 - option.arrival.p90 < 24 { return nil }
        let sameModes = now.options.filter { $0.site == option.site && $0.modes == option.modes }.min { $0.arrival.p90 < $1.arrival.p90 }
        let near = now.options.filter { $0.cost.total.minor * 10 <= option.cost.total.minor * 11 }.min { $0.arrival.p90 < $1.arrival.p90 }
        let instead = sameModes ?? near ?? recommended
        return instead.arrival.p90 - option.arrival.p90 >= 24
          ? DisruptionEffect(disruption: disruption, undisturbed: option, instead: instead) : nil
      }
      return effects.max { $0.daysLater < $1.daysLater }
    }
  }
}

/// Finders of the worlds without one disruption, each made when it is first asked for.
final class UndisturbedWorlds: Sendable {
  private let finders = Mutex<[String: OptionFinder]>([:])

  func finder(without disruption: Disruption, of finder: OptionFinder) -> OptionFinder {
    if let known = finders.withLock({ $0[disruption.id] }) { return known }
    // Lifting leaves calendars away and adds none.
    let made = OptionFinder(
      network: finder.network.lifting(disruption), schedule: finder.calculator.schedule, store: finder.estimator.store)
    return finders.withLock { finders in
      if let known = finders[disruption.id] { return known }
      finders[disruption.id] = made
      return made
    }
  }
}
