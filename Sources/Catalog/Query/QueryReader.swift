import Money
import Primitives

/// Reads conditions in a folded text, from a place on.
struct QueryReader {
  let characters: [Character]
  let words: QueryWords
  let context: QueryContext
  /// Where it reads; after a condition its end.
  var place = 0

  /// Names of places of more words or ideographs are not looked for.
  private static let mostWords = 4
  private static let mostIdeographs = 8

  init(_ characters: [Character], _ words: QueryWords, _ context: QueryContext) {
    self.characters = characters
    self.words = words
    self.context = context
  }

  /// Whether a word may begin here.
  var isAtBeginning: Bool { place == 0 || !Self.joins(characters[place - 1], characters[place]) }

  /// Whether two characters are parts of one word.
  static func joins(_ left: Character, _ right: Character) -> Bool {
    func isWord(_ character: Character) -> Bool { character.isASCII ? character.isLetter || character.isNumber : isLatin(character) }
    return isWord(left) && isWord(right)
  }

  private static func isLatin(_ character: Character) -> Bool {
    character.isLetter && (character.unicodeScalars.first.map { $0.value < 0x3000 } ?? false)
  }

  /// The condition that begins here, the longest if there are several; the place is then behind it.
  mutating func condition() -> QueryCondition.Kind? {
    let start = place
    var best: (kind: QueryCondition.Kind, end: Int)?
    func keep(_ kind: QueryCondition.Kind?) {
      if let kind, place > (best?.end ?? start) { best = (kind, place) }
      place = start
    }
    keep(price())
    keep(arrival())
    keep(origin())
    keep(destination())
    keep(sort())
    place = best?.end ?? start
    return best?.kind
  }

  // MARK: Parts

  mutating func skipBlanks() { while place < characters.count, characters[place] == " " { place += 1 } }

  /// One of the phrases of a role, whole.
  mutating func take(_ role: QueryWords.Role) -> Bool {
    for phrase in words.phrases(role) where take(phrase) { return true }
    return false
  }

  /// A phrase, if no word goes on behind it.
  mutating func take(_ phrase: [Character]) -> Bool {
    let end = place + phrase.count
    guard end <= characters.count, characters[place..<end].elementsEqual(phrase) else { return false }
    if end < characters.count, let last = phrase.last, last.isLetter, Self.joins(last, characters[end]), !characters[end].isNumber {
      return false
    }
    place = end
    return true
  }

  /// Tries one way to read; the place is as before if it leads nowhere.
  mutating func attempt<Value>(_ read: (inout QueryReader) -> Value?) -> Value? {
    let start = place
    if let value = read(&self) { return value }
    place = start
    return nil
  }

  /// A whole number of at most nine digits.
  mutating func whole() -> Int? {
    attempt { reader in
      let start = reader.place
      while reader.place < reader.characters.count, reader.characters[reader.place].isASCII, reader.characters[reader.place].isNumber {
        reader.place += 1
      }
      guard (1...9).contains(reader.place - start) else { return nil }
      return Int(String(reader.characters[start..<reader.place]))
    }
  }

  // MARK: Places

  private mutating func origin() -> QueryCondition.Kind? {
    if let found = attempt({ $0.originAfterWord() }) { return found }
    let context = context
    return attempt { reader in
      guard let sites = reader.name(where: { context.sites($0) }) else { return nil }
      reader.skipBlanks()
      return reader.take(.fromAfter) ? .from(sites) : nil
    }
  }

  private mutating func originAfterWord() -> QueryCondition.Kind? {
    guard take(.from) else { return nil }
    skipBlanks()
    let context = context
    guard let sites = name(where: { context.sites($0) }) else { return nil }
    let end = place
    skipBlanks()
    if !take(.fromAfter) { place = end }
    return .from(sites)
  }

  private mutating func destination() -> QueryCondition.Kind? {
    guard take(.to) else { return nil }
    skipBlanks()
    let context = context
    let start = place
    guard name(where: { context.isDestination($0) ? [SiteID(rawValue: $0)] : [] }) != nil else { return nil }
    return .to(String(characters[start..<place]))
  }

  /// The longest name here that stands for sites.
  private mutating func name(where sites: (String) -> Set<SiteID>) -> Set<SiteID>? {
    for end in nameEnds().reversed() {
      let found = sites(String(characters[place..<end]))
      if !found.isEmpty {
        place = end
        return found
      }
    }
    return nil
  }

  /// Where a name that begins here may end.
  private func nameEnds() -> [Int] {
    guard place < characters.count else { return [] }
    var ends: [Int] = []
    if !Self.isLatin(characters[place]) {
      var end = place
      while end < characters.count, characters[end].isLetter, !Self.isLatin(characters[end]), end - place < Self.mostIdeographs {
        end += 1
        if end - place > 1 { ends.append(end) }
      }
      return ends
    }
    for end in place + 1...characters.count where end == characters.count || !Self.joins(characters[end - 1], characters[end]) {
      guard Self.isLatin(characters[end - 1]) else { continue }
      // A hyphen is within a name, a comma ends it.
      if end < characters.count, characters[end] == "-" || characters[end] == "'" { continue }
      ends.append(end)
      if ends.count == Self.mostWords || (end < characters.count && characters[end] != " ") { break }
    }
    return ends
  }

  private mutating func sort() -> QueryCondition.Kind? {
    if take(.cheapest) { return .sort(.price) }
    return take(.fastest) ? .sort(.arrival) : nil
  }
}
