import Primitives

/// Rows while they are gathered, in a byte or two each.
struct PostingDraft {
  private var out = ByteWriter()
  private var next: UInt32 = 0
  private var count = 0

  /// Rows come in rising order, each once.
  mutating func append(_ row: UInt32) {
    out.write(gap: row - next)
    next = row + 1
    count += 1
  }

  /// Nil while there is none.
  var last: UInt32? { count == 0 ? nil : next - 1 }

  var rows: [UInt32] {
    var rows: [UInt32] = []
    rows.reserveCapacity(count)
    var (next, gap, shift): (UInt32, UInt32, UInt32) = (0, 0, 0)
    for byte in out.bytes {
      gap |= UInt32(byte & 0x7F) << shift
      shift += 7
      guard byte & 0x80 == 0 else { continue }
      rows.append(next + gap)
      next += gap + 1
      (gap, shift) = (0, 0)
    }
    return rows
  }
}
