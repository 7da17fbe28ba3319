/// Decodes Google's polyline encoding at a precision of 0.01 degrees, as Assets/map uses it.
public enum PolylineDecoder {
  /// The places of one encoded line, as far as it is whole.
  public static func points(of encoded: some Sequence<UInt8>) -> [GeoPoint] {
    var points: [GeoPoint] = []
    var latitude = 0
    var longitude = 0
    var value = 0
    var shift = 0
    var isLatitude = true
    for byte in encoded {
      guard byte >= 63, byte < 127, shift <= 30 else { break }
      let bits = Int(byte) - 63
      value |= (bits & 0x1F) << shift
      shift += 5
      if bits >= 0x20 { continue }
      let difference = value & 1 == 1 ? ~(value >> 1) : value >> 1
      (value, shift) = (0, 0)
      if isLatitude {
        latitude += difference
      } else {
        longitude += difference
        points.append(GeoPoint(longitude: Double(longitude) / 100, latitude: Double(latitude) / 100))
      }
      isLatitude.toggle()
    }
    return points
  }

  /// The places of one encoded line.
  public static func points(of encoded: String) -> [GeoPoint] { points(of: encoded.utf8) }
}
