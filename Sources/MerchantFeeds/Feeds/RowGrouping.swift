/// The rows that belong together, by number, in the order in which their keys first come.
struct RowGrouping: Sendable {
  private var numbers: [String: Int] = [:]
  private(set) var groups: [[FeedMark]] = []

  /// Adds a row to those of a key; returns the key's number.
  @discardableResult
  mutating func add(_ mark: FeedMark, to key: String) -> Int {
    if let number = numbers[key] {
      groups[number].append(mark)
      return number
    }
    numbers[key] = groups.count
    groups.append([mark])
    return groups.count - 1
  }

  /// The number of a key; nil if no row has it.
  func number(_ key: String) -> Int? { numbers[key] }
}
