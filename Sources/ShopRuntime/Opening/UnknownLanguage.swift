/// There is no language of the code that was asked for.
public struct UnknownLanguage: Error, Hashable {
  /// What was asked for.
  public let text: String
  /// The code that is most like it.
  public let near: String?
  /// All codes that there are.
  public let known: [String]
}
