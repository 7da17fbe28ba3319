import Primitives

/// The words by which shoppers say conditions in the text that they search for, in all languages at once: `under`, `以下`. The texts are
/// data, `query.…` in Assets/languages.
public struct QueryWords: Sendable {
  /// What a word is for.
  enum Role: String, CaseIterable {
    case most, least, between, and, by, before, within, from, to
    case mostAfter = "most.after"
    case leastAfter = "least.after"
    case byAfter = "by.after"
    case withinAfter = "within.after"
    case fromAfter = "from.after"
    case cheapest = "sort.price"
    case fastest = "sort.arrival"
    case today, tomorrow, days, weeks
    case dayAfterTomorrow = "tomorrow.next"
    case nextWeek = "week.next"
    case thisWeek = "week.this"
    case weekAfter = "week.after"
    case month = "date.month"
    case day = "date.day"
    case units
  }

  private var phrases: [Role: [[Character]]] = [:]
  /// Days of the week, months, currencies and feasts by what they are called.
  private(set) var weekdays: [(phrase: [Character], day: Weekday)] = []
  private(set) var months: [(phrase: [Character], month: Int)] = []
  private(set) var currencies: [(phrase: [Character], code: String)] = []
  private(set) var feasts: [(phrase: [Character], month: Int, day: Int)] = []

  /// No words: then all of a text is searched for.
  public init() {}

  /// Reads texts by key, `query.most = under|below`; other keys are passed over.
  ///
  /// - Parameter languages: Of each language its texts.
  public init(_ languages: [[String: String]]) {
    for texts in languages {
      for (key, text) in texts where key.hasPrefix("query.") {
        let key = key.dropFirst(6)
        for phrase in text.split(separator: "|").map({ Self.folded(String($0)) }) where !phrase.isEmpty { add(phrase, key) }
      }
    }
    // The longest of those that begin alike is meant.
    for role in phrases.keys { phrases[role]?.sort { $0.count > $1.count } }
    weekdays.sort { $0.phrase.count > $1.phrase.count }
    months.sort { $0.phrase.count > $1.phrase.count }
    currencies.sort { $0.phrase.count > $1.phrase.count }
    feasts.sort { $0.phrase.count > $1.phrase.count }
  }

  private mutating func add(_ phrase: [Character], _ key: Substring) {
    if let role = Role(rawValue: String(key)) { return phrases[role, default: []].append(phrase) }
    let parts = key.split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return }
    switch parts[0] {
    case "weekday": if let day = Weekday(code: parts[1]) { weekdays.append((phrase, day)) }
    case "month": if let month = Int(parts[1]) { months.append((phrase, month)) }
    case "currency": currencies.append((phrase, String(parts[1])))
    case "feast":
      let numbers = parts[1].split(separator: "-").compactMap { Int($0) }
      if numbers.count == 2 { feasts.append((phrase, numbers[0], numbers[1])) }
    default: break
    }
  }

  /// The phrases of a role, the longest first.
  func phrases(_ role: Role) -> [[Character]] { phrases[role] ?? [] }

  /// Text as it is compared: small letters, digits and signs of half width.
  static func folded(_ text: String) -> [Character] {
    text.map { character in
      guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return character }
      if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
        return Character(String(Character(narrow)).lowercased())
      }
      if scalar.value == 0x3000 { return " " }
      let lower = character.lowercased()
      return lower.count == 1 ? Character(lower) : character
    }
  }
}
