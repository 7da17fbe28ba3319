import OrderedJSON
import Primitives

extension Address {
  /// The address as a store keeps it beside orders: JSON, as its `Encodable` would write it. A store knows an address again by this text.
  public var keptText: String {
    var json = CompactJSON(room: 400)
    json.address(self)
    return json.string
  }
}

extension CheckoutDraft {
  /// The draft as a store keeps it: JSON, by its `Encodable`.
  public func keptText() throws -> String { String(decoding: try OrderedJSONEncoder(.compact).encode(self), as: UTF8.self) }
}

extension PlacementTerms {
  /// The terms as a store keeps them beside the order: JSON, as their `Encodable` would write them.
  public var keptText: String {
    var json = CompactJSON(room: 800)
    json.object { json in
      json.list("lines", lines) { json, line in
        json.object { json in
          json.field("sku", line.sku)
          json.field("quantity", line.quantity)
          if let option = line.option { json.field("option", option) }
        }
      }
      json.field("isFromCart", isFromCart)
      json.list("options", options) { json, option in json.text(option.rawValue) }
      json.key("address")
      json.address(address)
      json.field("currency", text: currency)
    }
    return json.string
  }
}

extension CompactJSON {
  fileprivate mutating func address(_ address: Address) {
    object { json in
      json.field("city", text: address.city)
      json.field("country", address.country)
      if !address.district.isEmpty { json.field("district", text: address.district) }
      if let identity = address.identity { json.field("identity", text: identity.mask) }
      json.field("name", text: address.name)
      if !address.phone.isEmpty { json.field("phone", text: address.phone) }
      json.field("postcode", text: address.postcode)
      if !address.state.isEmpty { json.field("state", text: address.state) }
      json.field("street", text: address.street)
      json.field("zone", address.zone)
    }
  }
}
