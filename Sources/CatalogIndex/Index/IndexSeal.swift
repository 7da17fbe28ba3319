import Foundation
import Primitives
import SQLiteFiles

/// What stands behind SQLite's tables in an index file: the sections (`IndexSections`), a list of them with their sums and that of the tables, and
/// the seal: a mark, where the list begins and its sum. SQLite counts its pages by the file's header and does not look at what follows.
///
/// SQLite finds damage to the structure of its pages; damage to what they hold it hands on. So tables of some megabytes are summed when an
/// index is opened. Larger ones are left to `caravan doctor`; a section is summed when it is first needed, whatever the size of the file.
enum IndexSeal {
  private static let mark = Array("CARAVAN2".utf8)
  static let length = 24

  /// Larger tables are not read through at each start, which would take longer than the start itself: `caravan doctor` does it.
  static let readAtOpening = 64 << 20

  /// Writes the sections and the seal behind a finished file.
  static func seal(_ file: URL, _ contents: [(name: String, bytes: Data)] = []) throws {
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    var end = Int(try handle.seekToEnd())
    var list = ByteWriter()
    list.write(end)
    list.write(Int(truncatingIfNeeded: try sum(of: file, count: end)))
    list.write(contents.count)
    for (name, bytes) in contents {
      // Numbers of four bytes begin where such numbers may.
      let section = Data(count: (64 - end % 64) % 64) + bytes
      try handle.write(contentsOf: section)
      list.write(name)
      list.write(end)
      list.write(section.count)
      list.write(bytes.count)
      list.write(Int(truncatingIfNeeded: sum(of: section)))
      end += section.count
    }
    let listed = Data(list.bytes)
    try handle.write(contentsOf: listed + Data(mark + littleEndian(UInt64(end)) + littleEndian(sum(of: listed))))
  }

  /// The sections of a file that is as it was sealed; nil if it is damaged.
  /// - Parameter whole: reads tables and sections of any size through.
  static func sections(_ mapped: MappedFile, of file: URL, whole: Bool) -> IndexSections? {
    guard mapped.bytes.count > length else { return nil }
    let bytes = mapped.bytes
    let seal = Array(bytes[(bytes.startIndex + bytes.count - length)...])
    let begin = (8..<16).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(seal[$1]) }
    guard Array(seal[..<8]) == mark, begin <= UInt64(bytes.count - length) else { return nil }
    let listed = bytes[(bytes.startIndex + Int(begin))..<(bytes.startIndex + bytes.count - length)]
    guard Array(seal[16...]) == littleEndian(sum(of: listed)) else { return nil }
    return listed.withUnsafeBytes { list in
      var reader = ByteReader(list)
      let (tables, sumOfTables) = (reader.number(), reader.number())
      var sections: [String: IndexSections.Section] = [:]
      for _ in 0..<reader.count() {
        let name = reader.text()
        let (start, count, used, sum) = (reader.number(), reader.number(), reader.number(), reader.number())
        guard start >= 0, count >= 0, start <= Int(begin) - count, (0...count).contains(used) else { return nil }
        sections[name] = IndexSections.Section(place: start..<(start + count), used: used, sum: UInt64(truncatingIfNeeded: sum))
      }
      guard !reader.isDamaged, tables >= 0, tables <= Int(begin) else { return nil }
      let found = IndexSections(mapped, sections)
      if whole || tables <= readAtOpening {
        guard UInt64(truncatingIfNeeded: sumOfTables) == (try? sum(of: file, count: tables)) else { return nil }
      }
      return (whole || begin <= UInt64(readAtOpening)) && !found.areIntact ? nil : found
    }
  }

  private static func littleEndian(_ number: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }

  static func sum(of data: Data) -> UInt64 {
    var sum = ByteSum()
    data.withUnsafeBytes { sum.add($0) }
    return sum.value
  }

  /// Of the first bytes of a file, which are read part by part: mapped ones would stay in memory. Not by a `FileHandle`, which asks the system
  /// for 4 KiB at a time.
  private static func sum(of file: URL, count: Int) throws -> UInt64 {
    let descriptor = open(file.path, O_RDONLY)
    guard descriptor >= 0 else { throw StorageError(errno: errno, path: file.path) }
    defer { close(descriptor) }
    var sum = ByteSum()
    var part = [UInt8](repeating: 0, count: min(count, 1 << 18))
    var place = 0
    while place < count {
      let wanted = min(count - place, part.count)
      var filled = 0
      while filled < wanted {
        let got = part.withUnsafeMutableBytes {
          pread(descriptor, $0.baseAddress.map { $0 + filled }, wanted - filled, off_t(place + filled))
        }
        if got < 0, errno == EINTR { continue }
        if got < 0 { throw StorageError(errno: errno, path: file.path) }
        if got == 0 { break }
        filled += got
      }
      part.withUnsafeBytes { sum.add(UnsafeRawBufferPointer(rebasing: $0[..<filled])) }
      // A file that was cut short has another sum.
      if filled < wanted { break }
      place += filled
    }
    return sum.value
  }
}
