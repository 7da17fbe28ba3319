import ArgumentParser
import Foundation

/// `make fuzz`: files that nobody wrote, through the catalog's reader and the importers of merchants' feeds.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Files made by chance through the catalog's reader and the importers.",
    discussion: """
      None may crash or hang them, no row may be lost without a word, and what is written has to pass the check. The number of the case at work \
      stands in the file that is named at the start, so that one that crashed is known. Status 0 if nothing is found, else 1.
      """)

  @Option(help: "So long cases are begun.") var seconds = 60.0
  @Option(help: "Where the numbers begin; by the clock.") var seed: UInt64?
  @Option(help: "One case, whose file is written to standard output.") var only: UInt64?
  @Argument(help: "The folder that holds Catalog, Assets and Tests.") var root = "."

  func run() throws {
    let seed = seed ?? UInt64(Date().timeIntervalSince1970)
    let root = URL(filePath: root)
    let folder = FileManager.default.temporaryDirectory.appending(path: "caravan-fuzz-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let fuzz = try FuzzCase(
      catalog: root.appending(path: "Tests/Catalog"), assets: root.appending(path: "Assets"), folder: folder, limit: 2)
    if let only {
      let file = FuzzCase.file(only)
      try FileHandle.standardOutput.write(contentsOf: Data(file))
      for finding in fuzz.findings(file, only) { print("\n\(finding)") }
      return
    }
    let state = folder.appending(path: "case.txt")
    print("from case \(seed) on, for \(Int(seconds)) s; the case at work: \(state.path)")
    fflush(nil)
    let watchdog = Watchdog(limit: 60)
    let end = Date().addingTimeInterval(seconds)
    var (number, found) = (seed, 0)
    while Date() < end, found < 20 {
      try Data("\(number)\n".utf8).write(to: state)
      watchdog.begins(number)
      for finding in fuzz.findings(FuzzCase.file(number), number) {
        found += 1
        print("case \(number): \(finding)")
        fflush(nil)
      }
      number += 1
    }
    print("\(number - seed) cases, \(found == 0 ? "nothing found" : "\(found) findings")")
    if found > 0 { throw ExitCode.failure }
  }
}
