import Foundation
import Primitives

/// What lies in an index beside SQLite's tables: runs of bytes that are read where they are, each with its sum.
struct IndexSections: Sendable {
  /// A run within `bytes`, and its sum.
  struct Section: Sendable {
    let place: Range<Int>
    /// How many bytes of it, at its end, are what it is for; before them is a gap.
    let used: Int
    let sum: UInt64
  }

  /// The name of the section that is the world; the others are columns of numbers.
  static let world = "world"

  private let bytes: Data
  let sections: [String: Section]

  /// Of a file, which is mapped.
  init(_ bytes: Data, _ sections: [String: Section]) {
    self.bytes = bytes
    self.sections = sections
  }

  /// Of an index in memory.
  init(_ contents: [String: Data]) {
    var bytes = Data()
    var sections: [String: Section] = [:]
    for (name, content) in contents {
      sections[name] = Section(
        place: bytes.count..<(bytes.count + content.count), used: content.count, sum: IndexSeal.sum(of: content))
      bytes += content
    }
    self.init(bytes, sections)
  }

  /// The bytes of a section; nil if there is none, or if they are not those that were written. They are summed at each call: whoever needs them
  /// keeps them.
  func bytes(of name: String) -> Data? {
    guard let section = sections[name] else { return nil }
    let start = bytes.startIndex
    let content = bytes[(start + section.place.lowerBound)..<(start + section.place.upperBound)]
    return IndexSeal.sum(of: content) == section.sum ? content.suffix(section.used) : nil
  }

  /// Whether all of them are as they were written.
  var areIntact: Bool { sections.keys.allSatisfy { bytes(of: $0) != nil } }
}
