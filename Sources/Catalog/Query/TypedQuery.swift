import Money
import Primitives

/// The text of a search, parted into conditions and the words to search for.
///
/// ```swift
/// TypedQuery("bike under 200 by 24 Dec", words: words, context)
/// // text: "bike", conditions: a price of at most 200, by 2026-12-24
/// ```
public struct TypedQuery: Hashable, Sendable {
  /// What remains to search for.
  public let text: String
  /// In the order in which they were typed. Of two that say the same thing, as two dates, the last counts.
  public let conditions: [QueryCondition]

  /// Longer texts are searched for as they are.
  private static let mostCharacters = 200

  /// Reads a text. A word that is also goods' is part of a condition only if that makes sense: `by` before a day, `from` before a place.
  public init(_ text: String, words: QueryWords, _ context: QueryContext) {
    guard text.count <= Self.mostCharacters else {
      (self.text, conditions) = (text, [])
      return
    }
    let typed = Array(text)
    var reader = QueryReader(QueryWords.folded(text), words, context)
    var rest: [Character] = []
    var found: [QueryCondition] = []
    while reader.place < typed.count {
      let start = reader.place
      if reader.isAtBeginning, let kind = reader.condition() {
        found.append(QueryCondition(kind: kind, words: String(typed[start..<reader.place])))
        rest.append(" ")
      } else {
        rest.append(typed[start])
        reader.place = start + 1
      }
    }
    conditions = found
    // As it was typed, unless something was taken out: an open last word is told by the lack of a blank.
    self.text = found.isEmpty ? text : Self.tidied(rest)
  }

  /// Without the blanks and commas round what was taken out.
  private static func tidied(_ text: [Character]) -> String {
    let words = text.split { $0 == " " || $0 == "," || $0 == "，" || $0 == "、" || $0 == ";" || $0 == "；" }
    return words.map { String($0) }.joined(separator: " ")
  }

  /// The text without one of its conditions, as the shopper takes it back.
  public func removing(_ condition: QueryCondition, from typed: String) -> String {
    guard let range = typed.firstRange(of: condition.words) else { return typed }
    return Self.tidied(Array(typed[..<range.lowerBound]) + [" "] + Array(typed[range.upperBound...]))
  }

  /// The destination that was named; nil for none.
  public var destination: String? {
    conditions.lazy.reversed().compactMap { if case .to(let name) = $0.kind { name } else { nil } }.first
  }

  /// A request with the conditions in place of what it asked for before; what they do not speak of stays.
  public func applied(to request: SearchRequest) -> SearchRequest {
    var request = request
    request.text = text
    for condition in conditions {
      switch condition.kind {
      case .price(let bounds):
        var price = request.price ?? PriceBounds()
        if let least = bounds.least { price.least = least }
        if let most = bounds.most { price.most = most }
        request.price = price
      case .by(let date): request.by = date
      case .from(let sites): request.sites = sites
      case .sort(let sort): request.sort = sort
      case .to: break
      }
    }
    return request
  }
}
