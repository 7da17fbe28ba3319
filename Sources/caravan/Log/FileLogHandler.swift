import Foundation
import Logging
import Primitives
import Screen

/// Writes what is logged into a file, an event a line: `2026-11-28T19:42:17Z warning caravan.catalog [4711] bad cell column=2 file=rates.csv line=7`.
struct FileLogHandler: LogHandler {
  let label: String
  let file: LogFile
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { _, own in own }
    let fields = all.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.quoted("\($0.value)"))" }
    let words = [
      Instant.text(Date()), event.level.rawValue, label, "[\(ProcessInfo.processInfo.processIdentifier)]", "\(event.message)",
    ]
    file.append(PlainText((words + fields).joined(separator: " ")).string)
  }

  private static func quoted(_ text: String) -> String {
    text.contains { $0.isWhitespace || $0 == "\"" } ? "\"" + text.replacing("\"", with: "'") + "\"" : text
  }
}
