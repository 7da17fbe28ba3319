import Foundation
import Primitives

/// Where the program's files lie: Catalog and Assets beside the program or above it, the visitor's own under the XDG folders.
public struct Folders: Sendable {
  /// The catalog's CSV files.
  public let catalog: URL
  /// What comes with the program.
  public let assets: URL
  /// Where the shop's ledger lies.
  public let place: DataPlace
  /// The folder of the shop's database; where a server keeps the ledger, the folder of what is this machine's own.
  public let data: URL
  /// The folder of the catalog's index.
  public let index: URL
  /// The file of settings.
  public let settings: URL

  /// What could not be found, and where it was looked for.
  public struct Missing: Error, Hashable {
    public let name: String
    public let looked: [String]
  }

  /// - Parameters:
  ///   - catalog: the path of the catalog's folder; nil: the one of the environment, or beside the program.
  ///   - data: the path of the data folder, or the address of a server; nil: under XDG_DATA_HOME.
  ///   - index: the path of the folder of the catalog's index; nil: the data folder.
  /// - Throws: `Missing`, `DataPlace.Fault`.
  public init(
    catalog: String?, data: String?, index: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws {
    let program = Folders.programFolder()
    assets = try Folders.find("Assets", near: program, named: environment["CARAVAN_ASSETS"])
    self.catalog =
      try catalog.map { try Folders.existing($0, "Catalog") }
      ?? Folders.find("Catalog", near: program, named: environment["CARAVAN_CATALOG"])
    let own = Self.own("XDG_DATA_HOME", ".local/share", environment)
    place = try data.map { text throws(DataPlace.Fault) in try DataPlace(text) } ?? .folder(own)
    self.data = if case .folder(let url) = place { url } else { own }
    self.index = index.map { URL(filePath: $0) } ?? self.data
    settings = Self.own("XDG_CONFIG_HOME", ".config", environment).appending(path: "settings.conf")
  }

  /// The folder of exchange rates that were imported: beside the database of this machine, or beside the index, which is the machine's own
  /// part of a shop on a server.
  public var rates: URL { place.server == nil ? data : index }

  /// Where a log is written, if one is asked for.
  public static func log(environment: [String: String] = ProcessInfo.processInfo.environment) -> URL {
    own("XDG_STATE_HOME", ".local/state", environment).appending(path: "caravan.log")
  }

  /// The visitor's folder of one kind.
  private static func own(_ variable: String, _ fallback: String, _ environment: [String: String]) -> URL {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? FileManager.default.homeDirectoryForCurrentUser.path
    let own = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return URL(filePath: own ?? home + "/" + fallback).appending(path: "caravan")
  }

  /// The names of the pictures that goods and categories may have.
  public var pictures: Set<String> { AssetFolder(assets).pictures }

  private static func existing(_ path: String, _ name: String) throws -> URL {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw Missing(name: name, looked: [path])
    }
    return URL(filePath: path)
  }

  /// The folder of the running program, links resolved.
  private static func programFolder() -> URL {
    #if os(Linux)
      if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
        return URL(filePath: path).deletingLastPathComponent()
      }
    #endif
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// In the share folder of an installation, or in a folder above the program, as in a checkout.
  private static func find(_ name: String, near program: URL, named: String?) throws -> URL {
    if let named { return try existing(named, name) }
    var candidates = [program.deletingLastPathComponent().appending(path: "share/caravan/\(name)")]
    var folder = program
    for _ in 0..<6 {
      candidates.append(folder.appending(path: name))
      folder = folder.deletingLastPathComponent()
    }
    for candidate in candidates where FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    throw Missing(name: name, looked: candidates.map(\.path))
  }
}
