import Catalog
import Foundation

extension CatalogFolder {
  /// What the tables of another catalog say otherwise than those of this one, file by file in the order of their rows; at the end of each file what is
  /// gone. Rows are found by the keys of their tables. Rows that are malformed are left out, as reading leaves them out.
  public func changes(to other: CatalogFolder) -> [CatalogChange] {
    (CatalogFile.all + [.evidence]).sorted { $0.path < $1.path }.flatMap { file in
      let (was, now) = (bytes(of: file), other.bytes(of: file))
      return was == now ? [] : TableChanges(file, from: was, to: now).changes
    }
  }

  /// None where there is no such file.
  private func bytes(of file: CatalogFile) -> [UInt8] { (try? Data(contentsOf: url.appending(path: file.path))).map { [UInt8]($0) } ?? [] }
}

/// The rows of a table beside those of another one. Of the first table only the places of its rows are kept, so that large tables fit.
private struct TableChanges {
  private let file: CatalogFile
  private var was: CSVReader
  private var now: CSVReader
  private(set) var changes: [CatalogChange] = []

  init(_ file: CatalogFile, from was: [UInt8], to now: [UInt8]) {
    self.file = file
    self.was = CSVReader(file: file.path, bytes: was)
    self.now = CSVReader(file: file.path, bytes: now)
    compare()
  }

  private mutating func compare() {
    let (old, new) = (TableColumns(was.columns, file), TableColumns(now.columns, file))
    var places: [UInt64: CSVReader.Mark] = [:]
    var mark = was.mark
    while let record = was.next() {
      let key = old.keyHash(record)
      // Of rows with the same key the first counts, as reading takes it.
      if places[key] == nil { places[key] = mark }
      mark = was.mark
    }
    var met: Set<UInt64> = []
    while let record = now.next() {
      let key = new.keyHash(record)
      guard met.insert(key).inserted else { continue }
      guard let place = places.removeValue(forKey: key) else {
        add(new.key(record), .added(row: new.text(record)))
        continue
      }
      was.seek(place)
      if let before = was.next() { compare(before, old, with: record, new) }
    }
    for place in places.values.sorted(by: { $0.offset < $1.offset }) {
      was.seek(place)
      if let record = was.next() { add(old.key(record), .removed(row: old.text(record))) }
    }
  }

  private mutating func compare(_ before: CSVRecord, _ old: TableColumns, with record: CSVRecord, _ new: TableColumns) {
    for column in new.names + old.names.filter({ new.indexes[$0] == nil }) {
      let (was, now) = (old.cell(column, of: before), new.cell(column, of: record))
      if was != now { add(new.key(record), .changed(field: column, was: was, is: now)) }
    }
  }

  private mutating func add(_ id: String, _ kind: CatalogChange.Kind) {
    changes.append(CatalogChange(file: file.path, id: id, kind: kind))
  }
}

/// The columns of a table by name.
private struct TableColumns {
  let names: [String]
  let indexes: [String: Int]
  private let keys: [Int?]

  init(_ names: [String], _ file: CatalogFile) {
    self.names = names.filter { !$0.isEmpty }
    indexes = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let indexes = indexes
    keys = file.key.map { indexes[$0] }
  }

  func cell(_ name: String, of record: CSVRecord) -> String { indexes[name].map { text($0, record) } ?? "" }

  func key(_ record: CSVRecord) -> String {
    keys.map { $0.map { text($0, record) } ?? "" }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  func keyHash(_ record: CSVRecord) -> UInt64 {
    StableHash.of(keys.map { $0.map { text($0, record) } ?? "" }.joined(separator: "\u{0}").utf8)
  }

  /// The whole row as the table has it.
  func text(_ record: CSVRecord) -> String {
    guard let last = record.cells.indices.last else { return "" }
    return String(decoding: record.bytes[record.wholeCell(0).lowerBound..<record.wholeCell(last).upperBound], as: UTF8.self)
  }

  /// A cell that is no UTF-8 differs from what it may have been.
  private func text(_ index: Int, _ record: CSVRecord) -> String { record.text(index)?.trimming(" ") ?? "\u{FFFD}" }
}
