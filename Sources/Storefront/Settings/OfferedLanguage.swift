import Primitives

/// A language that the shop speaks, by its own name: each folder of Assets/languages is one.
public struct OfferedLanguage: Hashable, Sendable {
  /// The name of its folder: `en`, `zh-Hans`.
  public let code: String
  /// What it calls itself.
  public let name: String

  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

extension [OfferedLanguage] {
  /// What a language calls itself; its code where it is not one of these.
  func name(_ code: String) -> String { first { $0.code == code }?.name ?? code }

  /// The next or the one before, round and round.
  func code(after code: String, step: Int) -> String {
    guard !isEmpty else { return code }
    let index = firstIndex { $0.code == code } ?? 0
    return self[(index + step % count + count) % count].code
  }
}
