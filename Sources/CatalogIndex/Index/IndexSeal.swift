import Foundation
import Primitives

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
  static func sections(of file: URL, whole: Bool) -> IndexSections? {
    guard let mapped = MappedFile(file), mapped.bytes.count > length else { return nil }
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

  /// Of the first bytes of a file, which are read a mebibyte at a time: mapped ones would stay in memory.
  private static func sum(of file: URL, count: Int) throws -> UInt64 {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    var sum = ByteSum()
    var left = count
    while left > 0, let part = try handle.read(upToCount: min(left, 1 << 20)), !part.isEmpty {
      part.withUnsafeBytes { sum.add($0) }
      left -= part.count
    }
    return sum.value
  }
}
