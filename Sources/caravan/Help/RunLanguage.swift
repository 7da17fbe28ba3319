import Foundation
import Phrases
import Primitives
import ShopRuntime

/// The language of a run before a command has read its options, as `Workspace` finds it: of the arguments, the settings, the environment. It has all
/// texts, those of wrong arguments and of help too.
enum RunLanguage {
  /// Nil where there are no languages.
  static func of(_ arguments: [String]) -> Language? {
    guard let folders = try? Folders(catalog: nil, data: nil) else { return nil }
    var wanted: String?
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", arguments.indices.contains(index + 1) { wanted = arguments[index + 1] }
      if argument.hasPrefix("--lang=") { wanted = String(argument.dropFirst("--lang=".count)) }
    }
    return Languages(assets: folders.assets)
      .language(wanted ?? SettingsFile(at: folders.settings).saved().language ?? Languages.ofEnvironment(), isWhole: true)
  }

  /// Without languages a text is its key.
  static let english: Language =
    (try? Folders(catalog: nil, data: nil)).map { Languages(assets: $0.assets).language(nil, isWhole: true) }
    ?? Language(code: LanguageTag.fallback.rawValue, texts: [:])

  /// That of errors: English for JSON. Without languages a text is its key.
  static let ofErrors: Language = {
    CommandLine.arguments.contains("--json") ? english : of(Array(CommandLine.arguments.dropFirst())) ?? english
  }()
}
