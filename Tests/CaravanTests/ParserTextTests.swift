import ArgumentParser
import Foundation
import Phrases
import Primitives
import ShopRuntime
import Testing

@testable import caravan

@Suite("What the argument parser says, in other languages")
struct ParserTextTests {
  static let languages: Languages = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return Languages(assets: root.appending(path: "Assets"))
  }()

  private var english: Language { Self.languages.language("en", isWhole: true) }
  private var chinese: ParserText { ParserText(english: english, language: Self.languages.language("zh-Hans", isWhole: true)) }

  /// All that the parser says of arguments, and what is wrong, alone.
  private func parsed(_ arguments: [String]) -> (message: String, sentence: String) {
    do {
      _ = try Caravan.parseAsRoot(arguments)
    } catch {
      return (Caravan.fullMessage(for: error), Caravan.message(for: error))
    }
    return ("", "")
  }

  @Test(
    "Each sentence of the parser is found again, with what was typed",
    arguments: [
      (["search", "--nonsense"], "没有选项“--nonsense”"), (["search", "--limt", "3"], "没有选项“--limt”，是否应为“--limit”？"),
      (["-z"], "没有选项“-z”"), (["show", "A", "--to"], "“--to <to>”缺少取值"), (["--json=3"], "选项“--json”不带取值，却给出了“3”。"),
      (["cart", "show", "x"], "多余的参数“x”"), (["cart", "show", "x", "y"], "多余的 2 个参数：'x', 'y'"), (["show"], "缺少参数“<sku>”"),
      (["deadline", "A"], "缺少参数“--by <by>”"), (["search", "--limit", "many"], "“many”不能作为“--limit <limit>”的取值"),
      (["--generate-completion-script", "tcsh"], "无法为“tcsh”生成补全脚本。\n请使用 --generate-completion-script=<shell>，可选：\n    zsh bash fish"),
      (["cart", "show", "it's '{value}'"], "多余的参数“it's '{value}'”"), (["cart", "show", "two\nlines"], "多余的参数“two\nlines”"),
    ])
  func sentences(arguments: [String], expected: String) {
    #expect(chinese.sentence(parsed(arguments).sentence) == expected)
  }

  @Test("Short options that are run together say both that they might be")
  func composite() {
    let said = chinese.sentence("Unknown option '-qx'\n   or: Missing value for '-q <quantity>' in '-qx'")
    #expect(said == "没有选项“-qx”\n   或者：“-qx”中的“-q <quantity>”缺少取值")
  }

  @Test("The lines around a sentence are said too; what nobody knows stays as it is")
  func lines() {
    let (message, sentence) = parsed(["cart", "add"])
    #expect(
      chinese.message(message, sentence: sentence).split(separator: "\n").map { $0.prefix(8) } == [
        "错误：缺少参数“", "说明：<sku>", "用法：carav", "  详见“car",
      ])
    #expect(chinese.usage("caravan cart [<options>] <subcommand>") == "caravan cart [<选项>] <子命令>")
    #expect(chinese.sentence("Internal error.") == "Internal error.")
    #expect(chinese.message("nothing known", sentence: "else") == "nothing known")
  }

  @Test("In English every sentence is the parser's own", arguments: [["search", "--limt", "3"], ["show"], ["cart", "show", "x", "y"]])
  func english(arguments: [String]) {
    let (message, sentence) = parsed(arguments)
    let own = ParserText(english: english, language: english)
    #expect(own.message(message, sentence: sentence) == message && !message.isEmpty)
  }

  @Test("A pattern finds the arguments of a sentence, each as short as can be")
  func patterns() {
    #expect(TextPattern("'{a}' is no '{b}'").arguments(of: "'x' is no 'y'") == ["a": "x", "b": "y"])
    #expect(TextPattern("'{a}' is no '{b}'").arguments(of: "'x' is no 'y") == nil)
    #expect(TextPattern("{n} of them: {all}").arguments(of: "2 of them: a, b") == ["n": "2", "all": "a, b"])
    #expect(TextPattern("none").arguments(of: "none") == [:] && TextPattern("none").arguments(of: "nones") == nil)
    #expect(TextPattern("{a}-{b}").arguments(of: "1-2-3") == ["a": "1", "b": "2-3"])
  }
}
