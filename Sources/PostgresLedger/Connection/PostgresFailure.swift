import Shop

/// Why a statement has no answer, by what may be done about it.
package enum PostgresFailure: Error, Hashable, Sendable {
  /// It was undone because others were in the way. Asking again at once may help.
  case conflict(String)
  /// No server took it. Nothing was changed.
  case unreachable(String)
  /// It was sent, and the answer was lost: it was done or not, or will be.
  case lost(String)
  /// A function or a constraint of the schema said no: what was asked is not possible.
  case refused(PostgresRefusal)
  /// Asking again gives the same.
  case final(LedgerError)
}

/// What a function or a constraint of the schema said.
package struct PostgresRefusal: Hashable, Sendable {
  /// The SQLSTATE.
  package let code: String
  /// What the function says besides.
  package let detail: String
  /// The constraint's name; empty if it was none.
  package let constraint: String
  /// The server's words.
  package let message: String
}
