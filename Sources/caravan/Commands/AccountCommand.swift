import ArgumentParser
import Orders
import Phrases
import Primitives
import Shop

/// `caravan account`: by which keys a customer comes in, at a door.
struct AccountCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "account", abstract: HelpText.of("account"), subcommands: [Keys.self, Link.self, Join.self])
  }

  struct Keys: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "keys", abstract: HelpText.of("account.keys")) }
    @OptionGroup var options: GlobalOptions

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let keys = try session.keys()
      if options.json { return try Output.json(AccountKeysJSON(keys, of: session.customer)) }
      if keys.isEmpty { return Output.print(workspace.language("account.none")) }
      for key in keys { Output.print("\(key.fingerprint)  \(Instant.text(key.since))") }
    }
  }

  struct Link: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "link", abstract: HelpText.of("account.link")) }
    @OptionGroup var options: GlobalOptions

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      guard DoorVisit.current != nil else { throw UsageError.of(.noAccount) }
      let offer = try session.joinOffer(now: workspace.now)
      if options.json { return try Output.json(JoinOfferJSON(code: "\(offer.code)", until: InstantJSON(offer.until))) }
      Output.print("\(offer.code)")
      Output.print(workspace.language("account.offer", ["n": "\(Int(JoinCode.validity / 60))"]))
    }
  }

  struct Join: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "join", abstract: HelpText.of("account.join")) }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("account.join.--code")) var code: String

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      guard let door = DoorVisit.current else { throw UsageError.of(.noAccount) }
      guard let code = JoinCode(code) else { throw UsageError.of(.joinCode) }
      let language = workspace.language
      switch try session.join(door.account, by: code, now: workspace.now) {
      case .joined(let customer, let goods):
        if options.json { return try Output.json(JoinedJSON(goods, customer: customer)) }
        Output.print(language.joined(goods))
      case .alreadyJoined(let customer):
        if options.json { return try Output.json(JoinedJSON(JoinedGoods(), customer: customer)) }
        Output.print(language("account.already"))
      case .wrongCode(let left): throw UsageError.of(.wrongCode, ["n": "\(left)"])
      case .tooManyTries(let until): throw UsageError.of(.codeTries, ["at": Instant.text(until)])
      }
    }
  }
}
