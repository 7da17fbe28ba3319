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
    // `waitUntilExit` looks every 50 ms only, which would be a tenth of what is measured.
    while process.isRunning { usleep(500) }
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }
}
