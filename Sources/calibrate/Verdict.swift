/// Whether one figure agrees: within one point overall and by mode, within three standard deviations by season.
struct Verdict: Sendable {
  let group: String
  let percentile: Double
  let difference: Double
  let band: Double
  let isOfSeason: Bool

  var holds: Bool { abs(difference) <= band }

  func isSameFigure(as other: Verdict) -> Bool { group == other.group && percentile == other.percentile }

  /// The five of one row of the report.
  static func of(_ tally: Tally, _ group: String, isOfSeason: Bool) -> [Verdict] {
    Plan.percentiles.indices.map { index in
      Verdict(
        group: group, percentile: Plan.percentiles[index], difference: tally.difference(index),
        band: isOfSeason ? 3 * tally.sigma(index) : 1, isOfSeason: isOfSeason)
    }
  }
}
