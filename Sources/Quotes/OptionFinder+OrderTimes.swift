import Primitives

extension OptionFinder {
  /// The last hour to order each option, the latest first; at the end those that come too late already. Found by halving: a later order never
  /// arrives earlier.
  ///
  /// - Parameters:
  ///   - options: Of an order at `hour`, the first that is thought of.
  ///   - end: The hour until which it has to be there.
  ///   - confidence: How surely, from 0 to 1.
  ///   - isCancelled: Asked before each option; what is found until then is returned.
  ///   - progress: Told of each option as it is found, with how many are done of how many.
  public func orderTimes(
    of options: [DeliveryOption], from hour: Hour, until end: Hour, confidence: Double, isCancelled: () -> Bool = { false },
    progress: (OrderTime, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) -> [OrderTime] {
    var times: [OrderTime] = []
    for option in options {
      if isCancelled() { break }
      let time = OrderTime(option: option, orderBy: lastHour(of: option, from: hour, until: end, confidence: confidence))
      times.append(time)
      progress(time, times.count, options.count)
    }
    return times.sorted(by: OrderTime.isEarlierInList)
  }

  /// The last hour from `first` on at which the option can be ordered to be there by `end`; nil if `first` itself is too late.
  private func lastHour(of option: DeliveryOption, from first: Hour, until end: Hour, confidence: Double) -> Hour? {
    let stages = option.stages.map(\.stage)
    func arrives(_ hour: Int) -> Bool {
      guard let last = try? estimator.folds(stages, from: Hour(hour)).last else { return false }
      return last.end.percentile(confidence) <= end
    }
    guard first <= end, arrives(first.value) else { return nil }
    var low = first.value
    var high = end.value + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if arrives(middle) { low = middle } else { high = middle }
    }
    return Hour(low)
  }
}
