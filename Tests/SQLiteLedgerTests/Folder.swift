import Foundation
import GRDB
import SQLiteFiles
import Shop
import TestSupport

/// A data folder of a test's own.
struct Folder: ~Copyable {
  private let place = TemporaryFolder("shop")
  var data: DataFolder { DataFolder(place.url) }

  /// What the last program before customers wrote, by its own command line: five orders, one of them cancelled, one delivered, one of three
  /// shipments.
  static func beforeCustomers() throws -> String {
    try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/before-customers.sql"), encoding: .utf8)
  }

  /// Makes the shop's database of statements, as another program would.
  func write(_ sql: String) throws {
    try data.create()
    let queue = try DatabaseQueue(path: data.shopDatabase.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// What stands in the file.
  func inDatabase<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: data.shopDatabase.path).inDatabase(body)
  }
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
