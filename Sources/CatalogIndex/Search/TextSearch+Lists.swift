import Foundation
import GRDB
import Primitives

extension TextSearch {
  /// What bears a word, begun or in another form of it, or a run of ideographs.
  func literal(_ piece: TextFolder.Piece, _ memory: inout IndexMemory) throws -> RowSet {
    switch piece {
    case .word(let word): try beginning(word, &memory)
    case .ideographs(let run): try substring(run[...], &memory)
    }
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

  /// What a group of synonyms stands for.
  func goods(ofGroup group: Int, _ memory: inout IndexMemory) throws -> RowSet {
    try memory.list("\(readsTexts ? "texts" : "group") \(group)") { set in
      for column in readsTexts ? ["list", "texts"] : ["list"] {
        try unpack(try db.cachedStatement(sql: "SELECT \(column) FROM synonyms WHERE id = ?"), [group], into: &set)
      }
    }
  }

  private func unpackToken(_ token: [UInt8], into set: inout RowSet) throws {
    try unpack(try db.cachedStatement(sql: "SELECT list FROM tokens WHERE token = ?"), [Data(token)], into: &set)
  }

  /// Adds all lists that a statement gives; false if there are none.
  @discardableResult
  func unpack(_ statement: Statement, _ arguments: StatementArguments, into set: inout RowSet) throws -> Bool {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var isFound = false
    while let row = try rows.next() {
      isFound = true
      try row.withUnsafeData(atIndex: 0) { data in data?.withUnsafeBytes { PostingList.unpack($0, into: &set) } }
    }
    return isFound
  }
}
