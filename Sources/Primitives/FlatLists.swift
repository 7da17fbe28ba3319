/// Lists by their numbers, one after another in one array: many short arrays of their own would take several times what they hold.
public struct FlatLists<Element: Sendable>: Sendable {
  @usableFromInline var elements: [Element] = []
  /// Where each list ends.
  @usableFromInline var ends: [UInt32] = []

  /// No lists.
  @inlinable public init() {}

  /// How many lists there are.
  @inlinable public var count: Int { ends.count }

  /// Adds a list behind the others. All lists together have less than 2³² elements.
  @inlinable public mutating func append(_ list: some Sequence<Element>) {
    elements.append(contentsOf: list)
    ends.append(UInt32(elements.count))
  }

  /// The elements of a list.
  @inlinable public subscript(list: Int) -> ArraySlice<Element> { elements[(list == 0 ? 0 : Int(ends[list - 1]))..<Int(ends[list])] }
}

extension FlatLists {
  /// Lists that were made each for itself, in no more memory than they need.
  @inlinable public init(_ lists: some Collection<some Collection<Element>>) {
    self.init()
    elements.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    ends.reserveCapacity(lists.count)
    for list in lists { append(list) }
  }
}
