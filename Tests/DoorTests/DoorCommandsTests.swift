import Door
import Testing

@Suite("Commands and options at the door")
struct DoorCommandsTests {
  @Test("What is on the list is run, by its command's words")
  func allowed() throws {
    #expect(try DoorCommands.command(of: []) == "")
    #expect(try DoorCommands.command(of: ["--to", "Ghent", "--lang=zh-Hans"]) == "")
    #expect(try DoorCommands.command(of: ["search", "bike", "--json"]) == "search")
    #expect(try DoorCommands.command(of: ["order", "show", "7F3K-2QX6"]) == "order show")
    #expect(try DoorCommands.command(of: ["order", "place", "--key=a", "--yes"]) == "order place")
    #expect(try DoorCommands.command(of: ["cart", "--help"]) == "cart")
    #expect(try DoorCommands.command(of: ["help", "order"]) == "help")
  }

  @Test(
    "Anything else is refused: shells, transfers, the keeper's commands, wherever an option or a command stands",
    arguments: [
      ["sh"], ["sh", "-c", "id"], ["/bin/sh"], ["scp", "-t", "/tmp/x"], ["sftp"], ["rsync", "--server"], ["caravan", "search"],
      ["doctor"], ["door", "session"], ["door", "run"], ["keys"], ["ledger", "check"], ["catalog", "check", "/etc"],
      ["network", "lanes", "/etc/passwd"],
      ["network", "learn", "-"], ["rates", "import", "/etc/passwd"], ["catalog", "generate"], ["order"], ["cart"],
      ["order", "--json", "list"],
      ["search", "bike", "--data", "/tmp"], ["search", "bike", "--data=/tmp"], ["search", "bike", "--catalog", "/tmp"],
      ["search", "bike", "--index", "/tmp"], ["search", "bike", "--now", "2026-01-01T00:00:00Z"], ["search", "bike", "--log", "trace"],
      ["order", "documents", "1", "--into", "/tmp"], ["data", "export", "--into", "/tmp/x"], ["estimate", "--batch", "-"],
      ["search", "--", "--data"], ["search", "-"], ["search", "-x"], ["search", "--help-hidden"], ["search", "--experimental-dump-help"],
      ["--generate-completion-script", "bash"], ["--to", "Ghent", "catalog", "check", "/etc"], ["--json", "doctor"], ["--to=x", "doctor"],
      ["--data", "/tmp"], ["--to", "--data=/tmp"], ["search", "-\u{301}-data"], ["", "search"], ["help", "--data", "/tmp"],
      ["cart", "show", "--data=x"], ["network"], ["cart", "--help", "show", "--data=x"],
    ])
  func refused(words: [String]) {
    #expect(throws: DoorCommands.Refusal.self) { try DoorCommands.command(of: words) }
  }

  @Test("No list names what another refuses")
  func lists() {
    let options = DoorCommands.allowed.values.reduce(DoorCommands.everywhere) { $0.union($1) }
    #expect(options.isDisjoint(with: DoorCommands.refusedOptions))
    #expect(DoorCommands.refused.isDisjoint(with: DoorCommands.allowed.keys))
    #expect(DoorCommands.long.isSubset(of: DoorCommands.allowed.keys))
  }
}
