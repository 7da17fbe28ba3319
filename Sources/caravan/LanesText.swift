import Delivery
import Phrases
import Screen

/// Lanes as text for people, in 80 columns: a line for each, below it why it lies outside, and at the end how many do.
struct LanesText {
  let language: Language

  private static let width = 80
  private static let indent = 4

  func lines(_ comparisons: [LaneComparison]) -> [String] {
    let rows = comparisons.map(cells)
    let head = ["lane", "segment", "published", "p50", "spread", "verdict"].map { language("lanes.\($0)") }
    let others = (1..<head.count).map { column in ([head] + rows).map { PlainText($0[column]).displayWidth }.max() ?? 0 }
    let name = max(12, Self.width - others.reduce(0, +) - 2 * others.count)
    func line(_ cells: [String]) -> String {
      var line = padded(PlainText(cells[0]).truncated(to: name).string, to: name)
      for (width, cell) in zip(others, cells.dropFirst()) { line += "  " + padded(cell, to: width) }
      while line.last == " " { line.removeLast() }
      return line
    }
    var lines = [line(head)]
    for (row, comparison) in zip(rows, comparisons) {
      lines.append(line(row))
      for remark in remarks(comparison) {
        lines += PlainText(remark).wrapped(to: Self.width - Self.indent).map { String(repeating: " ", count: Self.indent) + $0.string }
      }
    }
    return lines + [""] + sums(comparisons)
  }

  /// Why there is no figure, and why it lies outside.
  private func remarks(_ comparison: LaneComparison) -> [String] {
    var remarks: [String] = []
    if case .failure(let why) = comparison.times { remarks.append(language.laneProblem(why)) }
    if !comparison.isInside, let reason = comparison.lane.reason { remarks.append(reason) }
    return remarks
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - PlainText(text).displayWidth))
  }

  private func cells(_ comparison: LaneComparison) -> [String] {
    let lane = comparison.lane
    let start = [lane.name, language("lanes.segment.\(lane.segment.rawValue)"), published(lane.figure)]
    switch comparison.times {
    case .failure: return start + ["–", "–", language("lanes.none")]
    case .success(let times):
      return start + [ours(lane.figure, times), "\(days(times.p10Days))–\(days(times.p90Days))", verdict(comparison)]
    }
  }

  private func published(_ figure: PublishedFigure) -> String {
    switch figure {
    case .range(let range): "\(days(range.lowerBound))–\(days(range.upperBound))"
    case .single(let range), .mean(let range):
      range.lowerBound == range.upperBound ? days(range.lowerBound) : "\(days(range.lowerBound))–\(days(range.upperBound))"
    case .share(let share, let hours): language("lanes.share", ["share": percent(share), "hours": "\(Int(hours))"])
    }
  }

  private func ours(_ figure: PublishedFigure, _ times: LaneTimes) -> String {
    switch figure {
    case .range, .single: days(times.p50Days)
    case .mean: "⌀" + days(times.meanDays)
    case .share(_, let hours): percent(times.share(withinHours: hours))
    }
  }

  private func verdict(_ comparison: LaneComparison) -> String {
    let by = comparison.byDays ?? 0
    if by == 0 { return language("lanes.inside") }
    return (by > 0 ? "+" : "−") + days(abs(by))
  }

  private func percent(_ share: Double) -> String { language.percent(Int((share * 100).rounded())) }

  /// Days with one place.
  private func days(_ days: Double) -> String {
    let tenths = Int((days * 10).rounded())
    return language.decimal(tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
  }

  /// How many of those that count are inside, explained, and what is to be done.
  private func sums(_ comparisons: [LaneComparison]) -> [String] {
    let counted = comparisons.filter { $0.verdict != .uncounted }
    func count(_ verdict: LaneComparison.Verdict) -> Int { counted.count { $0.verdict == verdict } }
    var lines = [
      language("lanes.sum", ["n": "\(counted.count { $0.isInside })", "of": "\(counted.count)", "explained": "\(count(.explained))"])
    ]
    if count(.unexplained) > 0 { lines.append(language.count("lanes.unexplained", count(.unexplained))) }
    for comparison in counted where comparison.verdict == .outdated {
      lines.append(language("lanes.outdated", ["lane": comparison.lane.name]))
    }
    return lines
  }
}
