/// A small picture in several sizes, part of it in the colour of a variant, shown in half blocks.
///
/// The file is text: `caravan-picture 1`, then `palette CHAR #rrggbb` or `palette CHAR main FACTOR` lines, then for each size
/// `size W H` and H lines of W characters, `.` being transparent.
public struct Picture: Hashable, Sendable {
  /// A colour of the palette.
  public enum Ink: Hashable, Sendable {
    /// `0xRRGGBB`.
    case fixed(UInt32)
    /// The variant's colour, each channel times a factor.
    case main(factor: Double)

    /// The colour, given that of the variant.
    public func color(main: UInt32) -> UInt32 {
      switch self {
      case .fixed(let rgb): return rgb
      case .main(let factor):
        func channel(_ shift: UInt32) -> UInt32 {
          UInt32(min(255, max(0, (Double(main >> shift & 0xFF) * factor).rounded()))) << shift
        }
        return channel(16) | channel(8) | channel(0)
      }
    }
  }

  /// The picture in one size: for each pixel, row by row, the index of its ink, or `transparent`.
  public struct Rendition: Hashable, Sendable {
    /// Pixels from left to right, one a cell.
    public let width: Int
    /// Pixels from top to bottom, two a cell.
    public let height: Int
    /// The index of each pixel's ink, row by row from the top.
    public let pixels: [UInt8]

    /// Rows of cells that it takes, two pixels each.
    public var rows: Int { (height + 1) / 2 }
  }

  /// The index of no ink.
  public static let transparent: UInt8 = .max

  /// The colours of the palette, in the order of the file.
  public let inks: [Ink]
  /// The smallest first.
  public let renditions: [Rendition]

  /// Reads a picture file. Throws `PictureError` naming the line.
  public init(parsing text: String) throws(PictureError) {
    var reader = PictureReader(text)
    (inks, renditions) = try reader.read()
  }

  /// The largest rendition that fits, nil if none does.
  public func rendition(fitting size: Size) -> Rendition? {
    renditions.last { $0.width <= size.width && $0.rows <= size.height }
  }

  /// Draws the largest rendition that fits into the middle of a rectangle, and returns where; nil if none fits.
  /// `main` is the variant's colour. What is transparent leaves the surface as it was.
  @discardableResult
  public func draw(on surface: inout Surface, in rect: Rect, main: UInt32, glyphs: GlyphSet = .unicode) -> Rect? {
    guard let rendition = rendition(fitting: rect.size) else { return nil }
    let place = Rect(
      x: rect.x + (rect.width - rendition.width) / 2, y: rect.y + (rect.height - rendition.rows) / 2, width: rendition.width,
      height: rendition.rows)
    let colors = inks.map { $0.color(main: main) }
    func color(_ x: Int, _ y: Int) -> UInt32? {
      guard y < rendition.height else { return nil }
      let ink = rendition.pixels[y * rendition.width + x]
      return ink == Self.transparent ? nil : colors[Int(ink)]
    }
    for row in 0..<rendition.rows {
      for x in 0..<rendition.width {
        let (upper, lower) = (color(x, 2 * row), color(x, 2 * row + 1))
        guard let first = upper ?? lower else { continue }
        let behind = surface[place.x + x, place.y + row].style.background
        let cell: Cell
        if !glyphs.isUnicode {
          cell = Cell(text: " ", width: 1, style: Style(.plain, on: .rgb(first)))
        } else if let upper, let lower {
          cell = Cell(text: "▀", width: 1, style: Style(.rgb(upper), on: .rgb(lower)))
        } else {
          cell = Cell(text: upper == nil ? "▄" : "▀", width: 1, style: Style(.rgb(first), on: behind))
        }
        surface.set(cell, x: place.x + x, y: place.y + row)
      }
    }
    return place
  }
}
