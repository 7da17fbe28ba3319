import Delivery
import LandedCost
import Primitives
import Shop

/// What `network partners` answers.
struct PartnersJSON: Encodable {
  struct Entry: Encodable {
    let country: CountryCode
    let name: NameJSON
    let signed: String
    let seen: String
    let spring2021: Bool
    let source: String
    let taxes: TaxesJSON
  }

  /// Whether its duties and taxes are known for all that the shop sells (`whole`), for some of it or for nothing, and which are not.
  struct TaxesJSON: Encodable {
    let known: String
    let unknown: [CostKind]
  }

  let partners: [Entry]

  init(_ partners: [Partner], taxes: [CountryCode: TaxCoverage]) {
    self.partners = partners.map {
      Entry(
        country: $0.country, name: NameJSON($0.name), signed: $0.signed, seen: $0.seen, spring2021: $0.isOfSpring2021, source: $0.source,
        taxes: TaxesJSON(
          known: (taxes[$0.country]?.extent ?? .none).rawValue, unknown: taxes[$0.country]?.unknown ?? []))
    }
  }
}
