import Learning
import OrderedJSON
import Phrases

/// What `network learn` answers.
struct LearnJSON: Encodable {
  struct Row: Encodable {
    let id: String
    let deliveries: Int
    let was: DurationJSON
    let `is`: DurationJSON
    /// What was learned, taken or not.
    @OrNull var learned: DurationJSON?
    /// The mean negative log likelihood on the deliveries that judge.
    @OrNull var lossWas: Double?
    @OrNull var lossIs: Double?
    @OrNull var pinballWas: PinballJSON?
    @OrNull var pinballIs: PinballJSON?
    /// The shares of these deliveries that what was learned keeps.
    @OrNull var kept50: Double?
    @OrNull var kept90: Double?
    let changed: Bool
    let reason: String
  }

  /// Mean pinball losses in hours.
  struct PinballJSON: Encodable {
    let p50: Double
    let p90: Double

    init(_ loss: DurationLoss) {
      p50 = LearnJSON.rounded(loss.pinball50)
      p90 = LearnJSON.rounded(loss.pinball90)
    }
  }

  struct Line: Encodable {
    let line: Int
    let reason: String
  }

  let into: String
  let rows: [Row]
  let leftOut: [Line]

  init(_ report: LearningReport, malformed: [(line: Int, fault: BatchReader.RowFault)], into: String) {
    self.into = into
    rows = report.rows.map { row in
      Row(
        id: row.row.id, deliveries: row.deliveries, was: DurationJSON(row.was), is: DurationJSON(row.is),
        learned: row.learned.map(DurationJSON.init), lossWas: row.lossWas.map { Self.rounded($0.logLoss) },
        lossIs: row.lossIs.map { Self.rounded($0.logLoss) }, pinballWas: row.lossWas.map(PinballJSON.init),
        pinballIs: row.lossIs.map(PinballJSON.init), kept50: row.lossIs?.kept50.map(Self.rounded),
        kept90: row.lossIs?.kept90.map(Self.rounded),
        changed: row.isChanged,
        reason: RunLanguage.english("learn.verdict.\(row.verdict.rawValue)", ["n": "\(RowLearner.fewest)"]))
    }
    leftOut = LearnText.leftOut(report, malformed, RunLanguage.english).map { Line(line: $0.line, reason: $0.reason) }
  }

  /// To the hundred thousandth.
  fileprivate static func rounded(_ value: Double) -> Double { (value * 1e5).rounded() / 1e5 }
}
