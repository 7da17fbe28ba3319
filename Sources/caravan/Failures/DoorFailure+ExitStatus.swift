import Door

extension DoorFiles.Failure {
  /// The error's code on the command line.
  var code: ErrorCode { exitStatus == .usage ? .badFile : .storage }

  /// The status that a command ends with because of it.
  var exitStatus: ExitStatus {
    switch self {
    case .exists: .usage
    case .system, .key: .storage
    }
  }
}

extension ErrorText {
  static func of(_ error: DoorFiles.Failure) -> String {
    switch error {
    case .exists(let path): words("door.exists", ["path": path])
    case .system(let failure): words("door.failed", ["path": failure.path, "why": failure.why])
    case .key(let path, let why): words("door.noKey", ["path": path, "why": why])
    }
  }

  static func of(_ error: DoorUnsafe) -> String {
    ([words("door.unsafe")] + error.findings.map { $0.sentence(words) }).joined(separator: "\n")
  }
}
