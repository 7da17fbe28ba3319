import Orders
import Primitives

/// Which papers of an order a shopper wants as files, how, and where.
public struct PaperRequest: Hashable, Sendable {
  /// How papers are written.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    /// As text, and as PDF too where the library for it is installed.
    case both
    case text, pdf
  }

  /// The order.
  public let order: OrderID
  /// Which papers.
  public let kinds: [PaperKind]
  /// How.
  public let format: Format
  /// The folder, as it was typed: `~` at its beginning is the home folder.
  public let folder: String
  /// The code of the shopper's language, in which they are written beside English.
  public let languageCode: String

  /// A request with all its properties.
  public init(order: OrderID, kinds: [PaperKind], format: Format, folder: String, languageCode: String) {
    self.order = order
    self.kinds = kinds
    self.format = format
    self.folder = folder
    self.languageCode = languageCode
  }
}

/// Papers that lie there now.
public struct PapersWritten: Hashable, Sendable {
  /// Their paths, in the order of the papers.
  public let paths: [String]
  /// Whether PDF was asked for and its library is missing: they are there as text.
  public let lacksLibrary: Bool
  /// Letters that PDF has as `?`, because no font for them is installed; empty if none.
  public let lostLetters: String
  /// At a door: the papers themselves as text, in place of files; nil elsewhere.
  public let shown: String?

  /// Papers with what is to be said of them.
  public init(paths: [String], lacksLibrary: Bool = false, lostLetters: String = "", shown: String? = nil) {
    self.shown = shown
    self.paths = paths
    self.lacksLibrary = lacksLibrary
    self.lostLetters = lostLetters
  }
}

/// Why papers were not written; none of them lies there then.
public enum PapersFailure: Error, Hashable, Sendable {
  /// Something lies there already: it is never written over.
  case exists(String)
  /// The system's own word about a path.
  case system(String, why: String)
  /// The library that writes PDF failed, with its number of the error.
  case printing(Int)
  /// The order or the catalog cannot be read, in words.
  case shop(String)
}
