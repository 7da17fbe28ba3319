import Foundation
import Screen
import Testing

/// Compares a screen with the one kept in `Frames/<name>.txt`: its text, then its roles as letters.
///
/// With `CARAVAN_REWRITE_FRAMES=1` in the environment one that differs is written anew, and that is an issue: such a run is never green, and the
/// next one is, once what changed was looked at.
func expectFrame(
  _ surface: Surface, _ name: String, in folder: URL = framesFolder, isRewriting: Bool = rewritesFrames,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = folder.appending(path: "\(name).txt")
  let drawn = surface.dump()
  let kept = try? String(contentsOf: file, encoding: .utf8)
  guard kept != drawn else { return }
  if isRewriting {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try drawn.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("The frame \(name) was \(kept == nil ? "written" : "rewritten"): look at the diff", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(name) cannot be written: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let kept else {
    Issue.record("There is no frame \(name): run once with CARAVAN_REWRITE_FRAMES=1", sourceLocation: sourceLocation)
    return
  }
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

let framesFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Frames")
let rewritesFrames = ProcessInfo.processInfo.environment["CARAVAN_REWRITE_FRAMES"] == "1"
