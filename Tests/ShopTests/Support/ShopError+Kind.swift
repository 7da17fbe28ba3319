import Orders
import Primitives

extension ShopError {
  /// The place exists, and nothing is delivered there.
  var isNotServed: Bool { if case .notServed = self { true } else { false } }

  /// There is no such place, or no such postcode there.
  var isNoPlace: Bool {
    switch self {
    case .unknownPlace, .wrongPostcode: true
    default: false
    }
  }
}
