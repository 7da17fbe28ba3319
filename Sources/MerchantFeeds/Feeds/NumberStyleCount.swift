/// Finds out how a file writes its prices.
struct NumberStyleCount: Sendable {
  private var points = 0
  private var commas = 0

  mutating func add(_ price: String) {
    switch FeedNumber.style(shownBy: price) {
    case .unknown: break
    case .point: points += 1
    case .comma: commas += 1
    }
  }

  /// What nearly all prices that show it have.
  var style: FeedNumber.Style {
    if points > 9 * commas { return .point }
    return commas > 9 * points ? .comma : .unknown
  }
}
