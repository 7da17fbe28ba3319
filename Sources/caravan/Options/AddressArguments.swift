import ArgumentParser
import Delivery
import Orders
import Primitives
import Shop

/// The parts of an address; where it goes is said by `--to`.
struct AddressArguments: ParsableArguments {
  @Option(help: .text("--name")) var name: String?
  @Option(help: .text("--street")) var street: String?
  @Option(help: .text("--district")) var district: String?
  @Option(help: .text("--state")) var state: String?
  @Option(help: .text("--phone")) var phone: String?
  /// The number itself is no argument: those can be read by everybody on the machine, and stay in the shell's history.
  @Flag(help: .text("--identity")) var identity = false

  /// The most characters of a part.
  static let longest = 120

  func validate() throws {
    for (option, text) in [("--name", name), ("--street", street), ("--district", district), ("--state", state)] {
      guard let text else { continue }
      guard text.count <= Self.longest, !text.contains(where: { $0.isNewline }) else {
        throw UsageError.of(.addressPart, ["option": option, "most": "\(Self.longest)"]).refusal
      }
    }
  }

  /// Nothing is said of the address.
  var isEmpty: Bool { [name, street, district, state, phone].allSatisfy { $0 == nil } && !identity }

  /// An address with the parts that are given in place of its own.
  ///
  /// - Throws: `ShopError.badAddress` for a telephone or an identity card's number that is none.
  func applied(to address: Address, _ workspace: Workspace, _ shop: Shop) throws -> Address {
    var address = address
    // An identity is one person's.
    if let name, name != address.name { (address.name, address.identity) = (name, nil) }
    if let street { address.street = street }
    if let district { address.district = district }
    if let state { address.state = state }
    if let phone {
      guard let number = phone.isEmpty ? "" : shop.network.phone(phone, in: address.country) else {
        let example = shop.network.addressFormats[address.country]?.phone?.example
        throw ShopError.badAddress([AddressFault(.phone, .phone(example: example))])
      }
      address.phone = number
    }
    if identity {
      let today = ZoneClock.named(shop.network.timeZone(of: address.zone) ?? .utc).date(of: workspace.hour)
      do throws(ResidentNumber.Fault) {
        address.identity = try ResidentNumber.identity(of: SecretLine.read(asking: workspace.language("address.ask.identity")), on: today)
      } catch {
        throw ShopError.badAddress([AddressFault(.identity, .identity(error))])
      }
    }
    return address
  }
}

extension Address {
  /// Nobody at a destination, to be filled in.
  init(at destination: Destination) {
    self.init(
      name: "", street: "", postcode: destination.postcode ?? "", city: destination.name.base, country: destination.country,
      zone: destination.zone)
  }

  /// Where goods to it go.
  var destination: Destination {
    Destination(zone: zone, country: country, name: LocalizedName(city), postcode: postcode.isEmpty ? nil : postcode)
  }
}
