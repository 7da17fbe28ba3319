import Foundation
import GRDB
import Primitives

/// Finds the goods that satisfy what was typed. Every look-up is of a list kept in the index, and their number is bounded by the length of
/// the query, so that a keystroke stays fast at a million goods.
struct TextSearch {
  let db: Database
  let capacity: Int
  /// Longer words are not taken for two in one.
  private static let longestSplit = 24

  /// Descriptions count too, where names have nothing.
  var readsTexts = false

  /// The goods that satisfy a query; nil if it names nothing.
  func match(_ query: SearchQuery, _ memory: inout IndexMemory) throws -> QueryMatch? {
    guard !query.units.isEmpty else { return nil }
    let found = try all(query.units, &memory)
    if !found.isEmpty { return found }
    let joined = try joined(query.units, &memory)
    if !joined.isEmpty { return joined }
    var deeper = self
    deeper.readsTexts = true
    return try deeper.all(query.units, &memory)
  }

  /// What satisfies every unit.
  func all(_ units: [SearchQuery.Unit], _ memory: inout IndexMemory) throws -> QueryMatch {
    var met: QueryMatch?
    for unit in units {
      let found = try match(unit, &memory)
      if met == nil { met = found } else { met?.formIntersection(found) }
      if met?.isEmpty == true { break }
    }
    return met ?? .nothing(capacity)
  }

  /// With two neighbouring words taken for one that was typed apart, as `lip stick`.
  private func joined(_ units: [SearchQuery.Unit], _ memory: inout IndexMemory) throws -> QueryMatch {
    for index in units.indices.dropLast() {
      guard case .word = units[index].pieces.last, case .word = units[index + 1].pieces.first else { continue }
      let key = units[index].key + units[index + 1].key
      let table = try memory.synonyms(db)
      let unit = SearchQuery.Unit(pieces: [.word(key)], key: key, groups: table.groups(of: key), isOpen: units[index + 1].isOpen)
      let found = try all(units[..<index] + [unit] + units[(index + 2)...], &memory)
      if !found.isEmpty { return found }
    }
    return .nothing(capacity)
  }

  /// What satisfies one unit.
  func match(_ unit: SearchQuery.Unit, _ memory: inout IndexMemory) throws -> QueryMatch {
    var found: QueryMatch?
    for piece in unit.pieces {
      let exact = QueryMatch(exact: try literal(piece, &memory))
      if found == nil { found = exact } else { found?.formIntersection(exact) }
    }
    guard var found else { return .nothing(capacity) }
    try widen(&found, by: unit.groups, &memory)
    if unit.isOpen {
      let table = try memory.synonyms(db)
      // A term typed to its end is not the beginning of another.
      if unit.groups.isEmpty {
        try widen(&found, by: table.groups(beginningWith: unit.key, mostMissing: SearchQuery.mostMissing(unit.key)), &memory)
      }
    }
    if unit.pieces.count > 1 {
      found.widen(try apart(unit, &memory))
    } else if case .ideographs(let run) = unit.pieces[0], run.count > 1, unit.groups.isEmpty || found.isEmpty {
      found.formUnion(try ChineseSegments(self, run).match(isKnown: !found.exact.isEmpty, &memory))
    }
    if found.isEmpty, unit.pieces.count == 1 { try lastResorts(&found, unit, &memory) }
    return found
  }

  /// Adds the goods of groups of synonyms.
  private func widen(_ found: inout QueryMatch, by groups: [Int], _ memory: inout IndexMemory) throws {
    for group in groups { found.widen(try goods(ofGroup: group, &memory)) }
  }

  /// The words of a term one by one, each whole or by another word for it: `city bike` as what is for the `city` and is a bicycle.
  private func apart(_ unit: SearchQuery.Unit, _ memory: inout IndexMemory) throws -> RowSet {
    var met: RowSet?
    for (index, piece) in unit.pieces.enumerated() {
      let isOpen = unit.isOpen && index == unit.pieces.count - 1
      var rows: RowSet
      switch piece {
      case .word(let word) where !isOpen:
        rows = try whole(word, &memory)
        for group in try memory.synonyms(db).groups(of: word) { rows.formUnion(try goods(ofGroup: group, &memory)) }
      default:
        let groups = try memory.synonyms(db).groups(of: piece.bytes)
        rows = try match(SearchQuery.Unit(pieces: [piece], key: piece.bytes, groups: groups, isOpen: isOpen), &memory).wide
      }
      if met == nil { met = rows } else { met?.formIntersection(rows) }
    }
    return met ?? RowSet(capacity: capacity)
  }

  /// For a word that finds nothing: initials of pinyin, a longer term that it begins, two words written in one.
  private func lastResorts(_ found: inout QueryMatch, _ unit: SearchQuery.Unit, _ memory: inout IndexMemory) throws {
    guard case .word(let word) = unit.pieces[0] else { return }
    let table = try memory.synonyms(db)
    try widen(&found, by: table.groups(of: word, .initials), &memory)
    if found.isEmpty, unit.isOpen { try widen(&found, by: table.groups(beginningWith: word, mostMissing: .max), &memory) }
    guard found.isEmpty, (4...Self.longestSplit).contains(word.count) else { return }
    for length in 1..<word.count - 1 {
      let (first, second) = (Array(word[..<length]), Array(word[length...]))
      // One letter or two begin too many words, unless a number ends there.
      guard length > 2 || second.count > 3 || first.last.map(Self.isDigit) == true else { continue }
      guard Self.isDigit(first[length - 1]) == Self.isDigit(second[0]) || Self.isDigit(first[length - 1]) || length > 2 else { continue }
      let start = try part(first, &memory)
      guard !start.isEmpty else { continue }
      var both = start
      both.formIntersection(try part(second, &memory))
      found.formUnion(both)
    }
  }

  /// A whole word, or another word for it.
  private func part(_ word: [UInt8], _ memory: inout IndexMemory) throws -> QueryMatch {
    var found = QueryMatch(exact: try whole(word, &memory))
    try widen(&found, by: try memory.synonyms(db).groups(of: word), &memory)
    return found
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
