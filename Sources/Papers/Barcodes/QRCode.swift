/// A text as a QR code (ISO/IEC 18004): byte mode, error correction level M, versions 1 to 10.
///
/// ```swift
/// QRCode("ZK473124829CN")?.size  // 21
/// ```
public struct QRCode: Hashable, Sendable {
  /// How many modules a side has: 21 to 57.
  public let size: Int
  /// Row by row, whether each module is dark.
  let modules: [Bool]

  /// The smallest code that holds a text; nil for one of more than 213 bytes in UTF-8.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.all.first(where: { $0.holds(bytes.count) }) else { return nil }
    let drawn = QRDrawing(version, codewords: version.codewords(bytes))
    size = version.size
    modules = drawn.masked()
  }

  /// Whether a module is dark; light outside.
  public func isDark(_ column: Int, _ row: Int) -> Bool {
    (0..<size).contains(column) && (0..<size).contains(row) && modules[row * size + column]
  }

  /// How many modules have to stay light on every side.
  public static let quietZone = 4
}
