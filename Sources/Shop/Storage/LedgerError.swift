/// Why a store did not do what it was asked. The cases differ in what the caller can do about it.
public enum LedgerError: Error, Hashable, Sendable {
  /// What was asked is not possible. Nothing was changed, and asking again gives the same answer.
  case refused(LedgerRefusal)
  /// Others keep the store busy. Nothing was changed, and trying again may help.
  case busy(LedgerFault)
  /// The store cannot be reached. Nothing was changed, and trying again later may help.
  case unavailable(LedgerFault)
  /// The answer was lost, so that it may have been done or not. Asking again with the same key or version tells.
  case outcomeUnknown(LedgerFault)
  /// The stored data is damaged.
  case corrupt(LedgerFault)
  /// There is no room left in the store. Nothing was changed.
  case full(LedgerFault)
  /// A newer program has made the store, and this one does not touch it.
  case newerVersion(LedgerFault)
  /// The store is read-only, is gone, or fails in another way. Nothing was changed.
  case failed(LedgerFault)

  /// What failed in the store; nil if it refused.
  public var fault: LedgerFault? {
    switch self {
    case .refused: nil
    case .busy(let fault), .unavailable(let fault), .outcomeUnknown(let fault), .corrupt(let fault), .full(let fault),
      .newerVersion(let fault), .failed(let fault):
      fault
    }
  }

  /// What the caller can do about it.
  public var remedy: LedgerRemedy {
    switch self {
    case .refused: .askForSomethingElse
    case .busy, .unavailable: .tryAgain
    case .outcomeUnknown: .askWithTheSameKey
    case .corrupt, .full, .newerVersion, .failed: .mendTheStore
    }
  }
}

extension LedgerError: CustomStringConvertible {
  /// A sentence for a person if the store failed, a text for a log if it refused.
  public var description: String {
    if case .refused(let refusal) = self { return "refused: \(refusal)" }
    return fault?.description ?? ""
  }
}

/// What a caller can do about a `LedgerError`.
public enum LedgerRemedy: Hashable, Sendable, CaseIterable {
  case askForSomethingElse, tryAgain, askWithTheSameKey, mendTheStore
}

/// Where a store failed, and why.
public struct LedgerFault: Hashable, Sendable, CustomStringConvertible {
  /// The file, folder or server.
  public let place: String
  /// One sentence for a person: what happened and what to do.
  public let reason: String

  /// A fault at a place.
  public init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }

  public var description: String { place.isEmpty ? reason : "\(reason) (\(place))" }
}
