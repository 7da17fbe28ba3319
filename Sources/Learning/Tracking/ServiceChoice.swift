import Delivery
import Primitives

/// Which of several services a parcel took, by what its row says or by whose timetable its departure fits.
final class ServiceChoice {
  private let rows: NetworkRows
  private var measures: [ServiceID: StageMeasure] = [:]

  init(_ rows: NetworkRows) { self.rows = rows }

  func measure(_ id: ServiceID) -> StageMeasure? {
    if let known = measures[id] { return known }
    let made = rows.measure(of: .service(id))
    measures[id] = made
    return made
  }

  /// The service of some between two places.
  ///
  /// - Parameters:
  ///   - named: The service that the row names.
  ///   - hour: When it departed; nil if that was not seen.
  /// - Throws: `LeftOut` where none is meant, or several may be.
  func service(
    _ candidates: [Service], named: ServiceID?, departed hour: Hour?, from: String, to: String, line: Int
  ) throws(Refusal) -> ServiceID {
    if let named {
      guard rows.network.services[named] != nil else { throw Refusal(LeftOut(line: line, .unknownService, ["service": named.rawValue])) }
      guard candidates.contains(where: { $0.id == named }) else {
        throw Refusal(LeftOut(line: line, .wrongEnds, ["service": named.rawValue, "from": from, "to": to]))
      }
      return named
    }
    if candidates.count == 1, let only = candidates.first { return only.id }
    guard !candidates.isEmpty else { throw Refusal(LeftOut(line: line, .noService, ["from": from, "to": to])) }
    let fitting = candidates.filter { service in
      guard let hour, case .departures = service.gate else { return false }
      return measure(service.id)?.ready(startingAt: hour) != nil
    }
    if fitting.count == 1, let only = fitting.first { return only.id }
    let ids = candidates.map(\.id.rawValue).joined(separator: ", ")
    throw Refusal(LeftOut(line: line, .severalServices, ["from": from, "to": to, "services": ids]))
  }

  struct Refusal: Error {
    let leftOut: LeftOut

    init(_ leftOut: LeftOut) { self.leftOut = leftOut }
  }
}
