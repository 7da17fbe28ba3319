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
  /// Where the bytes lie if they are a file's; nil if they are in memory alone.
  private let file: MappedFile?
  let sections: [String: Section]

  /// Of a file.
  init(_ file: MappedFile, _ sections: [String: Section]) {
    self.init(file.bytes, file, sections)
  }

  private init(_ bytes: Data, _ file: MappedFile?, _ sections: [String: Section]) {
    self.bytes = bytes
    self.file = file
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
    self.init(bytes, nil, sections)
  }

  /// The bytes of a section; nil if there is none, or if they are not those that were written. They are summed at each call: whoever needs them
  /// keeps them.
  func bytes(of name: String) -> Data? {
    guard let section = sections[name] else { return nil }
    let start = bytes.startIndex
    let content = bytes[(start + section.place.lowerBound)..<(start + section.place.upperBound)]
    return IndexSeal.sum(of: content) == section.sum ? content.suffix(section.used) : nil
  }

  /// How many bytes the file has; 0 for an index in memory.
  var size: Int { file?.bytes.count ?? 0 }

  /// Lets go of the pages of the file: what is read of it comes back from the system's cache.
  func releasePages() { file?.releasePages() }

  /// Whether all of them are as they were written.
  var areIntact: Bool { sections.keys.allSatisfy { bytes(of: $0) != nil } }
}
