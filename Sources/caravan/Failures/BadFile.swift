import Catalog
import CatalogFiles
import MerchantFeeds

/// A file or folder that cannot be used.
enum BadFile: Error {
  /// The catalog's folder is not there.
  case noFolder(String)
  /// No file of the name can be read.
  case noFile(String)
  /// Reading a file failed: what the system says.
  case unreadable(String, why: String)
  case empty(String)
  /// The header, on that line.
  case header(String, line: Int, CatalogFault)
  /// Two columns of one title, the second at the place (from 1).
  case columnTwice(String, column: Int, title: String)
  /// Goods cannot be told from the columns; `known` may be there.
  case goodsColumns(String, known: [String])
  /// The columns are those of no file of deliveries.
  case deliveryColumns(String)
  /// No row of a table can be used: all that is wrong with it.
  case rows([CatalogIssue])
  /// A zip file whose table cannot be taken out.
  case zip(String, ZipFault)
  /// A merchant's file that is not imported.
  case feed(String, FeedRefusal)
  /// A row of a batch.
  case row(BatchReader.RowFault)

  var code: ErrorCode {
    switch self {
    case .noFolder: .badCatalog
    default: .badFile
    }
  }
}
