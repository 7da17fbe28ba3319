import Learning
import Phrases

/// What was learned, for people.
struct LearnText {
  let report: LearningReport
  let malformed: [(line: Int, fault: BatchReader.RowFault)]
  let language: Language

  /// So many lines that are left out are told one by one.
  private static let mostLines = 20

  func show(into folder: String) {
    let head = ["row", "deliveries", "was", "is", "kept90", "why"].map { language("learn.\($0)") }
    Output.table(report.rows.isEmpty ? [] : [head] + report.rows.map(cells), right: [1, 4])
    Output.print(language.count("learn.changed", report.rows.count(where: \.isChanged), ["folder": folder]))
    let leftOut = Self.leftOut(report, malformed, language)
    guard !leftOut.isEmpty else { return }
    Output.print(language.count("learn.leftOut", leftOut.count))
    for line in leftOut.prefix(Self.mostLines) { Output.print(language("learn.line", ["line": "\(line.line)", "why": line.reason])) }
    if leftOut.count > Self.mostLines { Output.print(language.count("learn.more", leftOut.count - Self.mostLines)) }
  }

  private func cells(_ row: LearnedRow) -> [String] {
    func hours(_ figures: [Double]) -> String { figures.map { language.decimal(JSONNumber.text($0)) }.joined(separator: " / ") }
    return [
      row.row.id, language.number(row.deliveries), hours([row.was.minHours, row.was.p50Hours, row.was.p90Hours]),
      hours([row.is.minHours, row.is.p50Hours, row.is.p90Hours]),
      row.lossIs?.kept90.map { language.percent(Int(($0 * 100).rounded())) } ?? "",
      language("learn.verdict.\(row.verdict.rawValue)", ["n": "\(RowLearner.fewest)"]),
    ]
  }

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
