import MerchantFeeds
import Phrases

/// What became of a merchant's file, for people.
struct ImportText {
  let report: ImportReport
  let language: Language

  /// So many lines of one reason are named.
  private static let mostLines = 5

  /// Remarks of one kind that differ in their details are told one by one up to this number.
  private static let mostAlike = 8

  func show(into folder: String) {
    Output.print(
      language(
        "import.summary",
        [
          "rows": language.number(report.rows), "variants": language.number(report.variants), "products": language.number(report.products),
          "merged": language.number(report.merged.count), "leftOut": language.number(report.leftOut.count),
          "encoding": report.encoding.name,
        ]))
    Output.print(report.variants > 0 ? language("import.written", ["folder": folder]) : language("import.nothing"))
    show(report.leftOut, "import.leftOut")
    show(report.merged, "import.merged")
    guard !report.remarks.isEmpty else { return }
    Output.print(language("import.remarks"))
    var told: [FeedNote.Kind: Int] = [:]
    for remark in report.remarks {
      told[remark.kind, default: 0] += 1
      guard told[remark.kind, default: 0] <= Self.mostAlike else { continue }
      show(Self.reason(remark.kind, remark.details, language), lines: remark.lines, count: remark.count)
    }
    let hidden = told.values.reduce(0) { $0 + max(0, $1 - Self.mostAlike) }
    if hidden > 0 { Output.print(language.count("import.more", hidden)) }
  }

  private func show(_ notes: [FeedNote], _ title: String) {
    guard !notes.isEmpty else { return }
    Output.print(language.count(title, notes.count))
    var order: [String] = []
    var lines: [String: [Int]] = [:]
    for note in notes {
      let reason = Self.reason(note.kind, note.details, language)
      if lines[reason] == nil { order.append(reason) }
      lines[reason, default: []].append(note.line)
    }
    for reason in order {
      guard let all = lines[reason] else { continue }
      show(reason, lines: all, count: all.count)
    }
  }

  private func show(_ reason: String, lines: [Int], count: Int) {
    guard !lines.isEmpty else { return Output.print("  " + reason) }
    let named = language.list(lines.prefix(Self.mostLines).map { "\($0)" })
    let more = count - min(lines.count, Self.mostLines)
    let filled: KeyValuePairs = ["lines": named, "why": reason]
    Output.print("  " + (more > 0 ? language.count("learn.lines", more, filled) : language.count("learn.line", count, filled)))
  }

  /// A row's fate as a sentence.
  static func reason(_ kind: FeedNote.Kind, _ details: [String: String], _ language: Language) -> String {
    language("import.\(kind.rawValue)", filledBy: details)
  }
}
