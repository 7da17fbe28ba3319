/// A text of a language as a pattern: finds what stands in a sentence for each of its `{name}`s.
struct TextPattern {
  private enum Part {
    case literal(String)
    case argument(String)
  }

  private let parts: [Part]
  /// How much of it is the text's own: of two patterns that fit the one with more of it says more.
  let ownLength: Int

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      parts.append(.argument(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    self.parts = parts
    ownLength = parts.reduce(0) { if case .literal(let text) = $1 { $0 + text.count } else { $0 } }
  }

  /// The arguments of a sentence by name; nil if it is another one. Every argument is as short as can be.
  func arguments(of sentence: String) -> [String: String]? { Self.match(sentence[...], parts[...], [:]) }

  private static func match(_ rest: Substring, _ parts: ArraySlice<Part>, _ found: [String: String]) -> [String: String]? {
    guard let part = parts.first else { return rest.isEmpty ? found : nil }
    switch part {
    case .literal(let text): return rest.hasPrefix(text) ? match(rest.dropFirst(text.count), parts.dropFirst(), found) : nil
    case .argument(let name):
      guard case .literal(let next)? = parts.dropFirst().first else {
        return found.merging([name: String(rest)]) { $1 }
      }
      var from = rest.startIndex
      while let range = rest[from...].firstRange(of: next) {
        let taken = found.merging([name: String(rest[..<range.lowerBound])]) { $1 }
        if let all = match(rest[range.lowerBound...], parts.dropFirst(), taken) { return all }
        from = rest.index(after: range.lowerBound)
      }
      return nil
    }
  }
}
