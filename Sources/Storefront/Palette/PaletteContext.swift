import Primitives
import Screen

/// What lies below the palette: what can be done there, and which command would open it.
struct PaletteContext: Hashable, Sendable {
  var commands: [PageCommand] = []
  var here: Command?

  init() {}

  init(_ page: any Page, _ app: AppState) {
    commands = page.commands(app)
    here = page.command
  }

  /// Without words what can be done on the page, then what can be done everywhere; with words all that fits them, the best first, and of equals
  /// what can be done now.
  func entries(matching words: String, _ app: AppState) -> [PaletteEntry] {
    let near =
      commands.map { PaletteEntry.page($0) } + Command.allCases.filter { $0 != .palette }.map { .command($0, isHere: $0 == here) }
      + PaletteForm.allCases.map { .form($0) }
    guard !words.isEmpty else { return near }
    let names = Set(commands.map(\.name))
    let far = PageCommand.Name.allCases.filter { !names.contains($0) && $0.place != "do.where.elsewhere" }.map {
      PaletteEntry.elsewhere($0)
    }
    let found = (near + far).enumerated().compactMap { index, entry in
      Self.match(words, entry, app).map { (match: $0, isDimmed: entry.obstacle(app) != nil, index: index, entry: entry) }
    }
    return found.sorted { one, other in
      if one.match.rank != other.match.rank { return one.match < other.match }
      if one.isDimmed != other.isDimmed { return other.isDimmed }
      return (one.match, one.index) < (other.match, other.index)
    }.map(\.entry)
  }

  /// By its word, its name, and where the language has them its pinyin and its initials.
  private static func match(_ words: String, _ entry: PaletteEntry, _ app: AppState) -> FuzzyMatch? {
    var matches = [FuzzyMatch(words, in: entry.word), FuzzyMatch(words, in: entry.name(app).string)]
    let pinyin = "pinyin.\(entry.phrase)"
    if app.language.has(pinyin) {
      let syllables = app.language(pinyin)
      let initials = String(syllables.split(separator: " ").compactMap(\.first))
      matches += [FuzzyMatch(words, in: syllables, allowsGaps: false), FuzzyMatch(words, in: initials, allowsGaps: false)]
    }
    return matches.compactMap { $0 }.min()
  }
}
