import Orders
import Primitives

extension ShopError {
  /// The error's code on the command line.
  var code: ErrorCode {
    switch self {
    case .actRefused(_, .addressTooLate): .tooLate
    case .emptyCart, .keyUsed, .noDestination, .unknownOrder, .unknownService, .unknownCurrency, .cartFull, .clockTooFar, .actRefused,
      .badAddress, .unknownAddress:
      .usage
    case .unknownSKU: .unknownSKU
    case .unknownPlace, .unknownSite, .wrongPostcode: .unknownPlace
    case .notServed: .notServed
    case .doubtfulPlace: .doubtfulPlace
    case .unknownOption: .unknownOption
    case .outOfStock, .beyondStock, .notAtSite: .outOfStock
    case .problems(let problems): Self.code(of: problems)
    case .totalChanged, .promiseChanged: .totalChanged
    case .cartChanged: .cartChanged
    case .noRoute: .noRoute
    case .tooLateToCancel, .tooLateToOrder, .neverReaches: .tooLate
    case .notReturnable: .notReturnable
    case .storage: .storage
    case .unavailable, .overtaken, .outcomeUnknown: .unavailable
    }
  }

  /// Of several problems the one that a shopper can mend by ordering fewer names them all.
  private static func code(of problems: [CartProblem]) -> ErrorCode {
    func holds(_ isKind: (CartProblem) -> Bool) -> Bool { problems.contains(where: isKind) }
    if holds({ if case .soldOut = $0 { true } else { false } }) { return .outOfStock }
    if holds({ if case .noRoute = $0 { true } else { false } }) { return .noRoute }
    return .unknownSKU
  }

  /// The status that a command ends with because of the error.
  var exitStatus: ExitStatus {
    switch self {
    case .actRefused(_, .addressTooLate), .actRefused(_, .addressElsewhere): .refused
    case .emptyCart, .keyUsed, .unknownSKU, .unknownPlace, .wrongPostcode, .notServed, .doubtfulPlace, .noDestination,
      .unknownOption, .unknownOrder, .unknownSite, .unknownService, .unknownCurrency, .cartFull, .clockTooFar,
      .actRefused, .badAddress, .unknownAddress:
      .usage
    case .outOfStock, .beyondStock, .notAtSite, .noRoute, .problems, .totalChanged, .cartChanged, .promiseChanged, .tooLateToCancel,
      .tooLateToOrder, .neverReaches, .notReturnable:
      .refused
    case .storage: .storage
    case .unavailable, .overtaken, .outcomeUnknown: .unavailable
    }
  }
}
