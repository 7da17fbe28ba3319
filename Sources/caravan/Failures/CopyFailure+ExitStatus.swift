import CatalogFiles

extension CopyFailure {
  /// The status that a command ends with because of it.
  var exitStatus: ExitStatus {
    switch self {
    case .exists, .inside: .usage
    case .system: .storage
    }
  }
}
