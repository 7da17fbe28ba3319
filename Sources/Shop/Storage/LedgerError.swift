/// Why a store did not do what it was asked, by what the caller may do about it.
public enum LedgerError: Error, Hashable, Sendable {
  /// What was asked cannot be: nothing was changed, and asking the same again gives the same.
  case refused(LedgerRefusal)
  /// Others keep the store busy: nothing was changed, trying again may help.
  case busy(LedgerFault)
  /// The store cannot be reached: nothing was changed, trying again later may help.
  case unavailable(LedgerFault)
  /// The answer was lost: it may have been done or not. Asking again with the same key or version tells.
  case outcomeUnknown(LedgerFault)
  /// What is kept is damaged.
  case corrupt(LedgerFault)
  /// There is no room; nothing was changed.
  case full(LedgerFault)
  /// A newer program made the store; this one leaves it alone.
  case newerVersion(LedgerFault)
  /// The store may not be written, was taken away, or fails; nothing was changed.
  case failed(LedgerFault)

  /// What the store said; nil where it refused.
  public var fault: LedgerFault? {
    switch self {
    case .refused: nil
    case .busy(let fault), .unavailable(let fault), .outcomeUnknown(let fault), .corrupt(let fault), .full(let fault),
      .newerVersion(let fault), .failed(let fault):
      fault
    }
  }

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
  /// For a person where the store failed, for a log where it refused.
  public var description: String {
    if case .refused(let refusal) = self { return "refused: \(refusal)" }
    return fault?.description ?? ""
  }
}

/// What a caller may do about a `LedgerError`.
public enum LedgerRemedy: Hashable, Sendable, CaseIterable {
  case askForSomethingElse, tryAgain, askWithTheSameKey, mendTheStore
}

/// Where a store failed, and why.
public struct LedgerFault: Hashable, Sendable, CustomStringConvertible {
  /// The file, folder or server.
  public let place: String
  /// One sentence for a person: what happened and what to do.
  public let reason: String

  public init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }

  public var description: String { place.isEmpty ? reason : "\(reason) (\(place))" }
}
