import Foundation

/// A process of this program that runs beside others.
struct Child {
  private let process = Process()

  init(_ program: String, _ arguments: [String]) throws {
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  /// - Throws: If it failed.
  func wait() throws {
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }
}
