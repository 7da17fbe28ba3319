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
    return lines + [""] + legend(comparisons) + sums(comparisons)
  }

  /// From and to where it is if not where the row says, why there is no figure, and why it lies outside.
  private func remarks(_ comparison: LaneComparison) -> [String] {
    var remarks: [String] = []
    switch comparison.times {
    case .failure(let why): remarks.append(language.laneProblem(why))
    case .success(let times):
      remarks += [("start", times.start), ("end", times.end)].compactMap { key, substitute in
        guard let substitute, substitute.kilometres >= Self.farKilometres else { return nil }
        let kilometres = Int(substitute.kilometres.rounded())
        return language("lanes.\(key)", ["place": substitute.place.id, "km": "\(kilometres)"])
      }
    }
    guard !comparison.isInside, let reason = comparison.lane.reason else { return remarks }
    let text = reason.text.text(in: language.tag)
    guard comparison.verdict == .unexplained, let reach = reason.byDays else { return remarks + [text] }
    return remarks + [language("lanes.reach", ["reason": text, "days": signed(reach)])]
  }

  /// What is nearer is in the same city.
  private static let farKilometres = 50.0

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - PlainText(text).displayWidth))
  }

  private func cells(_ comparison: LaneComparison) -> [String] {
    let lane = comparison.lane
    let start = [lane.name.text(in: language.tag), language("lanes.segment.\(lane.segment.rawValue)"), published(lane.figure)]
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
    return signed(by)
  }

  /// What is outside at all is outside by a tenth.
  private func signed(_ days: Double) -> String { (days > 0 ? "+" : "−") + self.days(max(0.1, abs(days))) }

  private func percent(_ share: Double) -> String { language.percent(Int((share * 100).rounded())) }

  /// Days with one place.
  private func days(_ days: Double) -> String {
    let tenths = Int((days * 10).rounded())
    return language.decimal(tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
  }

  /// What the signs of the table mean, of those that are in it.
  private func legend(_ comparisons: [LaneComparison]) -> [String] {
    let hasMean = comparisons.contains { if case .mean = $0.lane.figure, $0.byDays != nil { true } else { false } }
    return PlainText(language(hasMean ? "lanes.legend.mean" : "lanes.legend")).wrapped(to: Self.width).map(\.string)
  }

  /// How many of those that count are inside, explained, and what is to be done.
  private func sums(_ comparisons: [LaneComparison]) -> [String] {
    let counted = comparisons.filter { $0.verdict != .uncounted }
    func count(_ verdict: LaneComparison.Verdict) -> Int { counted.count { $0.verdict == verdict } }
    var lines = [language("lanes.sum", ["n": "\(counted.count { $0.isInside })", "of": "\(counted.count)"])]
    if count(.explained) > 0 { lines.append(language.count("lanes.explained", count(.explained))) }
    if count(.unexplained) > 0 { lines.append(language.count("lanes.unexplained", count(.unexplained))) }
    for comparison in counted where comparison.verdict == .outdated {
      lines.append(language("lanes.outdated", ["lane": comparison.lane.name.text(in: language.tag)]))
    }
    return lines
  }
}
