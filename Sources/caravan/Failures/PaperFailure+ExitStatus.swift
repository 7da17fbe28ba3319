import ShopRuntime

extension PaperFolder.Failure {
  /// The error's code on the command line.
  var code: ErrorCode {
    switch self {
    case .exists: .badFile
    case .system, .printing: .storage
    }
  }

  /// The status that a command ends with because of it.
  var exitStatus: ExitStatus {
    switch self {
    case .exists: .usage
    case .system, .printing: .storage
    }
  }
}
