/// Coasts and borders, coarse for the world and fine for a part of it, as Assets/map/coastline.poly holds them, and routes over the sea.
///
/// Each line of the file is a letter (C coast, B border, K lake), the level of detail (0 coarse, 1 fine), a space, and an encoded line;
/// or `S:`, a name, a space, and the encoded line of that name.
public struct MapOutline: Hashable, Sendable {
  /// What a line divides.
  public enum Kind: UInt8, Hashable, Sendable {
    case coast = 0x43
    case border = 0x42
    case lake = 0x4B
  }

  /// One line and the box that it lies in.
  public struct Line: Hashable, Sendable {
    /// What the line divides.
    public let kind: Kind
    /// 0 for the world, 1 for a part of it.
    public var detail: Int { Int(level) }
    private let level: UInt8
    private let shape: Shape
    private let west: Float
    private let south: Float
    private let east: Float
    private let north: Float

    /// The box that the line lies in.
    var bounds: GeoBox { GeoBox(west: Double(west), south: Double(south), east: Double(east), north: Double(north)) }

    /// The corners of the line, from end to end; decoded at each call.
    public var points: [GeoPoint] { shape.points }

    /// A line, whose box is found here once.
    ///
    /// - Parameter detail: From 0 to 255.
    public init(kind: Kind, detail: Int, points: [GeoPoint]) {
      self.init(kind: kind, detail: UInt8(clamping: detail), .corners(points), points)
    }

    /// A line as the file has it; nil with less than two places.
    fileprivate init?(kind: Kind, detail: UInt8, encoded line: ArraySlice<UInt8>, of bytes: [UInt8]) {
      let points = PolylineDecoder.points(of: line)
      guard points.count > 1 else { return nil }
      self.init(kind: kind, detail: detail, Shape(line, of: bytes), points)
    }

    private init(kind: Kind, detail: UInt8, _ shape: Shape, _ points: [GeoPoint]) {
      self.kind = kind
      level = detail
      self.shape = shape
      var (west, south, east, north) = (180.0, 90.0, -180.0, -90.0)
      for point in points {
        west = min(west, point.longitude)
        east = max(east, point.longitude)
        south = min(south, point.latitude)
        north = max(north, point.latitude)
      }
      // What a float cannot have is rounded outwards.
      (self.west, self.south) = (Float(west).nextDown, Float(south).nextDown)
      (self.east, self.north) = (Float(east).nextUp, Float(north).nextUp)
    }
  }

  /// The corners of a line, or how the file has them: a map draws few of its two thousand lines, and keeps what it has drawn.
  private enum Shape: Hashable, Sendable {
    case corners([GeoPoint])
    case encoded([UInt8], from: UInt32, count: UInt32)

    /// - Parameters:
    ///   - line: A part of the bytes.
    ///   - bytes: All of the file, which its lines share.
    init(_ line: ArraySlice<UInt8>, of bytes: [UInt8]) {
      self = .encoded(bytes, from: UInt32(clamping: line.startIndex), count: UInt32(clamping: line.count))
    }

    var points: [GeoPoint] {
      switch self {
      case .corners(let points): points
      case .encoded: PolylineDecoder.points(of: code)
      }
    }

    /// Its own part of the file; nothing of corners.
    private var code: ArraySlice<UInt8> {
      if case .encoded(let bytes, let from, let count) = self { bytes[Int(from)..<Int(from) + Int(count)] } else { [] }
    }

    static func == (one: Shape, other: Shape) -> Bool {
      switch (one, other) {
      case (.corners(let points), .corners(let others)): points == others
      case (.encoded, .encoded): one.code == other.code
      default: false
      }
    }

    func hash(into hasher: inout Hasher) {
      if case .corners(let points) = self { hasher.combine(points) } else { hasher.combine(code) }
    }
  }

  /// All lines of all kinds and levels of detail.
  public let lines: [Line]

  private let seaRoutes: [String: Shape]

  /// An outline of lines made elsewhere.
  public init(lines: [Line]) {
    self.lines = lines
    seaRoutes = [:]
  }

  /// An outline of nothing, for where the file is missing.
  public static let empty = MapOutline(lines: [])

  /// Reads the file's bytes; lines of other kinds, or with less than two places, are left out.
  public init(parsing bytes: [UInt8]) {
    var routes: [String: Shape] = [:]
    lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      if line.starts(with: [UInt8(ascii: "S"), UInt8(ascii: ":")]), let space = line.firstIndex(of: UInt8(ascii: " ")) {
        let name = String(decoding: line[line.index(line.startIndex, offsetBy: 2)..<space], as: UTF8.self)
        routes[name] = Shape(line[line.index(after: space)...], of: bytes)
        return nil
      }
      guard line.count > 3, let kind = Kind(rawValue: line[line.startIndex]) else { return nil }
      let digit = line[line.startIndex + 1]
      guard digit >= 0x30 else { return nil }
      return Line(kind: kind, detail: digit - 0x30, encoded: line.dropFirst(3), of: bytes)
    }
    seaRoutes = routes
  }

  /// How ships sail on a route, from port to port; nil if the file does not name it.
  public func seaRoute(_ name: String) -> [GeoPoint]? { seaRoutes[name]?.points }
}
