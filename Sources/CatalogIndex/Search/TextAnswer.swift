import Primitives

/// What a text finds; where that is nothing, what a near text or fewer of its words find.
struct TextAnswer: Sendable {
  /// Read with the synonyms.
  let query: SearchQuery
  /// Nil: everything, for the text names nothing.
  let match: QueryMatch?
  /// What may have been meant, where nothing is found.
  let suggestions: [String]
  /// The text that was searched for in place of the one typed; nil if that found something, or nothing is near.
  let showing: String?

  init(to text: String, _ search: TextSearch, _ memory: inout IndexMemory) throws {
    // The whole shelf needs no synonyms.
    let synonyms = text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } ? SynonymTable() : try memory.synonyms(search.db)
    let typed = SearchQuery(text, folder: &memory.folder, synonyms: synonyms)
    let found = try search.match(typed, &memory)
    guard let found, found.isEmpty else {
      (query, match, suggestions, showing) = (typed, found, [], nil)
      return
    }
    suggestions = try Suggestions(search: search).queries(for: typed, &memory)
    showing = suggestions.first
    guard let showing else {
      (query, match) = (typed, found)
      return
    }
    query = SearchQuery(showing + " ", folder: &memory.folder, synonyms: try memory.synonyms(search.db))
    match = try search.match(query, &memory)
  }
}
