#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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
    let wanted = Oklab(rgb)
    var best = numbers.lowerBound
    var least = Double.infinity
    for number in numbers {
      let distance = wanted.distance(to: oklabs[number])
      if distance < least { (best, least) = (number, distance) }
    }
    return Int32(best)
  }

  /// A colour in Oklab, where distances are those that the eye sees (Björn Ottosson, A perceptual color space for image processing, 2020).
  private struct Oklab {
    let l: Double
    let a: Double
    let b: Double

    init(_ rgb: UInt32) {
      func linear(_ shift: UInt32) -> Double {
        let value = Double(rgb >> shift & 0xFF) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      let (red, green, blue) = (linear(16), linear(8), linear(0))
      let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
      let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
      let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
      l = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
      a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
      b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    }

    func distance(to other: Oklab) -> Double {
      (l - other.l) * (l - other.l) + (a - other.a) * (a - other.a) + (b - other.b) * (b - other.b)
    }
  }

  private static let oklabs = xterm.map { Oklab($0) }

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
