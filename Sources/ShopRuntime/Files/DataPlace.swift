import Foundation

/// Where a shop's ledger lies: in a folder of this machine, or on a server that several machines share.
public enum DataPlace: Hashable, Sendable {
  /// A folder with the database of one machine.
  case folder(URL)
  /// A PostgreSQL server.
  case server(ServerAddress)

  /// Why a text names no place. None repeats the text, which may hold a password.
  public enum Fault: Error, Hashable, Sendable, CaseIterable {
    /// A password stands in it, for every user of the machine to see.
    case password
    /// It begins like an address, but not like that of a PostgreSQL server.
    case scheme
    /// The address of a server that is none.
    case malformed
  }

  /// - Parameter text: `--data` as it was typed: the path of a folder, or an address that begins with `postgresql://`.
  /// - Throws: `Fault`.
  public init(_ text: String) throws(Fault) {
    // Nobody's folder is called so, and a slip in the address must not make one.
    guard ServerAddress.isMeant(by: text) || Self.looksLikeAddress(text) else {
      self = .folder(URL(filePath: text))
      return
    }
    self = .server(try ServerAddress(text))
  }

  private static func looksLikeAddress(_ text: String) -> Bool {
    guard let end = text.range(of: "://") else { return false }
    return text[..<end.lowerBound].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  /// The server; nil for a folder.
  public var server: ServerAddress? { if case .server(let address) = self { address } else { nil } }
}

extension DataPlace: CustomStringConvertible {
  /// The path, or the address without parameters.
  public var description: String {
    switch self {
    case .folder(let url): url.path
    case .server(let address): "\(address)"
    }
  }
}
