import Door
import OrderedJSON

/// What `door init` answers.
struct DoorFilesJSON: Encodable {
  let files: [String]
}

/// What `door check` answers.
struct DoorCheckJSON: Encodable {
  struct Finding: Encodable {
    let kind: String
    let weight: String
    let message: String
  }

  let safe: Bool
  /// sshd's configuration; null where there is no sshd to write it for.
  @OrNull var configuration: String?
  let findings: [Finding]

  init(_ found: [DoorFinding], configuration: ServerConfiguration?) {
    safe = !found.contains { $0.weight == .unsafe }
    self.configuration = configuration?.text
    findings = found.map { Finding(kind: $0.kind.rawValue, weight: $0.weight.rawValue, message: $0.sentence(ErrorText.words)) }
  }
}
