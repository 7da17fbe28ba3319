import ArgumentParser

/// Of commands whose answer is a table.
struct TableArguments: ParsableArguments {
  @Flag(help: .text("--csv")) var csv = false

  /// An answer has one form.
  func check(_ options: GlobalOptions) throws {
    if csv, options.json { throw UsageError.of(.csvOrJSON).refusal }
  }
}
