import Foundation

/// `make fuzz`: files that nobody wrote, through the catalog's reader and the importers of merchants' feeds. None may crash or hang them, no row may
/// be lost without a word, and what is written has to pass the check.
///
/// Arguments: the folder that holds Catalog, Assets and Tests (`.`); `--seconds N` (60); `--seed N`: where the numbers begin (by the clock; it is
/// printed); `--only N`: one case, whose file is written to standard output. The number of the case at work stands in the file that is named at the
/// start, so that one that crashed is known. Exit status 0 if nothing is found, else 1.
@main
struct Fuzz {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func value(of option: String) -> String? {
      guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
      defer { arguments.removeSubrange(index...index + 1) }
      return arguments[index + 1]
    }
    let seconds = value(of: "--seconds").flatMap(Double.init) ?? 60
    let seed = value(of: "--seed").flatMap(UInt64.init) ?? UInt64(Date().timeIntervalSince1970)
    let only = value(of: "--only").flatMap(UInt64.init)
    let root = URL(filePath: arguments.first ?? ".")
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
    if found > 0 { exit(1) }
  }
}
