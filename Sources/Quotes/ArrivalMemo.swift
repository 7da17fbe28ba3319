import Delivery
import Primitives

/// The 90th percentiles of itineraries from one hour: of thousands of goods the same some hundred itineraries are asked for again and again, more
/// than whole distributions could be kept of.
final class ArrivalMemo: Sendable {
  private enum Known {
    case exact(Result<Hour, PrefixFolder.Failure>)
    /// Surely later than this hour.
    case later(Hour)
  }

  private static let most = 20_000

  private let hour: Hour
  /// Itineraries stay alive as long as they are known by their identity.
  private let known = Lock<[ObjectIdentifier: (itinerary: Itinerary, known: Known)]>([:])

  init(from hour: Hour) { self.hour = hour }

  /// The 90th percentile of an itinerary's arrival.
  ///
  /// - Parameter latest: Nil may be answered if it surely lies after this hour.
  func p90(of itinerary: Itinerary, until latest: Hour?, _ folder: PrefixFolder) -> Result<Hour?, PrefixFolder.Failure> {
    let id = ObjectIdentifier(itinerary)
    switch known.withLock({ $0[id]?.known }) {
    case .exact(let result): return result.map { $0 }
    case .later(let hour): if let latest, latest <= hour { return .success(nil) }
    case nil: break
    }
    let found = folder.arrival(of: itinerary, from: hour, until: latest).map { $0?.percentiles.p90 }
    known.withLock { known in
      // A few thousand itineraries lead to a zone.
      if known.count >= Self.most { known = [:] }
      switch found {
      case .success(let p90?): known[id] = (itinerary, .exact(.success(p90)))
      case .success(nil): if let latest { known[id] = (itinerary, .later(latest)) }
      case .failure(let failure): known[id] = (itinerary, .exact(.failure(failure)))
      }
    }
    return found
  }
}
