import Foundation

/// Where in the bytes of a world its texts and names lie, so that each can be read alone.
///
/// Bytes begin with the format and the two tables: how many there are, where each begins (four bytes each, and one more for the end of the
/// last), and their bytes one after another. The world follows.
struct WorldLayout: Sendable {
  /// Runs of bytes by their numbers.
  struct Table: Sendable {
    fileprivate(set) var count = 0
    /// Where the places are written, and where the first run begins.
    private var places = 0
    private var runs = 0
    private var end = 0

    init() {}

    /// Reads over a table; nil if it is cut.
    fileprivate init?(_ reader: inout ByteReader) {
      count = reader.count()
      let places = reader.run()
      self.places = reader.offset - places.count
      let length = reader.count()
      runs = reader.offset
      end = runs + length
      reader.seek(end)
      guard !reader.isDamaged, places.count == (count + 1) * 4 else { return nil }
    }

    /// Where a run lies; nil if the table is damaged.
    func place(of number: Int, in bytes: UnsafeRawBufferPointer) -> Range<Int>? {
      func begin(_ number: Int) -> Int {
        runs + Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: places + number * 4, as: UInt32.self)))
      }
      let (first, last) = (begin(number), begin(number + 1))
      return first <= last && last <= end ? first..<last : nil
    }
  }

  private(set) var texts = Table()
  private(set) var names = Table()
  /// Where the world itself begins.
  private(set) var body = 0

  init() {}

  /// Of bytes that `bytes(format:texts:names:)` begins; nil if they are of another format or cut.
  init?(_ bytes: UnsafeRawBufferPointer, format: Int) {
    var reader = ByteReader(bytes)
    guard reader.number() == format, let texts = Table(&reader), let names = Table(&reader) else { return nil }
    (self.texts, self.names, body) = (texts, names, reader.offset)
  }

  /// What stands before a world.
  static func bytes(format: Int, texts: [ArraySlice<UInt8>], names: [[UInt8]]) -> [UInt8] {
    var head = ByteWriter()
    head.write(format)
    for runs in [texts, names.map { $0[...] }] {
      head.write(runs.count)
      var places: [UInt8] = []
      var bytes: [UInt8] = []
      func beginHere() { for shift in [0, 8, 16, 24] { places.append(UInt8(truncatingIfNeeded: bytes.count >> shift)) } }
      for run in runs {
        beginHere()
        bytes += run
      }
      beginHere()
      head.write(places)
      head.write(bytes)
    }
    return head.bytes
  }
}
