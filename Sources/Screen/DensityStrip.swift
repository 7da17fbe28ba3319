/// A distribution on a time axis: a bar of eighth blocks for each cell, closed days shaded.
///
/// ```swift
/// let strip = DensityStrip(masses: byDay, closed: sundays, role: .rail)
/// strip.draw(on: &surface, in: row)
/// ```
public struct DensityStrip: Hashable, Sendable {
  /// A stretch of time, one cell wide.
  public struct Bucket: Hashable, Sendable {
    /// The share of the distribution that falls into it, 0 to 1.
    public var mass: Double
    /// Nothing is delivered then.
    public var isClosed: Bool

    /// A stretch of time with its share.
    public init(mass: Double, isClosed: Bool = false) {
      self.mass = mass
      self.isClosed = isClosed
    }
  }

  /// The stretches of time, from left to right.
  public var buckets: [Bucket]
  /// The colour of the bars.
  public var role: Role
  /// The mass that fills the height; nil for the greatest of all.
  public var peak: Double?
  /// The least mass that shows at all.
  public var least: Double

  /// A strip of buckets; `peak` and `least` are shares, 0 to 1.
  public init(buckets: [Bucket], role: Role, peak: Double? = nil, least: Double = 0.001) {
    self.buckets = buckets
    self.role = role
    self.peak = peak
    self.least = least
  }

  /// `closed` may be shorter than `masses`; what is missing is open.
  public init(masses: [Double], closed: [Bool] = [], role: Role, peak: Double? = nil) {
    let buckets = masses.enumerated().map { Bucket(mass: $1, isClosed: $0 < closed.count && closed[$0]) }
    self.init(buckets: buckets, role: role, peak: peak)
  }

  /// The same distribution in fewer cells: each takes up the buckets that begin in it, and is closed if all of them are.
  public func fitted(to width: Int) -> DensityStrip {
    guard width > 0, buckets.count > width else { return self }
    var copy = self
    copy.buckets = (0..<width).map { column in
      let taken = buckets[(column * buckets.count / width)..<((column + 1) * buckets.count / width)]
      return Bucket(mass: taken.reduce(0) { $0 + $1.mass }, isClosed: taken.allSatisfy(\.isClosed))
    }
    return copy
  }

  /// How many eighths of a cell each bar is high, in a strip of that many rows.
  public func eighths(rows: Int) -> [Int] {
    let top = max(peak ?? 0, buckets.reduce(0) { max($0, $1.mass.isFinite ? $1.mass : 0) })
    guard top > 0, rows > 0 else { return buckets.map { _ in 0 } }
    let full = rows * 8
    return buckets.map { bucket in
      guard bucket.mass.isFinite, bucket.mass >= least else { return 0 }
      return min(full, max(1, Int((bucket.mass / top * Double(full)).rounded())))
    }
  }

  /// Draws one bucket a column from the left edge on, standing on the rectangle's last row.
  ///
  /// `background` is that of the open days; with `shadesByGlyph` closed ones show by a sign instead of their background.
  public func draw(
    on surface: inout Surface, in rect: Rect, glyphs: GlyphSet = .unicode, background: Role = .plain, shadesByGlyph: Bool = false
  ) {
    for (column, height) in eighths(rows: rect.height).enumerated() where column < rect.width {
      let isClosed = buckets[column].isClosed
      let behind: Role = isClosed && !shadesByGlyph ? .closed : background
      for row in 0..<rect.height {
        let filled = min(8, height - (rect.height - 1 - row) * 8)
        let place = Rect(x: rect.x + column, y: rect.y + row, width: 1, height: 1)
        if filled > 0 {
          surface.put(glyphs.eighths[filled - 1], in: place, style: Style(role, on: behind))
        } else if isClosed && shadesByGlyph {
          surface.put(glyphs.shade, in: place, style: Style(.faint, on: behind))
        } else {
          surface.fill(place, style: Style(.plain, on: behind))
        }
      }
    }
  }
}
