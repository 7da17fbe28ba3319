import Delivery
import Foundation
import Primitives

/// The terms of services in the bytes of a world, which are read service by service. What several have in common, as a source, is made once.
final class ServiceArchive: ServiceTermsReader {
  private let data: Data
  private let layout: WorldLayout
  private let kept = Lock(WorldTexts())

  init(_ data: Data, _ layout: WorldLayout) {
    self.data = data
    self.layout = layout
  }

  /// An index is summed when its world is opened, so that its bytes are whole; if they are not, the service carries nothing.
  func terms(at place: Int) -> ServiceTerms {
    kept.withLock { kept in
      data.withUnsafeBytes { bytes in
        // Taken out while it changes, so that it is not copied.
        var texts = WorldTexts()
        swap(&texts, &kept)
        var coder = WorldCoder(reading: bytes, layout, at: place, texts)
        let terms = coder.terms(nil)
        kept = coder.kept
        return coder.isWhole ? terms : .unknown
      }
    }
  }
}
