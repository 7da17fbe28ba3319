import Primitives

/// Cuts a run of ideographs without blanks into words: terms of the synonyms, and what the index knows.
///
/// `凤凰自行车` stands in no name where the two words are apart: it is cut into 凤凰 and 自行车, each of which finds goods.
struct ChineseSegments {
  typealias Segment = ArraySlice<Unicode.Scalar>

  private let search: TextSearch
  private let run: [Unicode.Scalar]
  /// Longer runs are searched as they are.
  private static let mostIdeographs = 24
  private static let longestTerm = 10

  init(_ search: TextSearch, _ run: [Unicode.Scalar]) {
    self.search = search
    self.run = run
  }

  /// What bears every word of the run, however it is cut; if there is no such thing, what has all its characters.
  /// - Parameter isKnown: the whole run occurs as it is: then only terms in it are looked for.
  func match(isKnown: Bool, _ memory: inout IndexMemory) throws -> UnitMatch {
    var found = UnitMatch(capacity: search.capacity)
    guard run.count <= Self.mostIdeographs else { return found }
    var tried: Set<[Range<Int>]> = []
    func take(_ cut: [Segment]) throws {
      guard cut.count > 1, tried.insert(cut.map { $0.startIndex..<$0.endIndex }).inserted else { return }
      var met: UnitMatch?
      for segment in cut {
        let next = try match(segment, &memory)
        if met == nil { met = next } else { met?.meet(next) }
        if met?.isEmpty == true { return }
      }
      if let met { found.formUnion(met) }
    }
    for fromEnd in [false, true] { try take(try byTerms(fromEnd: fromEnd, &memory)) }
    if isKnown { return found }
    for fromEnd in [false, true] { try take(try known(run[...], fromEnd: fromEnd, &memory)) }
    if found.isEmpty { try take(run.indices.map { run[$0...$0] }) }
    return found
  }

  /// The words of the run as they are told to people: terms first, then known words; characters that belong to none stay together.
  func words(_ memory: inout IndexMemory) throws -> [(text: String, isKnown: Bool, isHead: Bool)] {
    var words: [(segment: Segment, isKnown: Bool, isHead: Bool)] = []
    for segment in try byTerms(fromEnd: true, &memory) {
      let match = segment.count > 1 ? try match(segment, &memory) : UnitMatch(capacity: search.capacity)
      let isKnown = !match.isEmpty
      if let last = words.last, !isKnown, !last.isKnown {
        words[words.count - 1].segment = run[last.segment.startIndex..<segment.endIndex]
      } else {
        words.append((segment, isKnown, !match.heads.isEmpty))
      }
    }
    // One character alone is the end of a word that was mistyped.
    if words.count > 1 {
      for index in words.indices.reversed() where !words[index].isKnown && words[index].segment.count == 1 {
        let other = index > 0 ? index - 1 : index + 1
        guard words.indices.contains(other) else { continue }
        let (low, high) = (min(index, other), max(index, other))
        words[low] = (run[words[low].segment.startIndex..<words[high].segment.endIndex], false, false)
        words.remove(at: high)
      }
    }
    return words.map { (String(String.UnicodeScalarView($0.segment)), $0.isKnown, $0.isHead) }
  }

  private func match(_ segment: Segment, _ memory: inout IndexMemory) throws -> UnitMatch {
    var found = try search.literal(.ideographs(Array(segment)), isOpen: false, &memory)
    try search.widen(&found, by: try memory.synonyms(search.db).groups(of: Self.bytes(segment)), &memory)
    return found
  }

  /// The longest terms, from one end; what lies between them is cut into known words.
  private func byTerms(fromEnd: Bool, _ memory: inout IndexMemory) throws -> [Segment] {
    let table = try memory.synonyms(search.db)
    var cut: [Segment] = []
    var rest = run[...]
    var between = fromEnd ? rest[rest.endIndex...] : rest[..<rest.startIndex]
    func endBetween() throws {
      if !between.isEmpty {
        let words = try known(between, fromEnd: fromEnd, &memory)
        if fromEnd { cut = words + cut } else { cut += words }
      }
    }
    while !rest.isEmpty {
      var length = min(rest.count, Self.longestTerm)
      while length > 1, !(length < run.count && table.holds(Self.bytes(fromEnd ? rest.suffix(length) : rest.prefix(length)))) {
        length -= 1
      }
      let piece = fromEnd ? rest.suffix(length) : rest.prefix(length)
      if length > 1 {
        try endBetween()
        if fromEnd { cut.insert(piece, at: 0) } else { cut.append(piece) }
      }
      rest = fromEnd ? rest.dropLast(length) : rest.dropFirst(length)
      if length > 1 {
        between = fromEnd ? run[rest.endIndex..<rest.endIndex] : run[rest.startIndex..<rest.startIndex]
      } else {
        between = fromEnd ? run[piece.startIndex..<between.endIndex] : run[between.startIndex..<piece.endIndex]
      }
    }
    try endBetween()
    return cut
  }

  /// The longest parts that occur in names, from one end.
  private func known(_ part: Segment, fromEnd: Bool, _ memory: inout IndexMemory) throws -> [Segment] {
    var cut: [Segment] = []
    var rest = part
    while !rest.isEmpty {
      var length = 1
      var rows: RowSet?
      while length < rest.count {
        let pair = fromEnd ? rest.dropLast(length - 1).suffix(2) : rest.dropFirst(length - 1).prefix(2)
        var next = try search.ideographs(Self.bytes(pair), &memory)
        if let rows { next.formIntersection(rows) }
        if next.isEmpty { break }
        rows = next
        length += 1
      }
      if fromEnd { cut.insert(rest.suffix(length), at: 0) } else { cut.append(rest.prefix(length)) }
      rest = fromEnd ? rest.dropLast(length) : rest.dropFirst(length)
    }
    return cut
  }

  private static func bytes(_ segment: Segment) -> [UInt8] { segment.flatMap { Array(String($0).utf8) } }
}
