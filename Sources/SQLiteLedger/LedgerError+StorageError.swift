import SQLiteFiles
import Shop

extension LedgerError {
  /// What SQLite or the file system said, by what may be done about it.
  init(_ error: any Error, path: String) {
    if let error = error as? LedgerError {
      self = error
      return
    }
    let error = StorageError(error, path: path)
    let fault = LedgerFault(place: error.path.isEmpty ? path : error.path, reason: error.message)
    self =
      switch error.kind {
      case .busy: .busy(fault)
      case .diskFull: .full(fault)
      case .corrupt: .corrupt(fault)
      case .newerVersion: .newerVersion(fault)
      case .readOnly, .cannotOpen, .removed, .other: .failed(fault)
      }
  }
}
