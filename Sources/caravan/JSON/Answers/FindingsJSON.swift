/// What `doctor` answers.
struct FindingsJSON: Encodable {
  struct Finding: Encodable {
    let what: String
    let well: Bool
    let text: String
  }

  let findings: [Finding]
}
