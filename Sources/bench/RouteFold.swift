import Delivery
import Foundation
import Primitives
import Quotes
import Shop

/// The yardstick of all rows: one route by rail alone, folded exactly. montecarlo.py estimates the same route by drawing.
struct RouteFold {
  let stages: [Stage]
  let option: DeliveryOption
  let hour: Hour
  let estimator: Estimator

  init(_ bed: TestBed) throws {
    let shop = bed.freshShop()
    var request = try bed.request(shop)
    request.modes = [.rail]
    guard let option = shop.finder.quote(request).options.first(where: { $0.labels.contains(.greenest) }) else {
      throw CocoaError(.featureUnsupported)
    }
    self.option = option
    stages = option.stages.map(\.stage)
    hour = request.hour
    estimator = shop.finder.estimator
  }

  /// Seconds of one fold.
  func seconds() throws -> Double { try Bench.time(201) { _ = try estimator.folds(stages, from: hour) } }

  /// Leaves the route and its figures for montecarlo.py.
  func leaveFigures(in root: URL) throws {
    let figures: [String: Any] = [
      "option": option.id.rawValue, "zone": option.zone.rawValue, "hour": hour.value, "seconds": try seconds(),
      "p50": option.arrival.p50.value, "p90": option.arrival.p90.value,
    ]
    let folder = root.appending(path: ".build")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try JSONSerialization.data(withJSONObject: figures).write(to: folder.appending(path: "bench-itinerary.json"))
  }
}
