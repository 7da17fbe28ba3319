/// How much is drawn.
enum Plan {
  static let fewestLanes = 60
  static let lanesOfMode = 40
  /// One journey each: one standard deviation of a share is then a quarter of a point at most. Some more than 40,000, since a service that
  /// runs in one season only leaves orders without an estimate.
  static let ordersOfMode = 44_000
  /// 2026, whose make-up working days are announced, and 2027.
  static let days = 2 * 365
  static let percentiles = [0.5, 0.75, 0.9, 0.95, 0.99]

  /// Of how many orders one is forecast on its way: of 22,000 by each mode. Four forecasts of a journey lean on one another, so that one
  /// point is then three standard deviations of a share or more.
  static let ordersOfForecast = 2

  /// Orders of each lane of a mode that has so many.
  static func orders(ofLanes count: Int) -> Int { (ordersOfMode + count - 1) / count }
}
