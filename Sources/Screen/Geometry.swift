/// A size in cells.
public struct Size: Hashable, Sendable {
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// A size; negative sides become 0.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A place in cells: column `x`, row `y`, both from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// The column, or that of the left edge.
  public var x: Int
  /// The row, or that of the upper edge.
  public var y: Int

  /// A place by column and row.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of cells. Cutting it never yields a negative size.
public struct Rect: Hashable, Sendable {
  /// The column, or that of the left edge.
  public var x: Int
  /// The row, or that of the upper edge.
  public var y: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// A rectangle by its upper left corner and its sides; negative ones become 0.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// A rectangle of that size at the origin.
  public init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

  /// Its sides.
  public var size: Size { Size(width: width, height: height) }
  /// The first column to the right of the rectangle.
  public var maxX: Int { x + width }
  /// The first row below the rectangle.
  public var maxY: Int { y + height }
  /// There is no cell in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether a cell lies in it.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The rectangle less `dx` columns on each side and `dy` rows above and below.
  public func inset(dx: Int, dy: Int) -> Rect {
    Rect(x: x + min(dx, width), y: y + min(dy, height), width: width - 2 * dx, height: height - 2 * dy)
  }

  /// The upper `count` rows.
  public func top(_ count: Int) -> Rect { Rect(x: x, y: y, width: width, height: min(count, height)) }

  /// What lies below the upper `count` rows.
  public func droppingTop(_ count: Int) -> Rect {
    Rect(x: x, y: y + min(count, height), width: width, height: height - count)
  }

  /// The lower `count` rows.
  public func bottom(_ count: Int) -> Rect {
    Rect(x: x, y: max(y, maxY - count), width: width, height: min(count, height))
  }

  /// What lies above the lower `count` rows.
  public func droppingBottom(_ count: Int) -> Rect { Rect(x: x, y: y, width: width, height: height - count) }

  /// The left `count` columns.
  public func left(_ count: Int) -> Rect { Rect(x: x, y: y, width: min(count, width), height: height) }

  /// What lies right of the left `count` columns.
  public func droppingLeft(_ count: Int) -> Rect {
    Rect(x: x + min(count, width), y: y, width: width - count, height: height)
  }

  /// The right `count` columns.
  public func right(_ count: Int) -> Rect {
    Rect(x: max(x, maxX - count), y: y, width: min(count, width), height: height)
  }

  /// What lies left of the right `count` columns.
  public func droppingRight(_ count: Int) -> Rect { Rect(x: x, y: y, width: width - count, height: height) }

  /// The row with the number `index`, counted from the top of the rectangle.
  public func row(_ index: Int) -> Rect {
    index >= 0 && index < height ? Rect(x: x, y: y + index, width: width, height: 1) : Rect(x: x, y: y, width: 0, height: 0)
  }

  /// What it has in common with another.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }
}
