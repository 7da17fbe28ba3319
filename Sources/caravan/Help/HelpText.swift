import ArgumentParser
import Phrases
import Primitives
import ShopRuntime

/// The texts of `--help`: the language's `usage.…` keys. The parser asks for those of a command's options at every start, and shows them only with
/// help or an error, so until `speak` they are empty and no file is read for them.
enum HelpText {
  private static let language = Lock<Language?>(nil)

  /// From now on commands and options describe themselves in a language; nil: not at all, where there are none.
  static func speak(_ language: Language?) { self.language.withLock { $0 = language } }

  /// The text of `usage.<name>`; empty where the language has none.
  static func of(_ name: String, _ arguments: @autoclosure () -> KeyValuePairs<String, String> = [:]) -> String {
    guard let language = language.withLock({ $0 }), language.has("usage.\(name)") else { return "" }
    return language("usage.\(name)", arguments())
  }

  /// The codes of all languages that there are: `en or zh-Hans`.
  static var languages: String {
    guard let language = language.withLock({ $0 }) else { return "" }
    let codes = Languages.installed
    guard let last = codes.last, codes.count > 1 else { return codes.first ?? "" }
    return language("list.or", ["items": language.list(Array(codes.dropLast())), "last": last])
  }
}

extension ArgumentHelp {
  /// The text of an option, `--to`, or of one of a command, `search.--by`.
  static func text(_ name: String, _ arguments: @autoclosure () -> KeyValuePairs<String, String> = [:]) -> ArgumentHelp {
    ArgumentHelp(HelpText.of(name, arguments()))
  }
}
