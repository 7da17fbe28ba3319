import Foundation
import Primitives
import Quotes
import SQLiteFiles

/// The world as the index keeps it.
public enum WorldArchive {
  /// For the index.
  public static func data(of world: World) -> Data { Data(WorldCoder.bytes(of: world)) }

  /// The rules of taxes are read from the data when they are first needed, so that it is kept as long as they are: best where it lies.
  ///
  /// Throws where the bytes are damaged or another version of the program wrote them.
  public static func world(from data: Data) throws -> World {
    guard let world = WorldCoder.world(from: data) else {
      throw StorageError(kind: .corrupt, path: "", message: "The index of the catalog is damaged; remove the file: it is built anew")
    }
    return world
  }
}
