import Catalog
import Primitives

/// What a cell names that is not there.
private struct ReferenceKey: Hashable {
  let file: String
  let column: Int
  let fault: CatalogFault
}

extension [CatalogIssue] {
  /// Where many rows of a file name the same thing that is not there, as all rows of a site do when its id is misspelt in its own table, the first is
  /// told with the lines of the others.
  ///
  /// - Parameter most: So many are told each by itself.
  func withRepeatedReferencesTogether(most: Int = 3) -> [CatalogIssue] {
    var lines: [ReferenceKey: [Int]] = [:]
    func key(_ issue: CatalogIssue) -> ReferenceKey? {
      switch issue.fault.kind {
      case .reference, .referenceNear: ReferenceKey(file: issue.file, column: issue.column, fault: issue.fault)
      default: nil
      }
    }
    for issue in self { if let key = key(issue) { lines[key, default: []].append(issue.line) } }
    var told: Set<ReferenceKey> = []
    return compactMap { issue in
      guard let key = key(issue), let all = lines[key], all.count > most else { return issue }
      guard told.insert(key).inserted else { return nil }
      let others = all.dropFirst()
      var details = issue.fault.details
      details["n"] = "\(others.count)"
      details["lines"] = .text(Self.ranges(others))
      let kind: CatalogFault.Kind = issue.fault.kind == .reference ? .referenceLines : .referenceNearLines
      return CatalogIssue(file: issue.file, line: issue.line, column: issue.column, CatalogFault(kind, details))
    }
  }

  /// `12-14, 20`: the first of them, and `…` where there are more.
  private static func ranges(_ lines: ArraySlice<Int>) -> String {
    var ranges: [ClosedRange<Int>] = []
    for line in lines {
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    let shown = ranges.prefix(8).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    return shown.joined(separator: ", ") + (ranges.count > 8 ? ", …" : "")
  }
}
