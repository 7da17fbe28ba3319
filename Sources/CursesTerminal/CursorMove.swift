import Screen

/// The bytes that bring the cursor to a place, the fewest there are.
///
/// No line feeds and no tabs: what they do depends on how the terminal is set.
struct CursorMove {
  let abilities: TerminalAbilities

  /// Writes the way from `old` (nil: unknown) to `new`.
  func move(from old: Point?, to new: Point, into bytes: inout [UInt8]) {
    guard old != new else { return }
    guard abilities.isStandard else {
      bytes += abilities.sequence("cup", Int32(new.y), Int32(new.x))
      return
    }
    var best = Self.place(new)
    if let old {
      // Where both are as short, the absolute place is the surer one.
      let steps = vertical(from: old.y, to: new.y) + horizontal(from: old.x, to: new.x)
      if steps.count < best.count { best = steps }
    }
    bytes += best
  }

  /// `CSI 5 ; 10 H`, without what is 1.
  private static func place(_ point: Point) -> [UInt8] {
    var bytes: [UInt8] = [0x1B, UInt8(ascii: "[")]
    if point.y > 0 || point.x > 0 { bytes += "\(point.y + 1)".utf8 }
    if point.x > 0 { bytes += ";\(point.x + 1)".utf8 }
    bytes.append(UInt8(ascii: "H"))
    return bytes
  }

  private func vertical(from old: Int, to new: Int) -> [UInt8] {
    new == old ? [] : Self.steps(abs(new - old), new > old ? "B" : "A")
  }

  private func horizontal(from old: Int, to new: Int) -> [UInt8] {
    guard new != old else { return [] }
    if new == 0 { return [UInt8(ascii: "\r")] }
    if new < old, old - new < 4 { return Array(repeating: 8, count: old - new) }
    let steps = Self.steps(abs(new - old), new > old ? "C" : "D")
    guard abilities.hasColumnMove else { return steps }
    let column = Self.steps(new + 1, "G")
    return column.count <= steps.count ? column : steps
  }

  private static func steps(_ count: Int, _ final: Unicode.Scalar) -> [UInt8] {
    [0x1B, UInt8(ascii: "[")] + (count == 1 ? [] : Array("\(count)".utf8)) + [UInt8(ascii: final)]
  }
}
