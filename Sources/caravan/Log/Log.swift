import Catalog
import CatalogIndex
import Foundation
import Logging
import Primitives
import ShopRuntime

/// What is logged where, when `--log LEVEL` asks for it. No words of a shopper's are: no names, addresses, places, searches.
enum Log {
  /// Begins to write what is logged into the file; without a level nothing is written, and no file opened.
  ///
  /// - Parameter warn: told if the file cannot be written; the program goes on without it.
  static func begin(_ level: Logger.Level?, in url: URL = Folders.log(), warn: (String) -> Void = Output.warn) {
    var file: LogFile?
    if level != nil {
      do {
        file = try LogFile(url)
      } catch {
        warn(ErrorText.warning(ErrorText.words("note.noLog", ["path": url.path, "why": error.localizedDescription])))
      }
    }
    LoggingSystem.bootstrap { [file] label in
      guard let file, let level else { return SwiftLogNoOpLogHandler() }
      return FileLogHandler(label: label, file: file, logLevel: level)
    }
  }

  private static let commands = Logger(label: "caravan.command")
  private static let effects = Logger(label: "caravan.effects")
  private static let catalog = Logger(label: "caravan.catalog")

  /// A command, or the storefront, has ended.
  static func ended(_ command: String, after duration: Duration) {
    commands.info("ended", metadata: ["command": "\(command)", "ms": "\(milliseconds(duration))"])
  }

  /// A command has failed.
  static func failed(_ command: String, _ error: any Error) {
    commands.error("failed", metadata: metadata(of: error).merging(["command": "\(command)"]) { own, _ in own })
  }

  /// An effect of the storefront could not be carried out.
  static func failed(effect: String, _ error: any Error) {
    effects.error("failed", metadata: metadata(of: error).merging(["effect": "\(effect)"]) { own, _ in own })
  }

  /// The shop has answered a question of the storefront's: a quote, or a plan (a year, a matrix, order-by).
  static func asked(_ question: String, after duration: Duration) {
    effects.debug("answered", metadata: ["question": "\(question)", "ms": "\(milliseconds(duration))"])
  }

  /// The catalog's index was opened, or built from its files.
  static func opened(_ index: GoodsIndex, isNew: Bool, after duration: Duration) {
    catalog.info(
      isNew ? "index built" : "index opened", metadata: ["goods": "\(index.count)", "ms": "\(milliseconds(duration))"])
  }

  /// Cells of the catalog that are left out.
  static func issues(_ issues: [CatalogIssue]) {
    for issue in issues.prefix(mostIssues) {
      catalog.warning(
        "\(english.fault(issue.fault))", metadata: ["file": "\(issue.file)", "line": "\(issue.line)", "column": "\(issue.column)"])
    }
    if issues.count > mostIssues { catalog.warning("and more", metadata: ["issues": "\(issues.count - mostIssues)"]) }
  }

  private static let mostIssues = 200

  /// A log is English in every language; read when the first issue is logged.
  private static let english = RunLanguage.english

  /// What may be said of an error: its code, and of the disk and the catalog its words. Those of other errors repeat what was typed.
  static func metadata(of error: any Error) -> Logger.Metadata {
    let failure = Failure(error, asJSON: false)
    var metadata: Logger.Metadata = ["status": "\(failure.status)"]
    if !failure.message.isEmpty { metadata["code"] = "\(failure.code.rawValue)" }
    if [.storage, .unavailable, .badCatalog, .terminal].contains(failure.code) { metadata["why"] = "\(withoutHome(failure.message))" }
    return metadata
  }

  private static func withoutHome(_ text: String) -> String {
    let home = FileManager.default.homeDirectoryForCurrentUser.path
    return home.count > 1 ? text.replacing(home, with: "~") : text
  }

  private static func milliseconds(_ duration: Duration) -> Int64 {
    duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
  }
}

/// What a session does, told to the log.
struct LoggedSession: SessionLog {
  func opened(_ index: GoodsIndex, isNew: Bool, after duration: Duration) { Log.opened(index, isNew: isNew, after: duration) }
  func found(_ issues: [CatalogIssue]) { Log.issues(issues) }
  func answered(_ question: String, after duration: Duration) { Log.asked(question, after: duration) }
  func failed(_ effect: String, _ error: any Error) { Log.failed(effect: effect, error) }
}
