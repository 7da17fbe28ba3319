import ArgumentParser
import Delivery
import Orders
import Primitives
import Shop

/// `caravan address`: the customer's address book.
struct AddressCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "address", abstract: HelpText.of("address"), subcommands: [List.self, Add.self, Remove.self, Usual.self],
      defaultSubcommand: List.self)
  }

  struct List: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", abstract: HelpText.of("address.list")) }
    @OptionGroup var options: GlobalOptions

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      try AddressOutput(workspace: workspace, shop: session.shop).print(session.addressBook())
    }
  }

  struct Add: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "add", abstract: HelpText.of("address.add")) }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var parts: AddressArguments
    @Flag(help: .text("address.add.--usual")) var usual = false
    @Option(help: .text("address.add.--in-place-of")) var inPlaceOf: Int?

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let replaced = try inPlaceOf.map { try session.address(AddressID(rawValue: $0)) }
      var address = try replaced?.address ?? Address(at: workspace.destination(session.shop))
      if options.to != nil, replaced != nil { address.move(to: try workspace.destination(session.shop)) }
      address = try parts.applied(to: address, workspace, session.shop)
      try AddressOutput.refuseIncomplete(address, session.shop, workspace)
      let kept = try session.keep(address, inPlaceOf: replaced?.id, isUsual: usual ? true : nil, now: workspace.now)
      try AddressOutput(workspace: workspace, shop: session.shop).print([kept])
    }
  }

  struct Remove: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "remove", abstract: HelpText.of("address.remove")) }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("address.--number")) var number: Int

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      try session.removeAddress(AddressID(rawValue: number))
      try AddressOutput(workspace: workspace, shop: session.shop).print(session.addressBook())
    }
  }

  struct Usual: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "usual", abstract: HelpText.of("address.usual")) }
    @OptionGroup var options: GlobalOptions
    @Argument(help: .text("address.--number")) var number: Int

    func run() throws {
      var workspace = try Workspace(options)
      let session = try workspace.session()
      let kept = try session.address(AddressID(rawValue: number))
      try AddressOutput(workspace: workspace, shop: session.shop).print(
        [session.keep(kept.address, inPlaceOf: kept.id, isUsual: true, now: workspace.now)])
    }
  }
}

extension Address {
  /// The same recipient at another destination.
  mutating func move(to destination: Destination) {
    let other = Address(at: destination)
    if other.country != country { (district, state) = ("", "") }
    (postcode, city, country, zone) = (other.postcode, other.city, other.country, other.zone)
  }
}

/// Addresses as text or JSON.
struct AddressOutput {
  let workspace: Workspace
  let shop: Shop

  /// An address of the book has all that parcels to its country need.
  static func refuseIncomplete(_ address: Address, _ shop: Shop, _ workspace: Workspace) throws {
    let rules = AddressRules(country: address.country, in: shop.network, asksIdentity: false, inLatin: true)
    let faults = rules.faults(of: address, in: shop.network)
    if !faults.isEmpty { throw ShopError.badAddress(faults) }
  }

  func print(_ book: [KeptAddress]) throws {
    if workspace.options.json { return try Output.json(AddressBookJSON(book, shop)) }
    let language = workspace.language
    if book.isEmpty { return Output.print(language("cli.address.none")) }
    Output.table(
      book.map { kept in
        [
          "\(kept.id.rawValue)", kept.address.name,
          kept.address.lines(in: shop.network.addressFormats[kept.address.country]).joined(separator: ", "),
          language.country(kept.address.country),
          kept.address.phone.isEmpty ? "" : shop.network.grouped(phone: kept.address.phone, in: kept.address.country),
          kept.isUsual ? language("cli.address.usual") : "",
        ]
      }, right: [0])
  }
}
