import Primitives

/// The languages that the shop speaks, each by its own name. Their texts are in Assets/languages.
enum OfferedLanguage {
  static let all: [(code: String, name: String)] = [("en", "English"), ("zh-Hans", "简体中文")]

  static func name(_ code: String) -> String { all.first { $0.code == code }?.name ?? code }

  /// The next or the one before, round and round.
  static func after(_ code: String, step: Int) -> String {
    let index = all.firstIndex { $0.code == code } ?? 0
    return all[(index + step + all.count) % all.count].code
  }
}
