import Foundation
import TestSupport

/// The program under test: the release binary that `make test` names, else the debug one beside the tests.
enum Program {
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["CARAVAN_BINARY"], FileManager.default.isExecutableFile(atPath: named) {
      return named
    }
    return PackageFolder.root.appending(path: ".build/debug/caravan").path
  }()

  struct Answer {
    let output: String
    let errors: String
    let status: Int32

    /// The JSON object on standard output.
    var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any] ?? [:] }
    /// The `error` of the JSON object on standard error.
    var error: [String: String] {
      let object = (try? JSONSerialization.jsonObject(with: Data(errors.utf8))) as? [String: Any]
      return object?["error"] as? [String: String] ?? [:]
    }
  }

  /// An instant at which the tests' shop stands, so that nothing depends on the day.
  static let now = "2026-11-24T10:30:00Z"

  /// Runs a command without a terminal, in a home of its own.
  static func run(_ arguments: String..., home: Home, now: String? = Program.now) throws -> Answer {
    try run(arguments, home: home, now: now)
  }

  /// - Parameter input: a file that standard input comes from.
  static func run(_ arguments: [String], home: Home, now: String? = Program.now, input: String = "/dev/null") throws -> Answer {
    let ended = try Spawn.run(
      [path] + arguments + (now.map { ["--now", $0] } ?? []), environment: home.environment.map { "\($0.key)=\($0.value)" },
      input: input)
    return Answer(output: ended.output, errors: ended.errors, status: ended.status)
  }
}
