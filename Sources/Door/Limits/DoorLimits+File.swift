extension DoorLimits {
  /// What is wrong with a line of the file.
  public struct Fault: Error, Hashable, Sendable {
    /// What kind of fault.
    public enum Kind: Hashable, Sendable {
      /// It is no `name = value`.
      case noPair
      /// There is no such limit; those that there are.
      case name(String, known: [String])
      /// The value is no whole number within the limit's bounds.
      case value(String, of: String, ClosedRange<Int>)
      /// The limit stands there twice.
      case twice(String)
    }

    /// The line, from 1.
    public let line: Int
    /// What is wrong with it.
    public let kind: Kind
  }

  /// The limits of a file: `name = value` lines, others as they are shipped.
  ///
  /// - Throws: `Fault` for the first line that is wrong.
  public init(file text: String) throws(Fault) {
    self.init()
    var seen: Set<String> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.prefix { $0 != "#" }.trimmed
      if line.isEmpty { continue }
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
      guard parts.count == 2 else { throw Fault(line: index + 1, kind: .noPair) }
      guard let field = Self.fields.first(where: { $0.name == parts[0] }) else {
        throw Fault(line: index + 1, kind: .name(String(parts[0]), known: Self.fields.map(\.name)))
      }
      guard seen.insert(field.name).inserted else { throw Fault(line: index + 1, kind: .twice(field.name)) }
      guard let value = Int(parts[1]), field.range.contains(value) else {
        throw Fault(line: index + 1, kind: .value(String(parts[1]), of: field.name, field.range))
      }
      self[keyPath: field.path] = value
    }
  }

  /// The file that says so, with what each line means.
  public var file: String {
    let lines = Self.fields.map { "# \($0.comment)\n\($0.name) = \(self[keyPath: $0.path])\n" }
    return "# What keeps one visitor from crowding out the others. Read at every login; sshd's own at its start.\n\n"
      + lines.joined(separator: "\n")
  }
}

extension StringProtocol {
  /// Without blanks around it.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }
}
