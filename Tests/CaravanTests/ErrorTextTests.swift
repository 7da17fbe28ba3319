import CursesTerminal
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Phrases
import Primitives
import Testing

@testable import ShopRuntime
@testable import caravan

@Suite("What went wrong on the command line, in every language")
struct ErrorTextTests {
  private static let languages = ParserTextTests.languages

  @Test("Every kind of wrong words has its text, and no text has lost its kind", arguments: languages.codes)
  func usage(code: String) {
    let language = Self.languages.language(code, isWhole: true)
    for kind in UsageError.Kind.allCases { #expect(language.has("usageError.\(kind.rawValue)"), "\(kind)") }
    let composed = ["noMode", "choices", "choices.near", "noLanguage", "noLanguage.near"]
    let known = Set((UsageError.Kind.allCases.map(\.rawValue) + composed).map { "usageError.\($0)" })
    #expect(language.keys.filter { $0.hasPrefix("usageError.") && !known.contains($0) } == [])
  }

  @Test("Every command and option describes itself in every language, once it is asked to", arguments: languages.codes)
  func help(code: String) throws {
    let language = Self.languages.language(code, isWhole: true)
    func described(_ command: HelpTree.Command) -> [String] {
      let arguments = command.arguments ?? []
      let own = ([command.abstract] + arguments.map(\.abstract)).compactMap { $0 }
      return own + (command.subcommands ?? []).flatMap(described)
    }
    let help = HelpText.$language.withValue(language) { Caravan._dumpHelp() }
    let tree = try JSONDecoder().decode(HelpTree.self, from: Data(help.utf8))
    let texts = described(tree.command)
    #expect(texts.count > 200 && texts.contains(language("usage.search")) && texts.contains(language("usage.--to")))
    for text in texts { #expect(!text.hasPrefix("usage.") && !text.contains("{"), "\(text)") }
  }

  @Test("A terminal that cannot be used, a file and a language are told by what was found")
  func others() {
    let said = [
      ErrorText.of(TerminalError.termUnknown(name: "foo")), ErrorText.of(BadFile.columnTwice("a.csv", column: 2, title: "sku")),
      ErrorText.of(UnknownLanguage(text: "fr", near: nil, known: ["en"])),
      ErrorText.of(UsageError.of(.noCategory, ["text": "bycicle"], near: ["bicycles"])),
      ErrorText.of(UsageError.tooLarge(option: "--value", most: 5, unit: "EUR")), ErrorText.of(UsageError.noHSCode("87", .length(2))),
    ]
    for (text, found) in zip(said, ["foo", "sku", "fr", "bicycles", "--value", "87"]) { #expect(text.contains(found), "\(text)") }
  }
}
