import Foundation
import Primitives

/// Who came when, for the door's keeper: a line for each login, without key, address or anything that a visitor typed.
public struct AuditLog: Sendable {
  private let path: String

  /// A log in a file that need not be there yet. Whoever keeps it may move it away at any time.
  public init(_ path: String) { self.path = path }

  /// What is told of a visitor.
  public enum Event: Sendable {
    /// The shop was opened, or a command begun (its name alone).
    case begun(CustomerID, command: String)
    /// The door did not let in, with the limit's name.
    case refused(String)
  }

  /// Writes a line; what cannot be written hinders nobody.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - source: Where the visitor comes from; only the network of it is told.
  ///   - now: When, in seconds since 1970.
  public func tell(_ event: Event, from source: VisitorSource?, now: Date) {
    let what =
      switch event {
      case .begun(let customer, let command):
        "customer=\(customer) \(command.isEmpty ? "shop" : "command=\(command.replacing(" ", with: "-"))")"
      case .refused(let limit): "refused=\(limit)"
      }
    let line = Array("\(Instant.text(now)) \(what) from=\(source?.network ?? "unknown")\n".utf8)
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    // One write is one line, however many write at once.
    _ = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  }
}
