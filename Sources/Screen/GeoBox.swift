/// A part of the earth between two meridians and two parallels, in degrees. `east` may exceed 180 where it crosses the date line.
public struct GeoBox: Hashable, Sendable {
  /// The meridian of the left edge.
  public var west: Double
  /// The parallel of the lower edge.
  public var south: Double
  /// The meridian of the right edge.
  public var east: Double
  /// The parallel of the upper edge.
  public var north: Double

  /// A box of at least a hundredth of a degree each way.
  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = max(east, west + 0.01)
    self.north = max(north, south + 0.01)
  }

  /// The whole world but the Antarctic, cut in the Pacific.
  public static let world = GeoBox(west: -170, south: -56, east: 190, north: 78)
  /// From Ireland to Japan.
  public static let eurasia = GeoBox(west: -12, south: -2, east: 152, north: 72)

  /// The least box that holds all places, with a margin of that many degrees; nil without places.
  /// Of the two ways round the earth it takes the shorter one.
  public static func around(_ points: [GeoPoint], margin: Double = 4) -> GeoBox? {
    guard let first = points.first else { return nil }
    let sorted = points.map { normalized($0.longitude) }.sorted()
    // The widest gap between neighbours is what the box leaves out.
    var west = sorted[0]
    var widest = sorted[0] + 360 - (sorted.last ?? sorted[0])
    for (left, right) in zip(sorted, sorted.dropFirst()) where right - left > widest { (west, widest) = (right, right - left) }
    let latitudes = points.reduce((first.latitude, first.latitude)) { (min($0.0, $1.latitude), max($0.1, $1.latitude)) }
    return GeoBox(
      west: west - margin, south: max(-85, latitudes.0 - margin), east: west + 360 - widest + margin, north: min(85, latitudes.1 + margin))
  }

  /// The box made wider or higher, so that countries keep their shape on a canvas of that size in cells, two by four dots each.
  public func fitted(to size: Size) -> GeoBox {
    guard size.width > 0, size.height > 0 else { return self }
    var box = self
    // A degree of longitude is shorter than one of latitude, by the cosine of the latitude in the middle.
    let shortening = max(0.2, cosine(degrees: (south + north) / 2))
    let wanted = Double(size.width * 2) / Double(size.height * 4) / shortening
    let (width, height) = (east - west, north - south)
    if width / height < wanted {
      let more = min(360, height * wanted) - width
      if more > 0 { (box.west, box.east) = (west - more / 2, east + more / 2) }
    } else {
      let more = width / wanted - height
      (box.south, box.north) = (max(-85, south - more / 2), min(85, north + more / 2))
    }
    return box
  }

  private static func normalized(_ longitude: Double) -> Double {
    let turned = longitude.truncatingRemainder(dividingBy: 360)
    return turned < 0 ? turned + 360 : turned
  }

  /// Good to 0.002, and without Foundation.
  private func cosine(degrees: Double) -> Double {
    let radians = degrees * .pi / 180
    let square = radians * radians
    return 1 - square / 2 + square * square / 24 - square * square * square / 720
  }
}
