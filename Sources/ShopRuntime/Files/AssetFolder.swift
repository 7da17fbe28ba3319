import Foundation
import Primitives
import Screen

/// The files that come with the program: pictures, the map, languages.
public struct AssetFolder: Sendable {
  public let url: URL

  public init(_ url: URL) { self.url = url }

  public var languages: Languages { Languages(assets: url) }

  /// The names of the pictures that goods and categories may have.
  public var pictures: Set<String> {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: "pictures").path)) ?? []
    return Set(files.filter { $0.hasSuffix(".pic") }.map { String($0.dropLast(4)) })
  }

  /// A picture by its name; nil if there is none, or no such name can be.
  public func picture(_ name: String) -> Picture? {
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }),
      let text = try? String(contentsOf: url.appending(path: "pictures/\(name).pic"), encoding: .utf8)
    else { return nil }
    return try? Picture(parsing: text)
  }

  /// Coastlines, with the routes over the sea where they are known.
  /// - Throws: Foundation's error if the coastlines cannot be read.
  public func map() throws -> MapOutline {
    var bytes = try Data(contentsOf: url.appending(path: "map/coastline.poly"))
    // Without the routes over the sea the map is still one.
    if let routes = try? Data(contentsOf: url.appending(path: "map/services_sea.poly")) { bytes += Data("\n".utf8) + routes }
    return MapOutline(parsing: Array(bytes))
  }
}
