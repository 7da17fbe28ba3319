import Delivery
import Foundation
import Primitives

/// What `make calibrate` prints, and what it is judged by.
struct Report {
  private let lanes: [Lane]
  private let tallies: [LaneTally]
  private let seed: UInt64
  private let sigma: Double

  init(_ tallies: [LaneTally], of lanes: [Lane], seed: UInt64, sigma: Double) {
    self.tallies = tallies
    self.lanes = lanes
    self.seed = seed
    self.sigma = sigma
  }

  private var all: Tally { tallies.map(\.sum).reduce(Tally(), +) }
  private var modes: [(name: String, tally: Tally)] {
    TransportMode.allCases.map { mode in
      (mode.rawValue, zip(lanes, tallies).filter { $0.0.mode == mode }.map(\.1.sum).reduce(Tally(), +))
    }
  }
  private var seasons: [(name: String, tally: Tally)] {
    Season.allCases.map { season in (season.rawValue, tallies.compactMap { $0.bySeason[season] }.reduce(Tally(), +)) }
  }

  private var makeUps: (name: String, tally: Tally) { ("make-up", tallies.map(\.onMakeUpDays).reduce(Tally(), +)) }
  private var attempts: AttemptTally { tallies.map(\.attempts).reduce(AttemptTally(), +) }

  private var forecasts: ForecastTally { tallies.map(\.forecasts).reduce(ForecastTally(), +) }
  private var forecastsByMode: [(name: String, tally: Tally)] {
    TransportMode.allCases.map { mode in
      (mode.rawValue, zip(lanes, tallies).filter { $0.0.mode == mode }.map(\.1.forecasts.sum).reduce(Tally(), +))
    }
  }
  private var forecastsByPoint: [(name: String, tally: Tally)] {
    ForecastPoint.allCases.map { ($0.rawValue, forecasts.byPoint[$0] ?? Tally()) }
  }

  /// All figures, judged. A journey that only one of the two knows of is a disagreement too.
  var verdicts: [Verdict] {
    let lost = tallies.map(\.lost).reduce(0, +) + forecasts.lost
    return Verdict.of(all, "overall", isOfSeason: false) + modes.flatMap { Verdict.of($0.tally, $0.name, isOfSeason: false) }
      + (seasons + [makeUps]).flatMap { Verdict.of($0.tally, $0.name, isOfSeason: true) } + [attempts.verdict]
      + Verdict.of(forecasts.sum, "forecasts", isOfSeason: false)
      + forecastsByMode.flatMap { Verdict.of($0.tally, "forecasts \($0.name)", isOfSeason: false) }
      + forecastsByPoint.flatMap { Verdict.of($0.tally, "forecasts \($0.name)", isOfSeason: true) }
      + [Verdict(group: "lost", percentile: 1, difference: Double(lost), band: 0, isOfSeason: false)]
  }

  var text: String {
    let sites = Set(lanes.map(\.site)).count
    let zones = Set(lanes.map(\.zone.id)).count
    let countries = Set(lanes.map(\.zone.country)).count
    let spread = sigma == 1 ? "" : ", their spread \(sigma) times the catalog's"
    var lines = [
      "\(lanes.count) lanes from \(sites) sites to \(zones) zones in \(countries) countries, a lane's mode that of its longest leg.",
      "\(all.orders) orders over all hours and seasons of 2026 and 2027, a journey drawn for each with seed \(seed)\(spread).",
      "By each promised hour: arrived of those drawn, said by the estimate (both in %), the difference in points.", "",
      Self.cell("", 9) + Self.cell("lanes", 6, right: true) + Self.cell("orders", 8, right: true)
        + Plan.percentiles.map { Self.cell("P\(Int(($0 * 100).rounded())) arrived   said   diff ", 28, right: true) }.joined(),
    ]
    lines.append(row("overall", all, lanes: lanes.count))
    lines.append("")
    for (name, tally) in modes { lines.append(row(name, tally, lanes: lanes.count { $0.mode.rawValue == name })) }
    lines.append("")
    for (name, tally) in seasons { lines.append(row(name, tally, lanes: lanes.count, isOfSeason: true)) }
    lines.append("")
    lines.append(row(makeUps.name, makeUps.tally, lanes: tallies.count { $0.onMakeUpDays.orders > 0 }, isOfSeason: true))
    lines.append("")
    let failed = attempts.verdict
    lines.append(
      String(
        format: "First attempts that failed: %.2f of %d drawn, %.2f said, %+.2f%@ (band %.2f).", attempts.share(Double(attempts.failed)),
        attempts.deliveries, attempts.share(attempts.expected), failed.difference, failed.holds ? "" : "!", failed.band))
    lines += forecastLines
    lines.append(
      "Bands: one point overall and by mode, three standard deviations by season, by part of the way, on make-up days and of attempts; "
        + "! marks what is outside."
    )
    let unavailable = tallies.map(\.unavailable).reduce(0, +)
    if unavailable > 0 { lines.append("\(unavailable) orders have no estimate: what they need does not run then.") }
    let lost = tallies.map(\.lost).reduce(0, +)
    if lost > 0 { lines.append("\(lost) journeys have an estimate, but could not be drawn!") }
    return lines.joined(separator: "\n")
  }

  private var forecastLines: [String] {
    let forecasts = forecasts
    var lines = [
      "",
      "\(forecasts.sum.orders) forecasts of \(forecasts.journeys) of these journeys on their way, by what had been seen of each by then:",
      "",
    ]
    lines.append(row("overall", forecasts.sum, lanes: lanes.count))
    lines.append("")
    for (name, tally) in forecastsByMode { lines.append(row(name, tally, lanes: lanes.count { $0.mode.rawValue == name })) }
    lines.append("")
    for (name, tally) in forecastsByPoint { lines.append(row(name, tally, lanes: lanes.count, isOfSeason: true)) }
    lines.append("")
    if forecasts.lost > 0 { lines.append("\(forecasts.lost) forecasts could not be made, or did not expect what came!") }
    return lines
  }

  private func row(_ name: String, _ tally: Tally, lanes: Int, isOfSeason: Bool = false) -> String {
    let verdicts = Verdict.of(tally, name, isOfSeason: isOfSeason)
    let figures = Plan.percentiles.indices.map { index in
      String(format: "    %9.2f %6.2f %+6.2f", tally.arrivedShare(index), tally.expectedShare(index), tally.difference(index))
        + (verdicts[index].holds ? " " : "!")
    }
    return Self.cell(name, 9) + Self.cell("\(lanes)", 6, right: true) + Self.cell("\(tally.orders)", 8, right: true) + figures.joined()
  }

  private static func cell(_ text: String, _ width: Int, right: Bool = false) -> String {
    let gap = String(repeating: " ", count: max(0, width - text.count))
    return right ? gap + text : text + gap
  }
}
