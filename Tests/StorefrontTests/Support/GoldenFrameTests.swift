import Foundation
import Screen
import TestSupport
import Testing

@Suite("Golden frames are kept honestly")
struct GoldenFrameTests {
  private let place = TemporaryFolder("frames")
  private var folder: URL { place.url }

  /// Compares or rewrites a frame of one word; with what its issue is expected to say.
  private func frame(_ word: String, isRewriting: Bool, says: String? = nil) {
    var surface = Surface(size: Size(width: 12, height: 2))
    surface.put(PlainText(word), x: 0, y: 0, style: .plain)
    let drawn = surface
    guard let says else { return expectFrame(drawn, "one", in: folder, isRewriting: isRewriting) }
    withKnownIssue {
      expectFrame(drawn, "one", in: folder, isRewriting: isRewriting)
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains(says) }
    }
  }

  @Test("A frame that differs, is missing or is written anew is an issue; one that is as kept is none, also in a run that rewrites")
  func issues() {
    frame("was", isRewriting: false, says: "There is no frame one")
    frame("was", isRewriting: true, says: "one was written")
    frame("was", isRewriting: false)
    frame("was", isRewriting: true)
    frame("is", isRewriting: false, says: "one differs in line")
    frame("is", isRewriting: true, says: "one was rewritten")
    frame("is", isRewriting: false)
  }
}
