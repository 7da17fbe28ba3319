import Door
import Phrases

extension DoorFinding {
  /// What is found, how much it matters, and what to do.
  func sentence(_ words: Language) -> String {
    words("door.weight.\(weight.rawValue)", ["what": words("door.check.\(kind.rawValue)", filledBy: arguments)])
  }
}
