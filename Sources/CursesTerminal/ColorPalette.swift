/// The terminal's number of the colour nearest to a wanted one.
struct ColorPalette {
  let depth: ColorDepth
  private var known: [UInt32: Int32] = [:]

  init(depth: ColorDepth) { self.depth = depth }

  /// The number for `0xRRGGBB`; -1 (the terminal's own) without colours.
  mutating func number(of rgb: UInt32) -> Int32 {
    if let number = known[rgb] { return number }
    let number: Int32 =
      switch depth {
      case .none: -1
      case .basic8: Self.nearest(rgb, of: 0..<8)
      case .basic16: Self.nearest(rgb, of: 0..<16)
      // The first sixteen are the user's own and may be anything.
      case .palette256: Self.nearest(rgb, of: 16..<256)
      // ncurses takes 0 to 7 for the basic colours even here; the difference to black cannot be seen.
      case .direct: Int32(max(rgb & 0xFF_FFFF, 8))
      }
    known[rgb] = number
    return number
  }

  private static func nearest(_ rgb: UInt32, of numbers: Range<Int>) -> Int32 {
    var best = numbers.lowerBound
    var least = Int.max
    for number in numbers {
      let distance = distance(rgb, xterm[number])
      if distance < least { (best, least) = (number, distance) }
    }
    return Int32(best)
  }

  /// Weighted by how well the eye tells apart reds, greens and blues.
  private static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    func difference(_ shift: UInt32) -> Int { Int(one >> shift & 0xFF) - Int(other >> shift & 0xFF) }
    let (red, green, blue) = (difference(16), difference(8), difference(0))
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  /// The colours of xterm: sixteen basic ones, a cube of six steps a side, twenty-four greys.
  private static let xterm: [UInt32] = {
    var colors: [UInt32] = [
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF,
      0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    let steps: [UInt32] = [0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF]
    for red in steps { for green in steps { for blue in steps { colors.append(red << 16 | green << 8 | blue) } } }
    for grey in 0..<24 { colors.append(UInt32(8 + 10 * grey) * 0x01_0101) }
    return colors
  }()
}
