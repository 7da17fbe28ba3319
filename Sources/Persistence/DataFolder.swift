import Foundation

/// The folder that holds the shop's files, made when it is first needed and closed to other users.
public struct DataFolder: Sendable {
  public let url: URL

  public init(_ url: URL) { self.url = url }

  /// Where the shop's own database lies.
  public var shopDatabase: URL { url.appending(path: "shop.sqlite") }

  /// Where the index of a catalog lies: each catalog has its own.
  public func index(ofCatalogAt catalog: URL) -> URL {
    let path = catalog.standardizedFileURL.resolvingSymlinksInPath().path
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return url.appending(path: "index-\(String(hash, radix: 16)).sqlite")
  }

  /// Makes the folder, with those above it, if it is not there.
  /// - Throws: `StorageError`.
  public func create() throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue { return }
    try StorageError.translating(path: url.path) {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
  }
}
