import Foundation
import LandedCost
import Orders
import PaperPrinting
import Papers
import Phrases
import Primitives
import Shop

/// The papers of an order in a folder that the shopper names, a file for each, readable by their owner only.
public struct PaperFolder: Sendable {
  /// How papers are written.
  public enum Format: String, Sendable, CaseIterable {
    case text, pdf

    /// What the names of its files end in.
    var ending: String { self == .text ? "txt" : "pdf" }
  }

  /// Why papers were not written; none of them lies there then.
  public enum Failure: Error, Hashable, Sendable {
    /// A file of the name is there already: it is never written over.
    case exists(String)
    /// The system's own word.
    case system(String, why: String)
    /// The library that writes PDF failed, with its number of the error.
    case printing(Int)
  }

  /// The files of some papers.
  public struct Written: Hashable, Sendable {
    /// Their paths, in the order of the papers.
    public let paths: [String]
    /// Whether PDF was asked for and the library is missing: the papers are there as text.
    public let lacksLibrary: Bool
    /// Letters that PDF has as `?`, because no font for them is installed. Empty if all are there.
    public let lostLetters: String
  }

  /// The folder, as it was named.
  public let path: String
  private let canPrint: Bool

  /// A folder that need not be there yet.
  public init(_ path: String) { self.init(path, canPrint: PaperPrinter.isAvailable) }

  /// The same, as where the library is installed or not.
  init(_ path: String, canPrint: Bool) {
    self.path = path
    self.canPrint = canPrint
  }

  /// Writes papers. All names are looked at before the first file is made.
  ///
  /// - Parameters:
  ///   - papers: What they say.
  ///   - words: In which languages.
  ///   - format: How; nil as text, and as PDF too where the library is installed.
  ///   - kinds: Which papers.
  /// - Throws: `Failure`.
  public func write(_ papers: OrderPapers, in words: PaperWords, as format: Format?, only kinds: [PaperKind] = PaperKind.allCases)
    throws(Failure) -> Written
  {
    let formats: [Format] =
      switch format {
      case nil: canPrint ? [.text, .pdf] : [.text]
      case .pdf where !canPrint: [.text]
      case let format?: [format]
      }
    var files: [(path: String, bytes: [UInt8])] = []
    var lost = ""
    for kind in kinds {
      let pages = papers.pages(of: kind, in: words)
      for format in formats {
        let name = "\(papers.order)-\(kind.rawValue)"
        files.append((file("\(name).\(format.ending)"), try bytes(of: pages, name, format, &lost)))
      }
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .system(path, why: Self.word(of: error))
    }
    // A link that leads nowhere counts as well.
    for file in files where (try? FileManager.default.attributesOfItem(atPath: file.path)) != nil { throw .exists(file.path) }
    var written: [String] = []
    for file in files {
      do {
        try NewFile.write(file.bytes, to: file.path)
        written.append(file.path)
      } catch {
        for path in written { try? FileManager.default.removeItem(atPath: path) }
        switch error {
        case .exists: throw .exists(file.path)
        case .other(let why): throw .system(file.path, why: why)
        }
      }
    }
    return Written(paths: written, lacksLibrary: format == .pdf && !canPrint, lostLetters: lost)
  }

  private func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  private func bytes(of pages: [PaperPage], _ title: String, _ format: Format, _ lost: inout String) throws(Failure) -> [UInt8] {
    guard format == .pdf else { return Array(PaperText.text(of: pages).utf8) }
    do {
      let printed = try PaperPrinter.pdf(of: pages, title: title)
      for letter in printed.lost where !lost.contains(letter) { lost.append(letter) }
      return Array(printed.data)
    } catch {
      switch error {
      case .library(let number): throw .printing(number)
      // Nothing is printed without it: it was there a moment ago.
      case .noLibrary: throw .printing(0)
      }
    }
  }

  /// What the system says, without Foundation's sentence around it.
  private static func word(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard let code = underlying.flatMap({ $0.domain == NSPOSIXErrorDomain ? Int32($0.code) : nil }) else {
      return error.localizedDescription
    }
    return String(cString: strerror(code))
  }
}

extension CustomerSession {
  /// The papers of an order, by the shop's clock.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - english: What every officer reads, whole.
  ///   - own: The shopper's language, whole.
  ///   - now: The shop's clock.
  /// - Throws: `ShopError` if the catalog cannot be read.
  public func papers(
    of order: Order, english: Language, own: Language, now: Date
  ) throws(ShopError) -> OrderPapers {
    let goods = try shop.orderedGoods(of: order)
    var returned: [SKU: ReturnGoods] = [:]
    for (sku, goods) in goods { returned[sku] = try shop.returnGoods(of: goods.product) }
    return OrderPapers(
      of: order, goods: goods, returned: returned, world: shop.world,
      trader: .trader(english: english, own: own, countries: shop.world.countries), now: now)
  }
}
