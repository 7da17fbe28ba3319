import ArgumentParser
import Commerce
import Foundation
import Shop

/// What-if: without a service, with a site closed or slower.
struct WhatIf: ParsableArguments {
  @Option(help: "Without this service (repeatable).") var without: [String] = []
  @Option(help: "With a site closed: SITE=FROM..TO (repeatable).") var close: [String] = []
  @Option(help: "With a site slower: SITE=x1.5 (repeatable).") var slow: [String] = []

  /// The shop in that world, and the services that may not be taken.
  func applied(to shop: Shop) throws -> (shop: Shop, without: Set<ServiceID>) {
    var disruptions: [Disruption] = []
    for text in close {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let dates = parts.count == 2 ? parts[1].components(separatedBy: "..") : []
      guard dates.count == 2 else {
        throw ShopError.usage("--close wants SITE=FROM..TO, such as PLMAA-X=2027-01-10..2027-01-20, not “\(text)”")
      }
      let site = try shop.site(parts[0])
      let (from, to) = (try DateOption.parse(dates[0]), try DateOption.parse(dates[1]))
      guard from <= to else { throw ShopError.usage("--close: \(from) is after \(to)") }
      disruptions.append(
        Disruption(
          id: "what-if-\(disruptions.count + 1)", name: LocalizedName("what-if: closed", "假设：关闭"), kind: .closure, target: site.id.rawValue,
          from: from, to: to, factor: 1, source: "--close"))
    }
    for text in slow {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, parts[1].hasPrefix("x"), let factor = Double(parts[1].dropFirst()), factor > 0, factor <= 100 else {
        throw ShopError.usage("--slow wants SITE=x1.5, not “\(text)”")
      }
      let site = try shop.site(parts[0])
      disruptions.append(
        Disruption(
          id: "what-if-\(disruptions.count + 1)", name: LocalizedName("what-if: slower", "假设：变慢"), kind: .slowdown,
          target: site.id.rawValue,
          from: CalendarSpan.from, to: CalendarSpan.to, factor: factor, source: "--slow"))
    }
    return (shop.with(disruptions), Set(try without.map { try shop.service($0).id }))
  }
}
