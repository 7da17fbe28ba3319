/// Where a list of equally high items stands: how many there are, which one is selected, which one is at the top.
///
/// ```swift
/// var list = ScrollingList(count: 38, itemHeight: 2)
/// list.fit(height: 30)
/// list.move(.pageDown)
/// for (index, row) in list.visibleRows(in: pane) { … }
/// ```
public struct ScrollingList: Hashable, Sendable {
  /// How many items there are.
  public private(set) var count: Int
  /// The selected item, 0 in an empty list.
  public private(set) var selected: Int
  /// The item at the top.
  public private(set) var firstVisible: Int
  /// Rows of an item, 1 to 3.
  public let itemHeight: Int
  /// Rows of the pane, as last told by `fit`.
  public private(set) var height: Int

  /// A list with its first item selected and at the top.
  public init(count: Int = 0, itemHeight: Int = 1, height: Int = 24) {
    self.count = max(0, count)
    self.itemHeight = min(3, max(1, itemHeight))
    self.height = max(0, height)
    selected = 0
    firstVisible = 0
  }

  /// How many items fit the pane whole, at least one.
  public var itemsPerPage: Int { max(1, height / itemHeight) }
  /// There are no items.
  public var isEmpty: Bool { count == 0 }
  /// The selected item, nil in an empty list.
  public var selection: Int? { count > 0 ? selected : nil }
  /// The items of which at least one row shows.
  public var visible: Range<Int> {
    let shown = (height + itemHeight - 1) / itemHeight
    return firstVisible..<min(count, firstVisible + shown)
  }

  /// Tells the list how high its pane is.
  public mutating func fit(height: Int) {
    self.height = max(0, height)
    keepSelectionVisible()
  }

  /// Tells the list how many items there are now; the selection stays where it can.
  public mutating func setCount(_ count: Int) {
    self.count = max(0, count)
    select(selected)
  }

  /// Selects an item, or the nearest there is.
  public mutating func select(_ index: Int) {
    selected = min(max(0, index), max(0, count - 1))
    keepSelectionVisible()
  }

  /// Moves the selection; true if it changed.
  @discardableResult
  public mutating func move(_ move: ListMove) -> Bool {
    let before = selected
    switch move {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp:
      firstVisible = max(0, firstVisible - itemsPerPage)
      select(selected - itemsPerPage)
    case .pageDown:
      firstVisible += itemsPerPage
      select(min(selected, count) + itemsPerPage)
    case .home: select(0)
    case .end: select(count - 1)
    case .to(let index): if index >= 0, index < count { select(index) }
    }
    return selected != before
  }

  /// Moves the view and leaves the selection inside it, as a wheel does.
  public mutating func scroll(by items: Int) {
    firstVisible = min(max(0, firstVisible + items), lastFirstVisible)
    selected = min(max(selected, firstVisible), min(max(0, count - 1), firstVisible + itemsPerPage - 1))
  }

  /// The item at a row of the pane, nil below the last one.
  public func item(atRow row: Int) -> Int? {
    guard row >= 0, row < height else { return nil }
    let index = firstVisible + row / itemHeight
    return index < count ? index : nil
  }

  /// The visible items with the rectangle of each, the last one cut where the pane ends.
  public func visibleRows(in pane: Rect) -> [(index: Int, rect: Rect)] {
    visible.compactMap { index in
      let rect = Rect(x: pane.x, y: pane.y + (index - firstVisible) * itemHeight, width: pane.width, height: itemHeight).intersection(pane)
      return rect.isEmpty ? nil : (index, rect)
    }
  }

  private var lastFirstVisible: Int { max(0, count - itemsPerPage) }

  private mutating func keepSelectionVisible() {
    firstVisible = min(max(0, firstVisible), lastFirstVisible)
    if selected < firstVisible { firstVisible = selected }
    if selected >= firstVisible + itemsPerPage { firstVisible = selected - itemsPerPage + 1 }
  }
}
