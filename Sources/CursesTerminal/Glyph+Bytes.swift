import Screen

extension Glyph {
  /// Writes the glyph as UTF-8.
  func append(to bytes: inout [UInt8]) {
    guard width > 0 else { return }
    let value = scalar.value
    if value < 0x80 { bytes.append(UInt8(value)) } else { bytes += UTF8.encode(scalar).map { Array($0) } ?? [] }
    if hasMarks { for mark in marks { bytes += UTF8.encode(mark).map { Array($0) } ?? [] } }
  }
}
