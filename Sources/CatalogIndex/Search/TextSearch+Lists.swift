import Foundation
import GRDB
import Primitives

extension TextSearch {
  /// What bears a word or a run of ideographs, and what that is for it.
  /// - Parameter isOpen: the word is perhaps not typed to its end.
  func literal(_ piece: TextFolder.Piece, isOpen: Bool, _ memory: inout IndexMemory) throws -> UnitMatch {
    var found = UnitMatch(capacity: capacity)
    switch piece {
    case .word(let word):
      let whole = try whole(word, &memory)
      found.add(titled: whole, isTyped: true)
      // Of a word that others follow the beginning counts only where nothing bears it whole.
      if isOpen || whole.isEmpty { found.add(titled: try beginning(word, &memory), isTyped: whole.isEmpty) }
      let stem = EnglishForms.stem(word)
      found.mark(
        heads: try marked(.head, stem, begun: isOpen, &memory), named: try marked(.name, stem, begun: isOpen, &memory),
        kinds: try marked(.kind, stem, begun: isOpen, &memory), kindWords: try marked(.kindWord, stem, begun: isOpen, &memory))
      found.add(told: try marked(.specification, stem, begun: isOpen && word.count > 2, &memory))
    case .ideographs(let run):
      found.add(titled: try substring(run[...], &memory), isTyped: true)
      found.add(told: try specified(run, &memory))
      if run.count <= SearchTokens.mostHeadIdeographs {
        found.mark(
          heads: try marked(.head, piece.bytes, begun: false, &memory), kinds: try marked(.kind, piece.bytes, begun: false, &memory),
          kindWords: run.count == 2 ? try marked(.kindWord, piece.bytes, begun: false, &memory) : nil)
      }
    }
    return found
  }

  /// What has a marked token, or, if there is none, one that begins so.
  func marked(_ mark: SearchMark, _ bytes: [UInt8], begun: Bool, _ memory: inout IndexMemory) throws -> RowSet {
    let token = mark.token(bytes)
    let rows = try memory.list("=" + String(decoding: token, as: UTF8.self)) { try unpackToken(token, into: &$0) }
    guard begun, bytes.count > 1, rows.isEmpty else { return rows }
    return try memory.list("^" + String(decoding: token, as: UTF8.self)) { try unpackBeginning(token, into: &$0) }
  }

  /// What has each pair of neighbours of a run in its specifications.
  private func specified(_ run: [Unicode.Scalar], _ memory: inout IndexMemory) throws -> RowSet {
    var met: RowSet?
    for token in run.count == 1 ? SearchTokens.ideographs(run) : SearchTokens.pairs(run) {
      let rows = try marked(.specification, token, begun: false, &memory)
      if met == nil { met = rows } else { met?.formIntersection(rows) }
      if met?.isEmpty == true { break }
    }
    return met ?? RowSet(capacity: capacity)
  }

  private func beginning(_ word: [UInt8], _ memory: inout IndexMemory) throws -> RowSet {
    try memory.list("^" + String(decoding: word, as: UTF8.self)) { set in
      // What is spelt otherwise is begun too: `color` begins what is coloured.
      let spellings = EnglishForms.spellings(of: word)
      for begun in [word] + spellings { try unpackBeginning(begun, into: &set) }
      for form in EnglishForms.of(word) where !form.starts(with: word) && !spellings.contains(form) { try unpackToken(form, into: &set) }
    }
  }

  private func unpackBeginning(_ word: [UInt8], into set: inout RowSet) throws {
    let common = try db.cachedStatement(sql: "SELECT list FROM beginnings WHERE beginning = ?")
    if try !unpack(common, [Data(word)], into: &set) {
      let range = try db.cachedStatement(sql: "SELECT list FROM tokens WHERE token >= ? AND token < ?")
      try unpack(range, [Data(word), Data(word + [0xFF])], into: &set)
    }
  }

  /// What bears a word whole, in any form of it.
  func whole(_ word: [UInt8], _ memory: inout IndexMemory) throws -> RowSet {
    try memory.list("=" + String(decoding: word, as: UTF8.self)) { set in
      for form in [word] + EnglishForms.of(word) { try unpackToken(form, into: &set) }
    }
  }

  /// What bears each pair of neighbours of a run. For a run of one, the ideograph.
  func substring(_ run: ArraySlice<Unicode.Scalar>, _ memory: inout IndexMemory) throws -> RowSet {
    // A pair implies its two ideographs.
    let tokens = run.count == 1 ? run.map { Array(String($0).utf8) } : SearchTokens.pairs(Array(run))
    var met: RowSet?
    for token in tokens {
      let rows = try ideographs(token, &memory)
      if met == nil { met = rows } else { met?.formIntersection(rows) }
      if met?.isEmpty == true { break }
    }
    return met ?? RowSet(capacity: capacity)
  }

  func ideographs(_ token: [UInt8], _ memory: inout IndexMemory) throws -> RowSet {
    try memory.list("=" + String(decoding: token, as: UTF8.self)) { try unpackToken(token, into: &$0) }
  }

  /// A list of goods that a group of synonyms has.
  enum GroupList: String { case list, heads, kinds, specs, texts }

  /// What a group of synonyms stands for.
  func goods(ofGroup group: Int, _ column: GroupList, _ memory: inout IndexMemory) throws -> RowSet {
    try memory.list("\(column.rawValue) \(group)") { set in
      try unpack(try db.cachedStatement(sql: "SELECT \(column.rawValue) FROM synonyms WHERE id = ?"), [group], into: &set)
    }
  }

  private func unpackToken(_ token: [UInt8], into set: inout RowSet) throws {
    try unpack(try db.cachedStatement(sql: "SELECT list FROM tokens WHERE token = ?"), [Data(token)], into: &set)
  }

  /// Adds all lists that a statement gives; false if there are none.
  /// - Parameter mayRefer: what stands in place of a list may be its number among the long ones.
  @discardableResult
  func unpack(
    _ statement: Statement, _ arguments: StatementArguments, mayRefer: Bool = true, into set: inout RowSet
  ) throws -> Bool {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var isFound = false
    var elsewhere: [Int] = []
    while let row = try rows.next() {
      isFound = true
      try row.withUnsafeData(atIndex: 0) { data in
        data?.withUnsafeBytes { bytes in
          if mayRefer, let number = PostingList.reference(bytes) { elsewhere.append(number) } else { PostingList.unpack(bytes, into: &set) }
        }
      }
    }
    guard !elsewhere.isEmpty else { return isFound }
    let long = try db.cachedStatement(sql: "SELECT list FROM long_lists WHERE id = ?")
    for number in elsewhere { try unpack(long, [number], mayRefer: false, into: &set) }
    return true
  }
}
