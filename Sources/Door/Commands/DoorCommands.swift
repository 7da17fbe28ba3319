/// The commands that a visitor may run from afar, each with its options. What is not on the list is refused, so that a new command or option
/// is refused until somebody has decided; a test asks for that decision.
public enum DoorCommands {
  /// Why words are not run.
  public enum Refusal: Error, Hashable, Sendable {
    /// There is no such command at the door, or it needs another word behind it; those that there are.
    case command(String, known: [String])
    /// The command has no such option at the door.
    case option(String, command: String)
  }

  /// Options of all commands.
  public static let everywhere: Set<String> = ["--to", "--currency", "--lang", "--theme", "--json", "--version", "--help", "-h"]

  private static let goods: Set<String> = [
    "--quantity", "--from", "--weight", "--size", "--modes", "--at", "--without", "--close", "--slow",
  ]
  private static let person: Set<String> = ["--name", "--street", "--district", "--state", "--phone", "--identity", "--address"]

  /// By the words of the command; the shop itself has none. Options beside those of all.
  public static let allowed: [String: Set<String>] = [
    "": [],
    "search": [
      "--csv", "--category", "--by", "--under", "--over", "--brand", "--attribute", "--facets", "--sort", "--limit",
    ],
    "show": [],
    "estimate": goods.union(["--all", "--explain"]),
    "deadline": goods.union(["--by", "--confidence"]),
    "year": goods.union(["--csv"]),
    "matrix": ["--csv", "--without", "--close", "--slow", "--sites", "--zones", "--at"],
    "landed-cost": [
      "--hs", "--origin", "--value", "--freight", "--inland", "--insurance", "--quantity", "--content", "--weight", "--regime", "--on",
      "--item", "--ships-from", "--preference", "--fee", "--rate", "--used-today", "--used-this-month", "--used-this-year",
    ],
    "cart show": ["--prefer", "--splits"], "cart add": ["--quantity"], "cart remove": [], "cart save": [], "cart unsave": ["--forget"],
    "cart clear": [],
    "order place": person.union(["--quantity", "--option", "--prefer", "--key", "--yes"]),
    "order list": ["--csv"], "order show": [], "order repeat": [], "order report": [],
    "order cancel": ["--key", "--shipment", "--line"], "order address": person,
    "order return": ["--key", "--line", "--reason", "--opened"],
    "order dispute": ["--key", "--shipment", "--line", "--reason", "--evidence"],
    "order resolve": ["--key", "--as", "--case"], "order advance": ["--days", "--until"],
    "order documents": ["--format"],
    "address list": [], "address remove": [], "address usual": [],
    "address add": person.subtracting(["--address"]).union(["--usual", "--in-place-of"]),
    "stock": ["--site"],
    "network sites": [], "network services": [], "network zones": [], "network calendars": [], "network disruptions": [],
    "network partners": [],
    "data export": [], "data erase": ["--yes"],
    "account keys": [], "account link": [], "account join": [],
    "help": [],
  ]

  /// Commands that nobody runs from afar: they write or read files of the server, tell how it is built, or are its keeper's.
  public static let refused: Set<String> = [
    "catalog check", "catalog expiring", "catalog new", "catalog diff", "catalog import", "catalog export", "catalog generate",
    "network lanes", "network learn", "rates import", "doctor", "keys", "ledger migrate", "ledger check",
    "door init", "door run", "door check", "door session",
  ]

  /// Options that no command takes from afar: where the server's files lie, its clock, files that are read or written.
  public static let refusedOptions: Set<String> = ["--now", "--catalog", "--data", "--index", "--log", "--into", "--batch"]

  /// Commands that may compute for seconds: one at a time for a customer.
  public static let long: Set<String> = ["year", "matrix", "deadline", "order report", "stock"]

  /// The command that words mean.
  ///
  /// - Parameter words: As they came, without the program's name. The command stands before its options.
  /// - Returns: The command's words, `order place`; empty for the shop itself.
  /// - Throws: `Refusal` for what is not on the list.
  @discardableResult
  public static func command(of words: [String]) throws(Refusal) -> String {
    let name = try name(of: words)
    let options = everywhere.union(allowed[name] ?? [])
    // By bytes: a letter that combines with a hyphen does not make it another one.
    for word in words where word.utf8.first == UInt8(ascii: "-") {
      // Behind `--` options would be arguments, and `-` is standard input as a file.
      let option = String(word.prefix { $0 != "=" })
      guard options.contains(option) else { throw .option(option, command: name) }
    }
    return name
  }

  private static func name(of words: [String]) throws(Refusal) -> String {
    let plain = Array(words.prefix { $0.utf8.first != UInt8(ascii: "-") })
    if plain.isEmpty {
      // The shop itself has options alone: a word that is no option's value might be a command.
      for (before, word) in zip(words, words.dropFirst()) where word.utf8.first != UInt8(ascii: "-") {
        guard optionsWithValue.contains(before) else { throw .command(word, known: known) }
      }
      return ""
    }
    for count in [2, 1] where plain.count >= count {
      let name = plain.prefix(count).joined(separator: " ")
      if !name.isEmpty, allowed[name] != nil { return name }
    }
    // What a command with commands of its own says of itself.
    let rest = words.dropFirst()
    if plain.count == 1, groups.contains(plain[0]), !rest.isEmpty, rest.allSatisfy({ ["--help", "-h"].contains($0) }) { return plain[0] }
    throw .command(plain.prefix(2).joined(separator: " "), known: known)
  }

  /// Of the options of all commands those that a value follows.
  private static let optionsWithValue: Set<String> = ["--to", "--currency", "--lang", "--theme"]

  /// Commands that have commands of their own.
  private static var groups: Set<String> {
    Set(allowed.keys.filter { $0.contains(" ") }.map { String($0.prefix { $0 != " " }) })
  }

  /// The first words of all that can be run, in the order of the alphabet.
  private static var known: [String] {
    Set(allowed.keys.filter { !$0.isEmpty }.map { String($0.prefix { $0 != " " }) }).sorted()
  }
}
