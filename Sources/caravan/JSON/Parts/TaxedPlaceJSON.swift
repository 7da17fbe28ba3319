import OrderedJSON
import Primitives
import Shop

/// What tax rules were looked up for.
struct TaxedPlaceJSON: Encodable {
  /// The country, or the part of it that has customs or taxes of its own.
  let code: PlaceCode
  /// Null for a country.
  @OrNull var name: NameJSON?
  /// Whether the shop delivers there.
  let served: Bool

  init(_ taxed: TaxedPlace) {
    code = taxed.place
    name = taxed.name.map { NameJSON($0) }
    served = taxed.refusal == nil
  }
}
