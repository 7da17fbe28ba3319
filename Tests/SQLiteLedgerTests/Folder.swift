import SQLiteFiles
import Shop
import TestSupport

/// A data folder of a test's own.
struct Folder: ~Copyable {
  private let place = TemporaryFolder("shop")
  var data: DataFolder { DataFolder(place.url) }
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
