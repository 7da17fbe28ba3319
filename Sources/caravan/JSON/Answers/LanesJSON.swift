import Delivery
import OrderedJSON
import Phrases
import Primitives

/// What `network lanes` answers.
struct LanesJSON: Encodable {
  struct Entry: Encodable {
    let lane: String
    let from: String
    let to: String
    let mode: String
    let segment: LaneSegment
    let kind: String
    @OrNull var minDays: Double?
    @OrNull var maxDays: Double?
    @OrNull var publishedShare: Double?
    @OrNull var withinHours: Double?
    @OrNull var p10Days: Double?
    @OrNull var p50Days: Double?
    @OrNull var p90Days: Double?
    @OrNull var meanDays: Double?
    /// Of ours within the hours of a published share.
    @OrNull var share: Double?
    let inside: Bool
    @OrNull var byDays: Double?
    let verdict: String
    @OrNull var reason: String?
    /// How far the reason goes, in days: its sign is the side.
    @OrNull var reasonDays: Double?
    /// Why the network has no figure.
    @OrNull var problem: String?
    /// Where the figures are from, and how far that is from the place that the lane names, if it is another one.
    @OrNull var startsAt: String?
    @OrNull var startsAtKm: Double?
    /// Where they are to, in the same way.
    @OrNull var endsAt: String?
    @OrNull var endsAtKm: Double?
    /// The services and steps that the figures are computed from.
    let passed: [String]
    @OrNull var year: Int?
    let source: String
  }

  let lanes: [Entry]

  init(_ comparisons: [LaneComparison], english: Language) { lanes = comparisons.map { Entry($0, english: english) } }
}

extension LanesJSON.Entry {
  init(_ comparison: LaneComparison, english: Language) {
    let lane = comparison.lane
    let times = try? comparison.times.get()
    func rounded(_ figure: Double?) -> Double? { figure.map { ($0 * 10_000).rounded() / 10_000 } }
    let (kind, days, share) =
      switch lane.figure {
      case .range(let days): ("range", Optional(days), (share: Double, hours: Double)?.none)
      case .single(let days): ("single", days, nil)
      case .mean(let days): ("mean", days, nil)
      case .share(let share, let hours): ("share", nil, (share, hours))
      }
    var problem: String?
    if case .failure(let why) = comparison.times { problem = english.laneProblem(why) }
    self.init(
      lane: lane.name.base, from: lane.from.id, to: lane.to.id,
      mode: TransportMode.allCases.filter(lane.modes.contains).map(\.rawValue).joined(separator: "+"), segment: lane.segment, kind: kind,
      minDays: days?.lowerBound, maxDays: days?.upperBound, publishedShare: share?.share, withinHours: share?.hours,
      p10Days: rounded(times?.p10Days), p50Days: rounded(times?.p50Days), p90Days: rounded(times?.p90Days),
      meanDays: rounded(times?.meanDays), share: rounded(share.flatMap { times?.share(withinHours: $0.hours) }),
      inside: comparison.isInside, byDays: rounded(comparison.byDays), verdict: comparison.verdict.rawValue,
      reason: lane.reason?.text.base, reasonDays: rounded(lane.reason?.byDays), problem: problem, startsAt: times?.start?.place.id,
      startsAtKm: times?.start?.kilometres.rounded(), endsAt: times?.end?.place.id, endsAtKm: times?.end?.kilometres.rounded(),
      passed: times?.passed ?? [], year: lane.year, source: lane.source)
  }
}
