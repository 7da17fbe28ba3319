import Foundation
import GRDB
import Primitives

/// Finds the goods that satisfy what was typed. Every look-up is of a list kept in the index, and their number is bounded by the length of
/// the query, so that a keystroke stays fast at a million goods.
struct TextSearch {
  let db: Database
  let capacity: Int

  /// Descriptions count too, where names have nothing.
  var readsTexts = false

  /// The goods that satisfy a query; nil if it names nothing.
  func match(_ query: SearchQuery, _ memory: inout IndexMemory) throws -> QueryMatch? {
    guard !query.units.isEmpty else { return nil }
    let units = try withSyllablesJoined(query.units, &memory)
    let found = try all(units, &memory)
    if !found.isEmpty { return found }
    // What was taken for one term may be two words: `road bike helmet`.
    let single = try singly(units, &memory)
    if single.count > units.count, case let found = try all(single, &memory), !found.isEmpty { return found }
    let joined = try joined(units, &memory)
    if !joined.isEmpty { return joined }
    var deeper = self
    deeper.readsTexts = true
    return try deeper.all(units, &memory)
  }

  /// What satisfies every unit.
  func all(_ units: [SearchQuery.Unit], _ memory: inout IndexMemory) throws -> QueryMatch {
    var found: [UnitMatch] = []
    for unit in units {
      let next = try match(unit, &memory)
      if next.isEmpty { return nothing }
      found.append(next)
    }
    return QueryMatch(found, capacity: capacity)
  }

  private var nothing: QueryMatch { QueryMatch([], capacity: capacity) }

  // MARK: Other ways to part words

  /// With neighbouring syllables taken for one word: `bao wen bei`.
  private func withSyllablesJoined(_ units: [SearchQuery.Unit], _ memory: inout IndexMemory) throws -> [SearchQuery.Unit] {
    guard units.count > 1 else { return units }
    var joined: [SearchQuery.Unit] = []
    var index = 0
    while index < units.count {
      var length = units[index...].prefix { $0.isSyllable }.count
      while length > 1 {
        let key = units[index..<index + length].flatMap(\.key)
        if try !literal(.word(key), isOpen: true, &memory).isEmpty { break }
        length -= 1
      }
      if length > 1 {
        joined.append(try unit(of: units[index..<index + length], &memory))
        index += length
      } else {
        joined.append(units[index])
        index += 1
      }
    }
    return joined
  }

  private func unit(of units: ArraySlice<SearchQuery.Unit>, _ memory: inout IndexMemory) throws -> SearchQuery.Unit {
    let key = units.flatMap(\.key)
    let groups = try memory.synonyms(db).groups(of: key)
    return SearchQuery.Unit(pieces: [.word(key)], key: key, groups: groups, isOpen: units.last?.isOpen ?? false)
  }

  /// With every word by itself.
  private func singly(_ units: [SearchQuery.Unit], _ memory: inout IndexMemory) throws -> [SearchQuery.Unit] {
    let table = try memory.synonyms(db)
    return units.flatMap { unit -> [SearchQuery.Unit] in
      guard unit.pieces.count > 1, unit.measure == nil else { return [unit] }
      return unit.pieces.enumerated().map { index, piece in
        SearchQuery.Unit(
          pieces: [piece], key: piece.bytes, groups: table.groups(of: piece.bytes), isOpen: unit.isOpen && index == unit.pieces.count - 1)
      }
    }
  }

  /// With two neighbouring words taken for one that was typed apart, as `lip stick`.
  private func joined(_ units: [SearchQuery.Unit], _ memory: inout IndexMemory) throws -> QueryMatch {
    for index in units.indices.dropLast() {
      guard case .word = units[index].pieces.last, case .word = units[index + 1].pieces.first else { continue }
      let unit = try unit(of: units[index...index + 1], &memory)
      let found = try all(units[..<index] + [unit] + units[(index + 2)...], &memory)
      if !found.isEmpty { return found }
    }
    return nothing
  }

  // MARK: One unit

  /// What satisfies one unit.
  func match(_ unit: SearchQuery.Unit, _ memory: inout IndexMemory) throws -> UnitMatch {
    if let measure = unit.measure { return try match(measure, of: unit, &memory) }
    var met: UnitMatch?
    for (index, piece) in unit.pieces.enumerated() {
      let next = try literal(piece, isOpen: unit.isOpen && index == unit.pieces.count - 1, &memory)
      if met == nil { met = next } else { met?.meet(next) }
    }
    guard var found = met else { return UnitMatch(capacity: capacity) }
    if unit.pieces.count > 1, !unit.groups.isEmpty { found = found.asTerm }
    try widen(&found, by: unit.groups, &memory)
    if unit.groups.isEmpty, unit.pieces.count == 1, case .word(let word) = unit.pieces[0], Syllables.canBeInitials(word) {
      try widen(&found, by: try memory.synonyms(db).groups(of: word, .initials), &memory)
    }
    // A term typed to its end is not the beginning of another.
    if unit.isOpen, unit.groups.isEmpty {
      let table = try memory.synonyms(db)
      try widen(&found, by: table.groups(beginningWith: unit.key, mostMissing: SearchQuery.mostMissing(unit.key)), &memory)
    }
    if unit.pieces.count > 1 {
      try addApart(unit, to: &found, &memory)
    } else if case .ideographs(let run) = unit.pieces[0], run.count > 1, unit.groups.isEmpty || found.isEmpty {
      found.formUnion(try ChineseSegments(self, run).match(isKnown: !found.typed.isEmpty, &memory))
    }
    if found.isEmpty, unit.pieces.count == 1, case .word(let word) = unit.pieces[0] {
      try lastResorts(&found, word, isOpen: unit.isOpen, &memory)
    }
    return found
  }

  /// A number with its unit, as it is written anywhere; else the number alone.
  private func match(_ measure: SearchQuery.Measured, of unit: SearchQuery.Unit, _ memory: inout IndexMemory) throws -> UnitMatch {
    var found = UnitMatch(capacity: capacity)
    found.add(titled: try marked(.measure, measure.key, begun: unit.isOpen, &memory), isTyped: true)
    found.add(told: try marked(.specification, measure.key, begun: false, &memory))
    guard found.isEmpty else { return found }
    var written: UnitMatch?
    for piece in unit.pieces {
      let next = try literal(piece, isOpen: false, &memory)
      if written == nil { written = next } else { written?.meet(next) }
    }
    if let written { found.add(titled: written.titled, isTyped: true) }
    if found.isEmpty { found.formUnion(try literal(.word(measure.number), isOpen: false, &memory)) }
    return found
  }

  /// Adds the goods of groups of synonyms.
  func widen(_ found: inout UnitMatch, by groups: [Int], _ memory: inout IndexMemory) throws {
    for group in groups {
      found.add(titled: try goods(ofGroup: group, .list, &memory))
      found.add(told: try goods(ofGroup: group, .specs, &memory))
      if readsTexts { found.add(told: try goods(ofGroup: group, .texts, &memory)) }
      found.mark(heads: try goods(ofGroup: group, .heads, &memory), kinds: try goods(ofGroup: group, .kinds, &memory))
    }
  }

  /// The words of a term one by one, each whole or by another word for it: `city bike` as what is for the `city` and is a bicycle.
  private func addApart(_ unit: SearchQuery.Unit, to found: inout UnitMatch, _ memory: inout IndexMemory) throws {
    var met: UnitMatch?
    for (index, piece) in unit.pieces.enumerated() {
      let groups = try memory.synonyms(db).groups(of: piece.bytes)
      let isOpen = unit.isOpen && index == unit.pieces.count - 1
      let next = try match(SearchQuery.Unit(pieces: [piece], key: piece.bytes, groups: groups, isOpen: isOpen), &memory)
      if met == nil { met = next } else { met?.meet(next) }
    }
    guard let met else { return }
    found.add(titled: met.titled)
    found.add(met: met)
    found.mark(heads: met.heads, kinds: met.kinds)
  }
}
