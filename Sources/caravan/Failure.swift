import ArgumentParser
import Commerce
import CursesTerminal
import Foundation
import Phrases
import SQLiteFiles
import Shop

/// An error on its way out: its code, its message, the exit status of the contract.
struct Failure {
  let code: String
  let message: String
  let status: Int32
  private let asJSON: Bool
  /// ArgumentParser's own word: help and version are printed as they are.
  private let parserError: (any Error)?

  init(_ error: any Error, asJSON: Bool) {
    self.asJSON = asJSON
    switch error {
    case let error as ExitCode:
      // Everything has been said already.
      (code, message, status) = ("", "", error.rawValue)
      parserError = nil
    case let error as ShopError:
      (code, message, status) = (error.code, ErrorText.of(error), error.exitStatus)
      parserError = nil
    case let error as TerminalError:
      (code, status) = ("terminal", 1)
      message =
        "\(error); the storefront needs a terminal. Without one: caravan search, show, estimate, deadline, landed-cost, cart, order, catalog, network, doctor"
      parserError = nil
    case let error as StorageError:
      (code, message, status) = error.isPassing ? ("unavailable", "\(error)", 75) : ("storage", "\(error)", 74)
      parserError = nil
    case let error as LedgerError:
      (code, message, status) = error.remedy == .mendTheStore ? ("storage", "\(error)", 74) : ("unavailable", "\(error)", 75)
      parserError = nil
    case let error as CatalogUnusable:
      let first = error.issues.prefix(5).map { "\n  \($0)" }.joined()
      (code, message, status) = ("bad-catalog", "nothing of the catalog in \(error.folder) loads\(first)", 65)
      parserError = nil
    case let error as Folders.Missing:
      (code, message, status) = (
        "bad-catalog", "there is no \(error.name) folder; looked in \(error.looked.joined(separator: ", "))", 65
      )
      parserError = nil
    case let error as BadFile:
      (code, message, status) = (error.code, error.message, 65)
      parserError = nil
    default:
      let exit = Caravan.exitCode(for: error)
      (code, message, status) = ("usage", Caravan.message(for: error), exit.rawValue)
      parserError = error
    }
  }

  /// Whether the error is ArgumentParser's own: about the arguments, or the help that was asked for.
  static func isOfParser(_ error: any Error) -> Bool { Failure(error, asJSON: false).parserError != nil }

  private var shortened: String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { ErrorText.shortened(String($0)) }.joined(separator: "\n")
  }

  func exit() -> Never {
    if message.isEmpty, parserError == nil { Foundation.exit(status) }
    if let parserError, status == 0 { Caravan.exit(withError: parserError) }
    if asJSON {
      let object = JSONValue.object([
        ("schema", .integer(1)), ("error", .object([("code", .string(code)), ("message", .string(shortened))])),
      ])
      Output.raw(object.text + "\n", to: .standardError)
    } else {
      // The parser's message repeats what was typed: like all that is printed it is cleaned.
      let text = parserError.map { Caravan.fullMessage(for: $0) } ?? "caravan: \(message)"
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) { Output.warn(ErrorText.shortened(String(line))) }
    }
    Foundation.exit(status)
  }
}

/// A file that cannot be used.
struct BadFile: Error {
  let code: String
  let message: String
}
