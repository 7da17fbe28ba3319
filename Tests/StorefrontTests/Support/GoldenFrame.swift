import Foundation
import Screen
import Testing

/// Compares a screen with the one kept in `Frames/<name>.txt`: its text, then its roles as letters.
///
/// With `CARAVAN_REWRITE_FRAMES=1` in the environment the kept one is written anew; look at what changed before it is committed.
func expectFrame(_ surface: Surface, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Frames")
  let file = folder.appending(path: "\(name).txt")
  let drawn = surface.dump()
  if ProcessInfo.processInfo.environment["CARAVAN_REWRITE_FRAMES"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    } catch {
      Issue.record("\(name) cannot be written: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("There is no frame \(name): run once with CARAVAN_REWRITE_FRAMES=1", sourceLocation: sourceLocation)
    return
  }
  guard kept != drawn else { return }
  let (old, new) = (
    kept.split(separator: "\n", omittingEmptySubsequences: false), drawn.split(separator: "\n", omittingEmptySubsequences: false)
  )
  var differences: [String] = []
  for index in 0..<max(old.count, new.count) {
    let (before, after) = (index < old.count ? String(old[index]) : "", index < new.count ? String(new[index]) : "")
    if before != after { differences.append("\(index + 1)\n  was \(before)\n  is  \(after)") }
  }
  Issue.record("The frame \(name) differs in line \(differences.prefix(8).joined(separator: "\n"))", sourceLocation: sourceLocation)
}
