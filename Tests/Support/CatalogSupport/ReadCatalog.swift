import CatalogFiles
import Foundation
import Quotes
import TestSupport

/// A catalog of the package, read once for all tests.
package struct ReadCatalog: Sendable {
  package let folder: CatalogFolder
  package let world: World

  private init(_ url: URL) {
    folder = CatalogFolder(url)
    world = folder.readWorld().value
  }

  /// The tests' own.
  package static let small = ReadCatalog(PackageFolder.smallCatalog)
  /// The one that ships with Caravan.
  package static let shipped = ReadCatalog(PackageFolder.shippedCatalog)
}
