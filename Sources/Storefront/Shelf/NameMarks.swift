import Foundation
import Screen

/// What of a name on the shelf matches the text that was typed: words that begin with a typed one or differ from it by their number, runs of
/// Chinese characters. Goods found by another word for it have nothing marked.
struct NameMarks: Hashable {
  private var words: [[Character]] = []
  private var runs: [[Character]] = []

  /// Nothing is marked.
  static let none = NameMarks("")

  /// - Parameter text: what was searched for, without conditions.
  init(_ text: String) {
    var word: [Character] = []
    var run: [Character] = []
    for character in Self.folded(text) + [" "] {
      let isWide = Self.isIdeograph(character)
      if !isWide, !run.isEmpty {
        runs.append(run)
        run = []
      }
      if isWide || !(character.isLetter || character.isNumber), !word.isEmpty {
        // One letter begins too much.
        if word.count > 1 || word[0].isNumber { words.append(word) }
        word = []
      }
      if isWide { run.append(character) } else if character.isLetter || character.isNumber { word.append(character) }
    }
  }

  var isEmpty: Bool { words.isEmpty && runs.isEmpty }

  /// The places of a name's characters that match.
  func ranges(in name: String) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    let characters = Self.folded(name)
    var isMarked = [Bool](repeating: false, count: characters.count)
    for start in characters.indices where Self.isPart(characters[start]) && (start == 0 || !Self.isPart(characters[start - 1])) {
      let end = characters[start...].firstIndex { !Self.isPart($0) } ?? characters.endIndex
      for word in words {
        guard let length = Self.match(word, characters[start..<end]) else { continue }
        for index in start..<start + length { isMarked[index] = true }
      }
    }
    for run in runs where !mark(run, in: characters, &isMarked) && run.count > 2 {
      // What was typed without blanks stands apart in names: by two characters.
      for place in run.indices.dropLast() { mark(Array(run[place...place + 1]), in: characters, &isMarked) }
    }
    var ranges: [Range<Int>] = []
    for index in isMarked.indices where isMarked[index] {
      if let last = ranges.last, last.upperBound == index {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return ranges
  }

  /// How much of a word matches a typed one; nil for nothing.
  private static func match(_ typed: [Character], _ word: ArraySlice<Character>) -> Int? {
    if word.starts(with: typed) { return typed.count }
    // The plural of it was typed.
    guard typed.count > 3, typed.count - word.count <= 2, typed.last == "s", typed.starts(with: word) else { return nil }
    return word.count
  }

  @discardableResult
  private func mark(_ run: [Character], in characters: [Character], _ isMarked: inout [Bool]) -> Bool {
    guard !run.isEmpty, run.count <= characters.count else { return false }
    var isFound = false
    for start in 0...characters.count - run.count where characters[start..<start + run.count].elementsEqual(run) {
      for index in start..<start + run.count { isMarked[index] = true }
      isFound = true
    }
    return isFound
  }

  /// Small letters without accents, one for each character.
  private static func folded(_ text: String) -> [Character] {
    text.map { character in
      guard !character.isASCII else { return Character(character.lowercased()) }
      let plain = character.unicodeScalars.first?.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars.first
      return plain.map { Character($0) } ?? character
    }
  }

  private static func isPart(_ character: Character) -> Bool { (character.isLetter || character.isNumber) && !isIdeograph(character) }

  private static func isIdeograph(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x3400...0x9FFF).contains($0.value) || (0x20000...0x3FFFF).contains($0.value) } ?? false
  }
}
