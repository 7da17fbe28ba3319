import Foundation

/// A file that is written from its beginning to its end, a mebibyte at a time.
struct FileDraft {
  private let handle: FileHandle
  private var bytes: [UInt8] = []

  private static let most = 1 << 20

  /// A new file; its folder is there.
  /// - Throws: What the system says.
  init(_ url: URL) throws {
    try Data().write(to: url, options: .withoutOverwriting)
    handle = try FileHandle(forWritingTo: url)
    bytes.reserveCapacity(Self.most + 4096)
  }

  /// Adds a row of cells as they stand in the file.
  mutating func write(_ cells: [[UInt8]]) throws {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes.append(contentsOf: cell)
    }
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= Self.most { try flush() }
  }

  mutating func close() throws {
    try flush()
    try handle.close()
  }

  private mutating func flush() throws {
    try handle.write(contentsOf: Data(bytes))
    bytes.removeAll(keepingCapacity: true)
  }
}
