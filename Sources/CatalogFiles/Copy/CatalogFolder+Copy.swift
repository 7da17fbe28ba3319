import Foundation
import Primitives

/// Why a copy of a catalog was not made.
public enum CopyFailure: Error, Hashable, Sendable {
  /// There is something at its path already.
  case exists(String)
  /// It would lie in the catalog that is copied, or around it.
  case inside(String)
  /// The system says why.
  case system(String, why: String)
}

extension CatalogFolder {
  /// Whether a copy can be made at a place: nothing may lie there but an empty folder.
  ///
  /// - Throws: `exists` or `inside`.
  public func mayCopy(to folder: URL) throws(CopyFailure) {
    let (from, to) = (Self.parts(url), Self.parts(folder))
    guard !to.starts(with: from), !from.starts(with: to) else { throw .inside(folder.path) }
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    guard let held = try? FileManager.default.contentsOfDirectory(atPath: folder.path), held.isEmpty else { throw .exists(folder.path) }
  }

  /// Writes a copy of the catalog with some rows edited. All files of the folder go with it, but hidden ones.
  ///
  /// - Throws: `CopyFailure`.
  public func copy(to folder: URL, with edits: [RowEdit]) throws(CopyFailure) {
    let byFile = Dictionary(grouping: edits, by: \.file)
    _ = try write(to: folder, files) { path, bytes in RowEdit.edited(bytes, file: path, byFile[path] ?? []) }
  }

  /// Writes some files of the catalog into a folder of their own, each as `edited` makes it. The folder is made beside its place and moved there when
  /// it is whole, so that what was begun does not stay if the disk fails.
  ///
  /// - Returns: The paths of the files in the folder.
  /// - Throws: `CopyFailure`.
  func write(to folder: URL, _ files: () throws -> [String], _ edited: (_ path: String, _ bytes: [UInt8]) -> [UInt8]) throws(CopyFailure)
    -> [String]
  {
    try mayCopy(to: folder)
    let manager = FileManager.default
    var paths: [String] = []
    try make(folder) { draft in
      paths = try files()
      for path in paths {
        let target = draft.appending(path: path)
        try manager.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        let bytes = [UInt8](try Data(contentsOf: url.appending(path: path)))
        try Data(edited(path, bytes)).write(to: target, options: .withoutOverwriting)
      }
      return true
    }
    return paths
  }

  /// Fills a folder beside its place and moves it there when it is whole; nothing stays where filling it fails or says false.
  func make(_ folder: URL, fill: (URL) throws -> Bool) throws(CopyFailure) {
    let manager = FileManager.default
    let draft = folder.deletingLastPathComponent().appending(path: ".\(folder.lastPathComponent).\(UUID().uuidString)")
    do {
      try manager.createDirectory(at: draft, withIntermediateDirectories: true)
      guard try fill(draft) else {
        try manager.removeItem(at: draft)
        return
      }
      // Only an empty folder can be in the way: one that has been filled since is not removed.
      if manager.fileExists(atPath: folder.path), rmdir(folder.path) != 0 { throw CopyFailure.exists(folder.path) }
      try manager.moveItem(at: draft, to: folder)
    } catch {
      try? manager.removeItem(at: draft)
      if let failure = error as? CopyFailure { throw failure }
      throw .system(folder.path, why: error.localizedDescription)
    }
  }

  /// The files of the folder by their paths in it, but hidden ones.
  private func files() throws -> [String] {
    let root = url.resolvingSymlinksInPath()
    let options: FileManager.DirectoryEnumerationOptions = [.skipsHiddenFiles]
    guard let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey], options: options) else {
      throw CocoaError(.fileReadNoSuchFile)
    }
    var paths: [String] = []
    while let file = found.nextObject() as? URL {
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      paths.append(Self.parts(file).dropFirst(Self.parts(root).count).joined(separator: "/"))
    }
    return paths.sorted()
  }

  private static func parts(_ url: URL) -> [String] { url.standardizedFileURL.resolvingSymlinksInPath().pathComponents }
}
