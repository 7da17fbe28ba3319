import ArgumentParser
import CatalogFiles
import CursesTerminal
import Door
import Foundation
import Orders
import Primitives
import SQLiteFiles
import Shop
import ShopRuntime

/// An error on its way out: its code, its message, the exit status of the contract.
struct Failure {
  let code: ErrorCode
  let message: String
  let status: Int32
  private let asJSON: Bool
  /// ArgumentParser's own word: help and version are printed as they are.
  private let parserError: (any Error)?

  init(_ error: any Error, asJSON: Bool) {
    self.asJSON = asJSON
    let known = Self.known(error)
    if let known {
      (code, message, status) = (known.code, known.message, known.status.rawValue)
      parserError = nil
    } else if let error = error as? ExitCode {
      // Everything has been said already.
      (code, message, status) = (.usage, "", error.rawValue)
      parserError = nil
    } else {
      (code, message, status) = (.usage, Caravan.message(for: error), Caravan.exitCode(for: error).rawValue)
      parserError = error
    }
  }

  /// Our own errors; nil for those of ArgumentParser.
  private static func known(_ error: any Error) -> (code: ErrorCode, message: String, status: ExitStatus)? {
    switch error {
    case let error as UsageError: (.usage, ErrorText.of(error), .usage)
    case let error as ShopError: (error.code, ErrorText.of(error), error.exitStatus)
    case let error as CopyFailure: (.badFile, ErrorText.of(error), error.exitStatus)
    case let error as PaperFolder.Failure: (error.code, ErrorText.of(error), error.exitStatus)
    case let error as GenerationFailure: (.badCatalog, ErrorText.of(error), .badData)
    case let error as TerminalError: (.terminal, ErrorText.of(error), .refused)
    case let error as StorageError: error.isPassing ? (.unavailable, "\(error)", .unavailable) : (.storage, "\(error)", .storage)
    case let error as CatalogUnusable: (.badCatalog, ErrorText.of(error), .badData)
    case let error as Folders.Missing: (.badCatalog, ErrorText.of(error), .badData)
    case let error as LedgerError:
      error.remedy == .mendTheStore ? (.storage, "\(error)", .storage) : (.unavailable, "\(error)", .unavailable)
    case let error as DataPlace.Fault: (.usage, ErrorText.of(error), .usage)
    case let error as PostponedPlacement: (.unavailable, ErrorText.of(error), .unavailable)
    case let error as DoorRefusal: (.unavailable, ErrorText.words("door.refused.\(error.rawValue)"), .unavailable)
    case let error as DoorUnsafe: (.usage, ErrorText.of(error), .refused)
    case let error as DoorFiles.Failure: (error.code, ErrorText.of(error), error.exitStatus)
    case let error as BadFile: (error.code, ErrorText.of(error), .badData)
    default: nil
    }
  }

  /// Whether the error is ArgumentParser's own: about the arguments, or the help that was asked for.
  static func isOfParser(_ error: any Error) -> Bool { Failure(error, asJSON: false).parserError != nil }

  /// All that the parser prints of an error, in the language of the run.
  private static func said(_ error: any Error) -> String {
    let message = Caravan.fullMessage(for: error)
    guard ErrorText.words.tag != .fallback else { return message }
    return ParserText(english: RunLanguage.english, language: ErrorText.words).message(message, sentence: Caravan.message(for: error))
  }

  /// The error as an object of the contract.
  var json: ErrorJSON { ErrorJSON(error: ErrorJSON.Error(code: code.rawValue, message: shortened)) }

  private var shortened: String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { ErrorText.shortened(String($0)) }.joined(separator: "\n")
  }

  func exit() -> Never {
    if message.isEmpty, parserError == nil { Foundation.exit(status) }
    if let parserError, status == 0 { Caravan.exit(withError: parserError) }
    if asJSON {
      Output.error(json)
    } else {
      // The parser's message repeats what was typed: like all that is printed it is cleaned.
      let text = parserError.map(Self.said) ?? "caravan: \(message)"
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) { Output.warn(ErrorText.shortened(String(line))) }
    }
    Foundation.exit(status)
  }
}
