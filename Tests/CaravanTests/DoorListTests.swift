import Door
import Foundation
import ShopRuntime
import Testing

@testable import caravan

@Suite("The door's list beside all commands")
struct DoorListTests {
  /// Every command with its options and arguments, by its words.
  private func commands() throws -> [String: HelpTree.Command] {
    let tree = try JSONDecoder().decode(HelpTree.self, from: Data(Caravan._dumpHelp().utf8))
    var found: [String: HelpTree.Command] = [:]
    func walk(_ command: HelpTree.Command, _ words: [String]) {
      let children = command.subcommands ?? []
      if children.isEmpty || words.isEmpty { found[words.joined(separator: " ")] = command }
      for child in children { walk(child, words + [child.commandName]) }
    }
    walk(tree.command, [])
    return found
  }

  @Test("Somebody has decided of every command whether visitors may run it, and of every option whether they may say it")
  func decided() throws {
    let commands = try commands()
    #expect(commands.count > 40)
    for (name, command) in commands {
      let isAllowed = DoorCommands.allowed[name] != nil
      #expect(isAllowed != DoorCommands.refused.contains(name), "“\(name)” has to be allowed or refused at the door")
      guard isAllowed else { continue }
      let options = DoorCommands.everywhere.union(DoorCommands.allowed[name] ?? [])
      for option in (command.arguments ?? []).flatMap({ $0.names ?? [] }).map(\.written) where name != "help" {
        #expect(
          options.contains(option) != DoorCommands.refusedOptions.contains(option), "\(option) of “\(name)” has to be allowed or refused")
      }
    }
  }

  @Test("What is on the list is there, and no argument of an allowed command is a file")
  func there() throws {
    let commands = try commands()
    for (name, options) in DoorCommands.allowed {
      let command = try #require(commands[name], "\(name)")
      let own = Set((command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.written))
      if name != "help" { #expect(options.isSubset(of: own), "\(name): \(options.subtracting(own))") }
      for argument in command.arguments ?? [] where argument.kind == "positional" {
        #expect(["query", "sku", "id", "number", "code", "subcommands"].contains(argument.word), "\(name) <\(argument.word)>")
      }
    }
  }

  @Test("Every finding, refusal and fault of a door has its sentence in every language", arguments: ParserTextTests.languages.codes)
  func sentences(code: String) {
    let language = ParserTextTests.languages.language(code, isWhole: true)
    let keys =
      DoorFinding.Kind.allCases.map { "door.check.\($0.rawValue)" } + DoorRefusal.allCases.map { "door.refused.\($0.rawValue)" }
      + OfferedKey.Refusal.allCases.map { "door.key.\($0.rawValue)" } + CommandWords.Refusal.allCases.map { "door.words.\($0.rawValue)" }
      + [DoorFinding.Weight.unsafe, .advice, .sound].map { "door.weight.\($0.rawValue)" }
    for key in keys { #expect(language.has(key), "\(key)") }
  }
}
