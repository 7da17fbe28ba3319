import Door
import Testing

@Suite("Words of a command from afar")
struct CommandWordsTests {
  private func split(_ text: String) throws -> [String] { try CommandWords.split(Array(text.utf8)) }

  @Test("Blanks part words, quotes and backslashes keep them together, and nothing else means anything")
  func words() throws {
    #expect(try split("search bike --json") == ["search", "bike", "--json"])
    #expect(try split("  search   'red bike'  ") == ["search", "red bike"])
    #expect(try split("search \"it's\" a\\ b '' 'a'\"b\"c") == ["search", "it's", "a b", "", "abc"])
    #expect(try split("search 'a\\b' \"a\\\"b\\\\\"") == ["search", "a\\b", "a\"b\\"])
    #expect(try split("search 凤凰 é") == ["search", "凤凰", "é"])
    #expect(try split("").isEmpty && split("   ").isEmpty)
  }

  @Test(
    "What a shell would do something with are letters like any others",
    arguments: [
      "search bike; sh", "search $(id)", "search `id`", "search a|sh", "search a>/etc/passwd", "search a&&sh", "search ${HOME}", "search *",
      "search ~root", "search a#b", "search !!", "search <(id)", "search {a,b}",
    ])
  func injections(line: String) throws {
    #expect(try split(line) == line.split(separator: " ").map(String.init))
  }

  @Test("Control characters, bytes that are no text, open quotes and endless lines are refused")
  func refused() {
    for control in [
      "search a\nsh", "search a\u{1B}[2J", "search\tbike", "search a\u{0}b", "search a\u{7F}", "search \u{9B}2J", "a\u{202E}b",
    ] {
      #expect(throws: CommandWords.Refusal.characters) { try split(control) }
    }
    for bytes in [[0x61, 0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]] {
      #expect(throws: CommandWords.Refusal.characters) { try CommandWords.split(bytes) }
    }
    for open in ["search 'a", "search \"a", "search a\\", "search 'a\""] {
      #expect(throws: CommandWords.Refusal.unfinished) { try split(open) }
    }
    #expect(throws: CommandWords.Refusal.length) { try split(String(repeating: "a", count: CommandWords.longest + 1)) }
    #expect(throws: CommandWords.Refusal.words) { try split(String(repeating: "a ", count: CommandWords.most + 1)) }
    #expect(throws: Never.self) { try split(String(repeating: "a", count: CommandWords.longest)) }
  }
}
