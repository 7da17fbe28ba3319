/// A file or folder that cannot be used.
struct BadFile: Error {
  let code: ErrorCode
  let message: String
}
