import Foundation
import TestSupport

enum Scratch {
  /// A folder that is there, and goes away with its owner.
  static func folder() throws -> TemporaryFolder {
    let folder = TemporaryFolder("door")
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    return folder
  }
}
