import CHaru
import Foundation
import Papers

/// Pages as PDF, by libharu where it is installed.
public enum PaperPrinter {
  /// Why no PDF was made.
  public enum Failure: Error, Hashable, Sendable {
    /// libharu is not installed.
    case noLibrary
    /// The library failed; its number of the error.
    case library(Int)
  }

  /// Whether libharu is installed.
  public static var isAvailable: Bool { charu_is_available() }

  /// A PDF of pages.
  ///
  /// - Parameters:
  ///   - pages: The pages.
  ///   - title: The title that viewers show, in ASCII.
  /// - Throws: `Failure`.
  public static func pdf(of pages: [PaperPage], title: String) throws(Failure) -> Data {
    guard let document = charu_open() else { throw .noLibrary }
    defer { charu_close(document) }
    charu_title(document, title)
    for page in pages {
      charu_page(document, Float(page.format.width), Float(page.format.height))
      let plot = PagePlot(document: document, format: page.format)
      for item in page.items { plot.draw(item) }
    }
    var count = 0
    guard let bytes = charu_bytes(document, &count) else { throw .library(Int(charu_error(document))) }
    defer { free(bytes) }
    return Data(bytes: bytes, count: count)
  }
}
