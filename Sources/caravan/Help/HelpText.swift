import ArgumentParser
import Phrases
import ShopRuntime

/// The texts of `--help`: the language's `usage.…` keys. The parser asks for those of a command's options at every start, and shows them only with
/// help or an error, so without a language they are empty and no file is read for them.
enum HelpText {
  /// The language in which commands and options describe themselves; nil: not at all.
  @TaskLocal static var language: Language?

  /// The text of `usage.<name>`; empty where the language has none.
  static func of(_ name: String, _ arguments: @autoclosure () -> KeyValuePairs<String, String> = [:]) -> String {
    guard let language, language.has("usage.\(name)") else { return "" }
    return language("usage.\(name)", arguments())
  }

  /// The codes of all languages that there are: `en or zh-Hans`.
  static var languages: String {
    guard let language else { return "" }
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
