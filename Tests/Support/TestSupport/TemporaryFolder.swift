import Foundation

/// A place that no other test has: nothing is there at first, and what was put there goes away with its owner.
package final class TemporaryFolder: Sendable {
  package let url: URL

  /// - Parameter name: whose it is, for whoever finds one that a broken run has left.
  package init(_ name: String) { url = FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID().uuidString)") }

  deinit { try? FileManager.default.removeItem(at: url) }
}
