/// Finds the kind of goods that a feed's words tell.
struct KindTable: Sendable {
  /// A kind, and the words that told it.
  struct Match: Sendable {
    let kind: GoodsKind
    let words: String
  }

  let kinds: [GoodsKind]
  /// Kinds by their words in plain form, joined by blanks.
  private let byWords: [String: Int]
  /// Words of languages that are written without blanks.
  private let bySigns: [(words: String, kind: Int)]
  private let byGoogle: [Int: [Int]]
  /// No kind is called by more words.
  private let mostWords: Int

  init(_ rows: [FeedTables.Row]) {
    kinds = rows.compactMap { GoodsKind($0) }
    var byWords: [String: Int] = [:]
    var bySigns: [(String, Int)] = []
    var byGoogle: [Int: [Int]] = [:]
    var most = 1
    for (number, kind) in kinds.enumerated() {
      for word in kind.words {
        if Self.isWrittenWithoutBlanks(word) {
          bySigns.append((word, number))
        } else {
          let words = Self.words(word)
          most = max(most, words.count)
          if byWords[words.joined(separator: " ")] == nil { byWords[words.joined(separator: " ")] = number }
        }
      }
      for id in kind.google { byGoogle[id, default: []].append(number) }
    }
    self.byWords = byWords
    self.bySigns = bySigns.sorted { $0.0.count > $1.0.count }
    self.byGoogle = byGoogle
    mostWords = most
  }

  /// The kind by the number of Google's taxonomy, refined by the title; else by the feed's own types; else by the title.
  func match(_ product: FeedProduct) -> Match? {
    let titled = match(product.title)
    if let id = product.googleID, let numbers = byGoogle[id], let first = numbers.first {
      let typed = product.kinds.lazy.compactMap { match(path: $0) }
      let own = [titled].compactMap { $0 } + typed
      let refined = own.first { found in numbers.contains { kinds[$0].id == found.kind.id } }
      return refined ?? Match(kind: kinds[first], words: "google_product_category \(id)")
    }
    guard let typed = product.kinds.lazy.compactMap({ match(path: $0) }).first else { return titled }
    // The title tells more, as long as it speaks of the same kind of things.
    if let titled, titled.kind.categories.last == typed.kind.categories.last { return titled }
    return typed
  }

  /// By a path such as `Bicycles > City`: its last part first.
  private func match(path: String) -> Match? {
    let parts = path.split(separator: ">").map(String.init)
    return parts.reversed().lazy.compactMap { match($0) }.first
  }

  /// The longest words of a kind in a text, of equally long ones the last: `oak desk lamp` is a lamp.
  private func match(_ text: String) -> Match? {
    if !text.utf8.allSatisfy({ $0 < 0x80 }), let found = bySigns.first(where: { text.contains($0.words) }) {
      return Match(kind: kinds[found.kind], words: found.words)
    }
    let words = Self.words(String(text.prefix(300)))
    guard !words.isEmpty else { return nil }
    for length in stride(from: min(mostWords, words.count), through: 1, by: -1) {
      for start in stride(from: words.count - length, through: 0, by: -1) {
        let joined = words[start..<start + length].joined(separator: " ")
        if let number = byWords[joined] { return Match(kind: kinds[number], words: joined) }
      }
    }
    return nil
  }

  /// Words in small letters without accents, each in the singular.
  private static func words(_ text: String) -> [String] {
    let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text : Slug.folded(text)
    return plain.lowercased().replacing("'", with: "").split { !$0.isLetter && !$0.isNumber }.map { word in
      // Good enough for goods: bicycles, benches, knives are told by their own words.
      if word.count > 3, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
      if word.count > 4, ["ches", "shes", "sses", "xes"].contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
      if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
      return String(word)
    }
  }

  private static func isWrittenWithoutBlanks(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) || (0xAC00...0xD7AF).contains($0.value) }
  }
}
