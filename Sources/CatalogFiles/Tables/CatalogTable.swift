import Catalog
import Foundation
import Primitives

/// One file of the catalog while it is read: finds its columns by name and hands out its rows.
struct CatalogTable {
  private var reader: CSVReader
  private let row: CatalogRow
  private let log: CatalogIssueLog

  /// Nil, with one issue, if the file cannot be read or lacks columns; nil without one if it may be missing and is.
  init?(_ folder: CatalogFolder, _ file: CatalogFile, log: CatalogIssueLog) {
    let reader: CSVReader
    do {
      reader = try CSVReader(file: file.path, source: FileBytes(folder.url.appending(path: file.path)))
    } catch {
      let isMissing = !FileManager.default.fileExists(atPath: folder.url.appending(path: file.path).path)
      if !(isMissing && file.isOptional) {
        log.add(
          CatalogIssue(
            file: file.path, line: 1, column: 1,
            isMissing ? CatalogFault(.fileMissing) : CatalogFault(.fileUnreadable, ["why": .text(error.localizedDescription)])))
      }
      return nil
    }
    self.init(file, reader, log: log)
  }

  init?(_ file: CatalogFile, bytes: [UInt8], log: CatalogIssueLog) {
    self.init(file, CSVReader(file: file.path, bytes: bytes), log: log)
  }

  /// - Parameter reader: one that has just been opened.
  private init?(_ file: CatalogFile, _ reader: CSVReader, log: CatalogIssueLog) {
    if let fault = TableForm.fault(in: reader.bytes, columns: file.columns) {
      log.add(CatalogIssue(file: file.path, line: 1, column: 1, fault))
      return nil
    }
    let headings = HeadingCheck(reader.columns, of: file)
    for (column, fault) in headings.faults { log.add(CatalogIssue(file: file.path, line: 1, column: column, fault)) }
    if headings.lacksColumns {
      for issue in reader.issues { log.add(issue) }
      return nil
    }
    var ahead = reader
    if !file.mayBeEmpty, ahead.next() == nil, ahead.issues.isEmpty {
      log.add(CatalogIssue(file: file.path, line: 2, column: 1, CatalogFault(.noRows)))
    }
    self.reader = reader
    self.log = log
    row = CatalogRow(file: file.path, indexes: headings.indexes, log: log)
  }

  /// A quote is never closed: the rows after it are missing.
  var isCutShort: Bool { reader.isCutShort }

  /// Whether rows were left out because their cells could not be told apart.
  var hasMalformed: Bool { isCutShort || !reader.malformed.isEmpty }

  /// What such rows seem to say in a column.
  func malformedTexts(_ column: String) -> [String] {
    guard let index = reader.columns.firstIndex(of: column) else { return [] }
    return reader.malformed.compactMap { $0.count > index ? $0.text(index) : nil }
  }

  /// The number of a column, from 1.
  func number(of column: String) -> Int { (reader.columns.firstIndex(of: column) ?? 0) + 1 }

  /// What `make` makes of each row; rows with a bad cell are left out, their issues noted.
  mutating func rows<Value>(_ make: (CatalogRow) -> Value?) -> [Value] {
    var values: [Value] = []
    while let record = reader.next() {
      row.take(record)
      if let value = make(row), row.isSound { values.append(value) }
      reader.reuse(row.giveUp())
    }
    noteMalformed()
    return values
  }

  /// Calls `body` with each row and the place to find it again.
  mutating func scan(_ body: (CatalogRow, CSVReader.Mark) -> Void) {
    while true {
      let mark = reader.mark
      reader.reuse(row.giveUp())
      guard let record = reader.next() else { break }
      row.take(record)
      body(row, mark)
    }
    noteMalformed()
  }

  /// What goes through the rows by two of their cells alone, on any thread, and is to be handed back to `end`: a large table is gone through in a
  /// tenth of the time that its rows would take.
  func keys(_ first: String, _ second: String) -> KeyScan {
    KeyScan(reader: reader, first: row.place(of: first) ?? -1, second: row.place(of: second) ?? -1)
  }

  /// Takes over what a scan on another thread found wrong.
  mutating func end(_ scan: KeyScan) {
    reader = scan.reader
    noteMalformed()
  }

  /// About how many rows there are, by those at the beginning.
  var rowsAbout: Int { reader.recordsAbout }

  /// Calls `body` with each row; malformed ones were noted before.
  mutating func scanQuietly(_ body: (CatalogRow) -> Void) {
    reader.rewind()
    let quiet = row.copy(log: CatalogIssueLog())
    while let record = reader.next() {
      quiet.take(record)
      body(quiet)
    }
  }

  /// The row at a place that `scan` gave.
  mutating func row(at mark: CSVReader.Mark) -> CatalogRow? {
    reader.seek(mark)
    reader.reuse(row.giveUp())
    guard let record = reader.next() else { return nil }
    row.take(record)
    return row
  }

  /// Calls `body` with the rows of some runs.
  mutating func forEachRow(of runs: [RowGroups.Run], _ body: (CatalogRow) -> Void) {
    for run in runs {
      reader.seek(run.mark)
      for _ in 0..<run.count { guard readRow(body) else { return } }
    }
  }

  /// Calls `plain` with the rows of some runs that are plain lines, and `body` with the others and those that `plain` does not take: most rows
  /// of a large table say what others said before, and nothing need be made of them.
  mutating func forEachRow(of runs: [RowGroups.Run], plain: (PlainLine) -> Bool, _ body: (CatalogRow) -> Void) {
    for run in runs {
      reader.seek(run.mark)
      var left = run.count
      while true {
        left -= reader.takePlainLines(left, plain)
        if left == 0 { break }
        guard readRow(body) else { return }
        left -= 1
      }
    }
  }

  /// False where there is none.
  private mutating func readRow(_ body: (CatalogRow) -> Void) -> Bool {
    reader.reuse(row.giveUp())
    guard let record = reader.next() else { return false }
    row.take(record)
    body(row)
    return true
  }

  private func noteMalformed() {
    for issue in reader.issues { log.add(issue) }
  }
}
