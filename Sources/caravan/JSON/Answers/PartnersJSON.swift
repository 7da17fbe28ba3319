import Delivery
import Primitives

/// What `network partners` answers.
struct PartnersJSON: Encodable {
  struct Entry: Encodable {
    let country: CountryCode
    let name: NameJSON
    let signed: String
    let seen: String
    let spring2021: Bool
    let source: String
  }

  let partners: [Entry]

  init(_ partners: [Partner]) {
    self.partners = partners.map {
      Entry(
        country: $0.country, name: NameJSON($0.name), signed: $0.signed, seen: $0.seen, spring2021: $0.isOfSpring2021, source: $0.source)
    }
  }
}
