import Primitives

extension OptionFinder {
  /// The last hour to order each option, the latest first; at the end those that are too late already.
  ///
  /// It is found by halving the interval, since a later order never arrives earlier.
  ///
  /// - Parameters:
  ///   - options: The options of an order at `hour`.
  ///   - hour: The first hour of interest.
  ///   - end: The hour by which the goods have to arrive.
  ///   - confidence: The probability of that, from 0 to 1.
  ///   - isCancelled: Asked before each option. If it is true, what was found so far is returned.
  ///   - progress: Called after each option, with how many are done of how many.
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

  /// The last hour, from `first` on, at which the option can be ordered to arrive by `end`; nil if `first` is too late already.
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
