import Catalog
import Primitives

/// What a file is when it is no table of commas in UTF-8: told once, in place of an error for every cell.
enum TableForm {
  /// What is wrong with a file as a whole, and what to do; nil if it looks like a table.
  static func fault(in bytes: [UInt8], columns: [String]) -> CatalogFault? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(400).contains(0) {
      return CatalogFault(.utf16)
    }
    let header = firstLine(of: bytes)
    func found(_ separator: Character) -> Int {
      let names = header.split(separator: separator, omittingEmptySubsequences: false).map { $0.filter { $0 != "\"" && $0 != " " } }
      return columns.count { names.contains($0) }
    }
    let separators: [(sign: Character, name: CatalogFault.Word)] = [(";", .semicolons), ("\t", .tabulators), ("|", .verticalBars)]
    let named = separators.first { header.lowercased() == "sep=\($0.sign)" }
    let most = separators.max { found($0.sign) < found($1.sign) }.flatMap { found($0.sign) > max(1, found(",")) ? $0 : nil }
    guard let other = named ?? most else { return nil }
    return CatalogFault(.separator, ["separator": .word(other.name)])
  }

  /// The first line without a byte order mark.
  private static func firstLine(of bytes: [UInt8]) -> String {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return String(decoding: line, as: UTF8.self)
  }
}
