/// Some rows of a table, byte for byte, below its header.
enum RowSelection {
  /// The bytes of a table without the rows that are not wanted. What is malformed is left out.
  ///
  /// - Parameter isWanted: Asked with each row's cells by column; a column that is not there is empty.
  static func selected(_ bytes: [UInt8], file: String, _ isWanted: ((String) -> String) -> Bool) -> [UInt8] {
    var reader = CSVReader(file: file, bytes: bytes)
    let columns = Dictionary(reader.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var kept = Array(bytes[..<reader.mark.offset])
    while let record = reader.next() {
      guard let last = record.cells.indices.last else { continue }
      guard isWanted({ column in columns[column].flatMap { record.text($0) }?.trimming(" ") ?? "" }) else { continue }
      kept += bytes[record.wholeCell(0).lowerBound..<record.wholeCell(last).upperBound]
      kept.append(UInt8(ascii: "\n"))
    }
    return kept
  }
}
