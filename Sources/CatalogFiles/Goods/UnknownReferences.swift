import Catalog
import Primitives

/// Rows that name something that is not there, to be told once the whole table was gone through.
struct UnknownReferences: Sendable {
  private let column: String
  private var marks: [CSVReader.Mark] = []

  /// So many are told of a file that is all wrong.
  private static let most = 10_000

  init(_ column: String) { self.column = column }

  mutating func add(_ mark: CSVReader.Mark) { if marks.count < Self.most { marks.append(mark) } }

  /// Refuses the cell in each of the rows.
  /// - Parameter known: what it may name, made only where a row is refused.
  func tell(of table: inout CatalogTable?, _ known: () -> KnownIDs) {
    guard !marks.isEmpty else { return }
    let known = known()
    forEach(of: &table) { _ = $0.reference(column, known) }
  }

  func forEach(of table: inout CatalogTable?, _ body: (CatalogRow) -> Void) {
    for mark in marks { if let row = table?.row(at: mark) { body(row) } }
  }
}
