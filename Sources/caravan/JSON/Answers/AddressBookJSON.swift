import Orders
import Primitives
import Shop

/// What `address` answers.
struct AddressBookJSON: Encodable {
  let addresses: [KeptAddressJSON]

  init(_ book: [KeptAddress], _ shop: Shop) {
    addresses = book.map { KeptAddressJSON($0, label: $0.address.label(in: shop.network.addressFormats[$0.address.country])) }
  }
}

/// An address that a customer keeps.
struct KeptAddressJSON: Encodable {
  let number: Int
  /// The usual one of its country.
  let usual: Bool
  let address: Address
  /// As its country writes it on a parcel; left out where that is not asked for.
  let label: [String]?

  init(_ kept: KeptAddress, label: [String]? = nil) {
    number = kept.id.rawValue
    usual = kept.isUsual
    address = kept.address
    self.label = label
  }
}
