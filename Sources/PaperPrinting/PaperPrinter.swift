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

  /// A PDF.
  public struct Printed: Hashable, Sendable {
    /// Its bytes.
    public let data: Data
    /// Letters for which there was no font: each stands as `?` in it. Empty if all were printed.
    public let lost: String
  }

  /// Whether libharu is installed.
  public static var isAvailable: Bool { charu_is_available() }

  /// A PDF of pages.
  ///
  /// - Parameters:
  ///   - pages: The pages.
  ///   - title: The title that viewers show, in ASCII.
  /// - Throws: `Failure`.
  public static func pdf(of pages: [PaperPage], title: String) throws(Failure) -> Printed {
    try pdf(of: pages, title: title, fonts: PrintEncoding.fontFiles)
  }

  /// The same with the first of some fonts that is there.
  static func pdf(of pages: [PaperPage], title: String, fonts: [String]) throws(Failure) -> Printed {
    guard let document = charu_open() else { throw .noLibrary }
    defer { charu_close(document) }
    charu_title(document, title)
    let font = fonts.lazy.filter { FileManager.default.isReadableFile(atPath: $0) }
      .compactMap { charu_font_file(document, $0).map { String(cString: $0) } }.first
    let encodings = PrintEncoding.all(embedding: font)
    var lost = ""
    for page in pages {
      charu_page(document, Float(page.format.width), Float(page.format.height))
      let plot = PagePlot(document: document, format: page.format, encodings: encodings)
      for item in page.items {
        for letter in plot.draw(item) where !lost.contains(letter) { lost.append(letter) }
      }
    }
    var count = 0
    guard let bytes = charu_bytes(document, &count) else { throw .library(Int(charu_error(document))) }
    defer { free(bytes) }
    return Printed(data: Data(bytes: bytes, count: count), lost: lost)
  }
}
