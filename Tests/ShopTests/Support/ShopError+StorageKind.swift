import Orders
import Primitives

extension ShopError {
  /// `unavailable` where trying again may help, `storage` where the store has to be mended; nil where it is not the store that failed.
  var storageKind: String? {
    switch self {
    case .overtaken, .unavailable, .outcomeUnknown: "unavailable"
    case .storage: "storage"
    default: nil
    }
  }
}
