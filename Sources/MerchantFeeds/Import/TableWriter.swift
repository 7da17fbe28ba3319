import Foundation

/// Writes a CSV file row by row, in large pieces.
final class TableWriter {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private static let piece = 1 << 18

  /// Makes the file and writes its header.
  init(_ folder: URL, _ name: String, _ columns: [String]) throws {
    let url = folder.appending(path: name)
    try Data().write(to: url, options: .withoutOverwriting)
    handle = try FileHandle(forWritingTo: url)
    try write(columns)
  }

  /// A file with all its rows.
  static func write(_ folder: URL, _ name: String, _ columns: [String], _ rows: [[String]]) throws {
    let writer = try TableWriter(folder, name, columns)
    for row in rows { try writer.write(row) }
    try writer.close()
  }

  func write(_ cells: [String]) throws {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      append(cell)
    }
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count > Self.piece { try flush() }
  }

  func close() throws {
    try flush()
    try handle.close()
  }

  private func flush() throws {
    try handle.write(contentsOf: Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }

  /// In quotes where it needs them.
  private func append(_ cell: String) {
    let needsQuotes =
      cell.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13 } || cell.utf8.first == 32
      || cell.utf8.last == 32
    guard needsQuotes else {
      buffer.append(contentsOf: cell.utf8)
      return
    }
    buffer.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { buffer.append(byte) }
      buffer.append(byte)
    }
    buffer.append(UInt8(ascii: "\""))
  }
}
