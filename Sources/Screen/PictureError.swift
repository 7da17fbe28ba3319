/// What is wrong with a picture file, and where.
public struct PictureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1.
  public var line: Int
  /// The line as it is.
  public var found: String
  /// What should be there.
  public var expected: String

  /// An error at a line.
  public init(line: Int, found: String, expected: String) {
    self.line = line
    self.found = found
    self.expected = expected
  }

  /// One line in English.
  public var description: String { "line \(line): expected \(expected), found \"\(found)\"" }
}
