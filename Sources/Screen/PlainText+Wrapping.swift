extension PlainText {
  /// The text in lines of at most `width` cells, broken at spaces and between wide characters.
  ///
  /// A sign that closes never begins a line and one that opens never ends one, but where a line has no room for two characters.
  public func wrapped(to width: Int) -> [PlainText] {
    guard width > 1 else { return [] }
    var wrapping = LineWrapping(width: width)
    wrapping.add(string.unicodeScalars)
    return wrapping.lines
  }

  /// At most `most` lines of at most `width` cells; where that is not all of the text, the last one ends in `…` after a whole word.
  public func wrapped(to width: Int, most: Int) -> [PlainText] {
    let lines = wrapped(to: width)
    guard lines.count > most else { return lines }
    guard most > 0 else { return [] }
    // One cell for the sign; where the line has none left, its last word gives way.
    let last = Self.joined(lines[(most - 1)...most].map(\.string))
    return Array(lines.prefix(most - 1)) + [PlainText(last).truncatedAtWord(to: width)]
  }

  /// Texts one under the other, each wrapped, in at most `most` lines of at most `width` cells; an empty text is a blank line. Where that is
  /// not all of them, the last line ends in `…` after a whole word.
  public static func wrapped(_ texts: [PlainText], to width: Int, most: Int) -> [PlainText] {
    let lines = texts.flatMap { text in
      let lines = text.wrapped(to: width)
      return lines.isEmpty ? [""] : lines
    }
    guard most > 0 else { return [] }
    guard lines.dropFirst(most).contains(where: { !$0.isEmpty }) else { return Array(lines.prefix(most)) }
    // What follows stands behind the last line, as far as it fits.
    let rest = joined(lines[(most - 1)...].filter { !$0.isEmpty }.map(\.string))
    return Array(lines.prefix(most - 1)) + [PlainText(rest).truncatedAtWord(to: width)]
  }

  /// Lines one behind the other: with a blank between words, with none beside a Chinese character or sign.
  private static func joined(_ lines: [String]) -> String {
    lines.dropFirst().reduce(lines.first ?? "") { text, line in
      let isWide = [text.unicodeScalars.last, line.unicodeScalars.first].contains { $0.map { DisplayWidth.of($0) == 2 } ?? false }
      return isWide ? text + line : text + " " + line
    }
  }

  /// Things with a separator between them in lines of at most `width` cells: a line ends after a whole thing. What finds no place in `most`
  /// lines is left out, and the last one then ends in `…`.
  public static func lines(of items: [PlainText], separator: PlainText, width: Int, most: Int = .max) -> [PlainText] {
    guard width > 1, most > 0 else { return [] }
    var lines: [[PlainText]] = []
    var free = 0
    func text(_ line: [PlainText]) -> String { line.map(\.string).joined(separator: separator.string) }
    for (index, item) in items.enumerated() {
      let isLast = index == items.count - 1
      let needed = item.displayWidth + separator.displayWidth
      // The last line keeps a cell for the sign that there is more.
      let sign = lines.count == most && !isLast ? 2 : 0
      if !lines.isEmpty, needed + sign <= free {
        lines[lines.count - 1].append(item)
        free -= needed
      } else if lines.count < most {
        lines.append([item])
        free = width - item.displayWidth
      } else {
        let last = text(lines.removeLast())
        return lines.map { PlainText(text($0)) } + [PlainText(last + " …").truncated(to: width)]
      }
    }
    return lines.map { PlainText(text($0)).truncated(to: width) }
  }
}

/// Fills lines word by word.
private struct LineWrapping {
  let width: Int
  private(set) var lines: [PlainText] = []
  private var line = ""
  private var lineWidth = 0
  private var word = ""
  private var wordWidth = 0

  init(width: Int) { self.width = width }

  mutating func add(_ scalars: String.UnicodeScalarView) {
    var index = scalars.startIndex
    while index < scalars.endIndex {
      // A character and its marks stay together.
      let start = index
      let first = scalars[start]
      scalars.formIndex(after: &index)
      while index < scalars.endIndex, DisplayWidth.of(scalars[index]) == 0 { scalars.formIndex(after: &index) }
      if first == " ", scalars.index(after: start) == index {
        endWord()
        if lineWidth < width, lineWidth > 0 {
          line.unicodeScalars.append(first)
          lineWidth += 1
        }
        continue
      }
      add(scalars[start..<index], first)
    }
    endWord()
    endLine()
  }

  private mutating func add(_ character: Substring.UnicodeScalarView, _ first: Unicode.Scalar) {
    let characterWidth = DisplayWidth.of(first)
    let closes = Self.closing.contains(first)
    let last = word.unicodeScalars.last
    // A number stays with the character that counts it: 11月25日.
    let follows = last.map { ("0"..."9").contains($0) || Self.opening.contains($0) } ?? false
    let opens = Self.opening.contains(first) && last.map { DisplayWidth.of($0) == 2 || Self.closing.contains($0) } ?? false
    // A word may begin after a sign that closes and takes two cells: no blank stands there.
    let begins = last.map { Self.closing.contains($0) && DisplayWidth.of($0) == 2 } ?? false
    if characterWidth == 2 || opens || begins, !closes, !follows { endWord() }
    let isOpen = last.map(Self.opening.contains) ?? false
    let isInNumber = ("0"..."9").contains(first) && last.map { ("0"..."9").contains($0) } ?? false
    if wordWidth + characterWidth > width { breakWord(before: closes || isOpen ? characterWidth : nil, isInNumber: isInNumber) }
    word.unicodeScalars.append(contentsOf: character)
    wordWidth += characterWidth
  }

  /// A word longer than a line: what there is of it goes, but for the last character where what follows has to stay with it, and for the
  /// digits of a number that goes on.
  private mutating func breakWord(before joinedWidth: Int?, isInNumber: Bool) {
    var kept = ""
    if isInNumber {
      let digits = word.reversed().prefix { ("0"..."9").contains($0) }
      if digits.count < word.count {
        kept = String(digits.reversed())
        word.removeLast(digits.count)
      }
    }
    // A name of two parts ends its line after the dash: China– / Kazakhstan; what stands before it has to be worth a line.
    if joinedWidth == nil, !isInNumber, let dash = word.lastIndex(where: { "–-".contains($0) }), word[..<dash].count > 2 {
      let rest = word.index(after: dash)
      kept = String(word[rest...])
      word.removeSubrange(rest...)
    }
    if let joinedWidth {
      repeat {
        guard let last = word.last, word.count > 1, DisplayWidth.of(kept + String(last)) + joinedWidth <= width else { break }
        kept = String(word.removeLast()) + kept
      } while word.unicodeScalars.last.map(Self.opening.contains) ?? false
    }
    wordWidth -= DisplayWidth.of(kept)
    endWord()
    word = kept
    wordWidth = DisplayWidth.of(kept)
  }

  private mutating func endWord() {
    if lineWidth + wordWidth > width { endLine() }
    line += word
    lineWidth += wordWidth
    word = ""
    wordWidth = 0
  }

  private mutating func endLine() {
    while line.last == " " { line.removeLast() }
    if !line.isEmpty { lines.append(PlainText(line)) }
    line = ""
    lineWidth = 0
  }

  private static let closing = Set("，。、；：！？）》」』】〉〕”’…％℃,.;:!?)]%".unicodeScalars)
  private static let opening = Set("（《「『【〈〔“‘([".unicodeScalars)
}
