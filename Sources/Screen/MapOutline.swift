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
    public let detail: Int
    /// The corners, or how the file has them: a map draws few of its lines, and keeps what it has drawn.
    private enum Shape: Hashable, Sendable {
      case corners([GeoPoint])
      case encoded(ArraySlice<UInt8>)

      var points: [GeoPoint] {
        switch self {
        case .corners(let points): points
        case .encoded(let bytes): PolylineDecoder.points(of: bytes)
        }
      }
    }

    private let shape: Shape
    let bounds: GeoBox

    /// The corners of the line, from end to end; decoded at each call.
    public var points: [GeoPoint] { shape.points }

    /// A line, whose box is found here once.
    public init(kind: Kind, detail: Int, points: [GeoPoint]) { self.init(kind: kind, detail: detail, .corners(points), points) }

    /// A line as the file has it; nil with less than two places.
    fileprivate init?(kind: Kind, detail: Int, encoded bytes: ArraySlice<UInt8>) {
      let points = PolylineDecoder.points(of: bytes)
      guard points.count > 1 else { return nil }
      self.init(kind: kind, detail: detail, .encoded(bytes), points)
    }

    private init(kind: Kind, detail: Int, _ shape: Shape, _ points: [GeoPoint]) {
      self.kind = kind
      self.detail = detail
      self.shape = shape
      var (west, south, east, north) = (180.0, 90.0, -180.0, -90.0)
      for point in points {
        west = min(west, point.longitude)
        east = max(east, point.longitude)
        south = min(south, point.latitude)
        north = max(north, point.latitude)
      }
      bounds = GeoBox(west: west, south: south, east: east, north: north)
    }
  }

  /// All lines of all kinds and levels of detail.
  public let lines: [Line]

  /// How ships sail, by name.
  public let seaRoutes: [String: [GeoPoint]]

  /// An outline of lines made elsewhere.
  public init(lines: [Line], seaRoutes: [String: [GeoPoint]] = [:]) {
    self.lines = lines
    self.seaRoutes = seaRoutes
  }

  /// An outline of nothing, for where the file is missing.
  public static let empty = MapOutline(lines: [])

  /// Reads the file's bytes; lines of other kinds, or with less than two places, are left out.
  public init(parsing bytes: [UInt8]) {
    var routes: [String: [GeoPoint]] = [:]
    lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      if line.starts(with: [UInt8(ascii: "S"), UInt8(ascii: ":")]), let space = line.firstIndex(of: UInt8(ascii: " ")) {
        let name = String(decoding: line[line.index(line.startIndex, offsetBy: 2)..<space], as: UTF8.self)
        routes[name] = PolylineDecoder.points(of: line[line.index(after: space)...])
        return nil
      }
      guard line.count > 3, let kind = Kind(rawValue: line[line.startIndex]) else { return nil }
      let detail = Int(line[line.startIndex + 1]) - 0x30
      return Line(kind: kind, detail: detail, encoded: line.dropFirst(3))
    }
    seaRoutes = routes
  }
}
