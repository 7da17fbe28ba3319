import Foundation
import SQLiteFiles
import Shop

/// A data folder of a test's own.
struct Folder: ~Copyable {
  let data: DataFolder

  init() { data = DataFolder(FileManager.default.temporaryDirectory.appending(path: "shop-\(UUID().uuidString)")) }

  deinit { try? FileManager.default.removeItem(at: data.url) }
}

/// The case of a ledger's error.
func kind(_ error: any Error) -> String {
  switch error as? LedgerError {
  case .refused: "refused"
  case .busy: "busy"
  case .unavailable: "unavailable"
  case .outcomeUnknown: "outcomeUnknown"
  case .corrupt: "corrupt"
  case .full: "full"
  case .newerVersion: "newerVersion"
  case .failed: "failed"
  case nil: "\(error)"
  }
}
