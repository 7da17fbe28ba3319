/// What is wrong with a picture file, and where.
public struct PictureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1.
  public var line: Int
  public var found: String
  public var expected: String

  public init(line: Int, found: String, expected: String) {
    self.line = line
    self.found = found
    self.expected = expected
  }

  public var description: String { "line \(line): expected \(expected), found \"\(found)\"" }
}
