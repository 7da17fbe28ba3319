import Catalog
import Primitives

/// What is wrong with the headings of a table: columns that it lacks, headings that stand twice or are nearly one that is read.
struct HeadingCheck {
  /// Where each heading stands first.
  let indexes: [String: Int]
  /// With the numbers of the columns, from 1.
  let faults: [(column: Int, fault: CatalogFault)]
  /// Columns without which the table cannot be read are missing.
  let lacksColumns: Bool

  init(_ headings: [String], of file: CatalogFile) {
    var indexes: [String: Int] = [:]
    var faults: [(column: Int, fault: CatalogFault)] = []
    for (index, heading) in headings.enumerated() {
      if let first = indexes[heading] {
        // Spreadsheets leave headings blank; of two that say the same nobody knows which is meant.
        if !heading.isEmpty {
          faults.append((index + 1, CatalogFault(.headingTwice, ["heading": .text(heading), "column": "\(first + 1)"])))
        }
      } else {
        indexes[heading] = index
      }
    }
    // What a heading that nothing reads may have been meant as.
    var open = indexes.keys.filter { !$0.isEmpty && !file.reads($0) }.sorted { (indexes[$0] ?? 0) < (indexes[$1] ?? 0) }
    var lacking: [String] = []
    let missing = file.columns.filter { indexes[$0] == nil }
    for column in missing {
      guard let near = EditDistance.nearest(to: column, in: open).first, let index = indexes[near] else {
        lacking.append(column)
        continue
      }
      open.removeAll { $0 == near }
      faults.append((index + 1, CatalogFault(.columnLackingNear, ["columns": .quoted([column]), "near": .quoted([near])])))
    }
    if !lacking.isEmpty {
      faults.append(
        (headings.count + 1, CatalogFault(lacking.count == 1 ? .columnLacking : .columnsLacking, ["columns": .quoted(lacking)])))
    }
    for heading in open {
      guard let near = file.optionalColumn(near: heading, besides: indexes), let index = indexes[heading] else { continue }
      faults.append((index + 1, CatalogFault(.headingNear, ["heading": .text(heading), "near": .text(near)])))
    }
    self.indexes = indexes
    self.faults = faults.sorted { $0.column < $1.column }
    lacksColumns = !missing.isEmpty
  }
}

extension CatalogFile {
  /// Whether readers look at a column, of some language perhaps.
  func reads(_ column: String) -> Bool {
    if columns.contains(column) || optional.contains(column) { return true }
    return stems.contains { stem in
      column.hasPrefix("\(stem)_") && LanguageTag(wellFormed: String(column.dropFirst(stem.count + 1))) != nil
    }
  }

  /// The texts that may be there in several languages: `name` of `name_en`.
  private var stems: [String] {
    (columns + optional).filter { $0.hasSuffix("_en") }.map { String($0.dropLast(3)) } + translated
  }

  /// The column that may be missing, and is, that a heading may have been meant as.
  fileprivate func optionalColumn(near heading: String, besides there: [String: Int]) -> String? {
    // `nmae_fr`: the language stands behind the last bar.
    let ending = heading.lastIndex(of: "_").map { heading[$0...] } ?? ""
    let translations = LanguageTag(wellFormed: String(ending.dropFirst())) == nil ? [] : stems.map { $0 + ending }
    return EditDistance.nearest(to: heading, in: (optional + translations).filter { there[$0] == nil }).first
  }
}
