import Foundation

/// The folder that holds the shop's files, made when it is first needed and closed to other users.
public struct DataFolder: Sendable {
  public let url: URL

  public init(_ url: URL) { self.url = url }

  /// Where the shop's own database lies.
  public var shopDatabase: URL { url.appending(path: "shop.sqlite") }

  /// Where the exchange rates lie that were imported into the shop.
  public var importedRates: URL { url.appending(path: "rates.csv") }

  /// Where it is kept which customer of a server this machine is.
  public var customer: URL { url.appending(path: "customer") }

  /// Where the index of a catalog lies: each catalog has its own.
  public func index(ofCatalogAt catalog: URL) -> URL {
    let path = catalog.standardizedFileURL.resolvingSymlinksInPath().path
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return url.appending(path: "index-\(String(hash, radix: 16)).sqlite")
  }

  /// Makes the folder, with those above it, if it is not there; closes one that holds nothing but the shop's files.
  /// - Throws: `StorageError`.
  public func create() throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw StorageError(kind: .cannotOpen, path: url.path, message: "The shop's folder is not a folder; choose another with --data")
      }
      if holdsOnlyOurs { Self.close(url.path, mode: 0o700) }
      return
    }
    try StorageError.translating(path: url.path) {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    Self.close(url.path, mode: 0o700)
  }

  /// A folder that a person named may hold other things, which other users may be meant to read.
  private var holdsOnlyOurs: Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? ["?"]
    return names.allSatisfy { name in
      name.hasPrefix(shopDatabase.lastPathComponent) || name == importedRates.lastPathComponent || name == customer.lastPathComponent
        || (name.hasPrefix("index-") && name.contains(".sqlite"))
    }
  }

  /// Makes a file that holds names and streets, if it is not there, readable by its owner only, with those that SQLite lays beside it.
  /// - Throws: `StorageError` if something that is no file lies there, or none can be made.
  package func keepPrivate(_ path: String) throws {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw StorageError(
          kind: .cannotOpen, path: path, message: "What lies there is no file; move it away, or choose another folder with --data")
      }
    } else {
      // SQLite takes an empty file as a new database, and gives those beside it the same mode.
      let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw StorageError(errno: errno, path: path) }
      Foundation.close(descriptor)
    }
    for suffix in ["", "-wal", "-shm", "-journal"] { Self.close(path + suffix, mode: 0o600) }
  }

  /// Takes away what others may do; what belongs to somebody else is left as it is.
  private static func close(_ path: String, mode: mode_t) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 != 0, status.st_uid == geteuid() else { return }
    chmod(path, mode)
  }
}
