import Foundation
import Primitives
import SQLiteFiles

/// Which customer of a shared server the user of this machine is: a number drawn once and kept in the machine's data folder, so that two
/// machines, or two users of one, never share a cart by chance. Who copies the file shares the cart.
public struct MachineCustomer: Sendable {
  private let folder: DataFolder

  /// That of a data folder.
  public init(in folder: DataFolder) { self.folder = folder }

  /// Where it is kept.
  public var url: URL { folder.customer }

  /// The customer, drawn and kept if there is none yet.
  /// - Throws: `StorageError` if it can be neither read nor kept, or if the file holds something else.
  public func customer() throws -> CustomerID {
    if let kept = try kept() { return kept }
    try folder.create()
    // Written whole beside it and then linked: of two windows that draw at the same time one wins, and the other reads what that drew.
    let draft = url.path + ".\(getpid())-\(UInt32.random(in: 0 ... .max))"
    defer { unlink(draft) }
    let drawn = Self.prefix + (0..<4).map { _ in Self.hex(UInt32.random(in: 0 ... .max)) }.joined()
    try StorageError.translating(path: url.path) { try Data((drawn + "\n").utf8).write(to: URL(filePath: draft)) }
    chmod(draft, 0o600)
    if link(draft, url.path) != 0, errno != EEXIST { throw StorageError(errno: errno, path: url.path) }
    guard let kept = try kept() else { throw damaged }
    return kept
  }

  /// Forgets which one it is: the next is another.
  public func forget() { unlink(url.path) }

  private static let prefix = "machine-"

  private static func hex(_ number: UInt32) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// What the file says; nil if there is none.
  private func kept() throws -> CustomerID? {
    guard let data = FileManager.default.contents(atPath: url.path) else {
      if access(url.path, F_OK) == 0 { throw StorageError(errno: EACCES, path: url.path) }
      return nil
    }
    let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    let number = text.dropFirst(Self.prefix.count)
    guard text.hasPrefix(Self.prefix), number.count == 32, number.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { throw damaged }
    return CustomerID(rawValue: text)
  }

  private var damaged: StorageError {
    StorageError(
      kind: .corrupt, path: url.path,
      message: "The number of this machine's customer is damaged; bring the file back, or move it away to begin with an empty cart")
  }
}
