import Learning
import OrderedJSON
import Phrases

/// What was learned, for people.
struct LearnText {
  let report: LearningReport
  let malformed: [(line: Int, fault: BatchReader.RowFault)]
  let language: Language

  /// So many lines of one reason are named.
  private static let mostLines = 5

  func show(into folder: String) {
    let head = ["row", "deliveries", "was", "is", "kept", "why"].map { language("learn.\($0)") }
    Output.table(report.rows.isEmpty ? [] : [head] + report.rows.map(cells), right: [1, 4])
    if !report.rows.isEmpty { Output.print(language("learn.figures")) }
    Output.print(language.count("learn.changed", report.rows.count(where: \.isChanged), ["folder": folder]))
    let leftOut = Self.leftOut(report, malformed, language)
    guard !leftOut.isEmpty else { return }
    Output.print(language.count("learn.leftOut", leftOut.count))
    let byReason = Dictionary(grouping: leftOut, by: \.reason).values.sorted { $0[0].line < $1[0].line }
    for lines in byReason {
      let named = language.list(lines.prefix(Self.mostLines).map { "\($0.line)" })
      let more = lines.count - Self.mostLines
      let filled: KeyValuePairs = ["lines": named, "why": lines[0].reason]
      Output.print(
        more > 0 ? language.count("learn.lines", more, filled) : language.count("learn.line", lines.count, filled))
    }
  }

  private func cells(_ row: LearnedRow) -> [String] {
    func hours(_ figures: [Double]) -> String { figures.map { language.decimal(JSONNumber.text($0)) }.joined(separator: " / ") }
    return [
      row.row.id, language.number(row.deliveries), hours([row.was.minHours, row.was.p50Hours, row.was.p90Hours]),
      hours([row.is.minHours, row.is.p50Hours, row.is.p90Hours]),
      row.lossIs.map { loss in [loss.kept50, loss.kept90].map { $0.map(percent) ?? "–" }.joined(separator: " / ") } ?? "",
      language("learn.verdict.\(row.verdict.rawValue)", ["n": "\(RowLearner.fewest)"]),
    ]
  }

  private func percent(_ share: Double) -> String { language.percent(Int((share * 100).rounded())) }

  /// Every line that is left out with its reason, in the order of the lines.
  static func leftOut(
    _ report: LearningReport, _ malformed: [(line: Int, fault: BatchReader.RowFault)], _ language: Language
  ) -> [(line: Int, reason: String)] {
    let bad = malformed.map { entry -> (line: Int, reason: String) in
      let reason =
        switch entry.fault {
        case .malformed(let fault): language.fault(fault)
        case .openQuote: language("badFile.openQuote")
        case .notUTF8(let cell): language("badFile.notUTF8", ["cell": "\(cell)"])
        }
      return (entry.line, reason)
    }
    let refused = report.leftOut.map { left in
      (line: left.line, reason: language("learn.reason.\(left.kind.rawValue)", filledBy: left.arguments))
    }
    return (bad + refused).sorted { $0.line < $1.line }
  }
}
