import ArgumentParser
import Delivery
import Foundation
import Orders
import Primitives
import Quotes
import Shop

/// What-if on the command line: without a service, with a site closed or slower.
struct WhatIfArguments: ParsableArguments {
  @Option(help: .text("--without")) var without: [String] = []
  @Option(help: .text("--close")) var close: [String] = []
  @Option(help: .text("--slow")) var slow: [String] = []

  /// What is changed, with sites and services that the shop knows.
  func scenario(in shop: Shop) throws -> Scenario {
    var changes: [Scenario.Change] = []
    for text in close {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let dates = parts.count == 2 ? parts[1].components(separatedBy: "..") : []
      guard dates.count == 2 else {
        throw UsageError.of(.close, ["text": text])
      }
      let site = try shop.site(parts[0])
      let (from, to) = (
        try DateOption.parse(dates[0], "--close", notBefore: CalendarSpan.from),
        try DateOption.parse(dates[1], "--close", notBefore: CalendarSpan.from)
      )
      guard from <= to else { throw UsageError.of(.closeReversed, ["from": "\(from)", "to": "\(to)"]) }
      changes.append(.closed(site.id, from: from, to: to))
    }
    for text in slow {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, parts[1].hasPrefix("x"), let factor = Double(parts[1].dropFirst()), factor >= 1, factor <= 100 else {
        throw UsageError.of(.slow, ["text": text])
      }
      changes.append(.slower(.site(try shop.site(parts[0]).id), factor: factor))
    }
    for service in without { changes.append(.without(try shop.service(service).id)) }
    return Scenario(changes)
  }
}
