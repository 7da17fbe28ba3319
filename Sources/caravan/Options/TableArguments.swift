import ArgumentParser

/// Of commands whose answer is a table.
struct TableArguments: ParsableArguments {
  @Flag(help: "Print a table as CSV, with a header.") var csv = false

  /// An answer has one form.
  func check(_ options: GlobalOptions) throws {
    if csv, options.json { throw ValidationError("--csv and --json exclude each other: say one of them") }
  }
}
