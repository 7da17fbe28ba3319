import CTerminal
import Screen

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the keys of one terminal send, by its terminfo entry. The forms that most terminals share need no entry: `ControlSequence` knows them.
struct KeySequences {
  private var keys: [[UInt8]: Key] = [:]
  private var beginnings: Set<[UInt8]> = []
  /// How long the longest is.
  private var longest = 0

  /// None but what most terminals share.
  init() {}

  /// By sequence. Only what begins `ESC [` or `ESC O` and goes on: other characters are keys of their own.
  init(_ sequences: [(sequence: [UInt8], key: Key)]) {
    for (sequence, key) in sequences where sequence.count > 2 && sequence.count <= InputDecoder.longestSequence {
      guard sequence[0] == 0x1B, sequence[1] == UInt8(ascii: "[") || sequence[1] == UInt8(ascii: "O"), keys[sequence] == nil else {
        continue
      }
      keys[sequence] = key
      longest = max(longest, sequence.count)
      for count in 3..<sequence.count where count < sequence.count { beginnings.insert(Array(sequence[..<count])) }
    }
  }

  /// Of the terminal that is open.
  static var ofTerminal: KeySequences {
    KeySequences(
      capabilities.compactMap { name, key in
        guard let text = cterminal_key_sequence(name) else { return nil }
        return (Array(UnsafeBufferPointer(start: text, count: strlen(text))).map { UInt8(bitPattern: $0) }, key)
      })
  }

  /// The key that sends a sequence; nil if none does, or one that goes on.
  func key(of sequence: [UInt8]) -> Key? {
    sequence.count > longest || beginnings.contains(sequence) ? nil : keys[sequence]
  }

  /// Whether a longer sequence begins like this.
  func isBeginning(_ sequence: [UInt8]) -> Bool { sequence.count < longest && beginnings.contains(sequence) }

  /// terminfo's names of keys. With Shift, Alt or Ctrl a key is the same here.
  private static let capabilities: [(name: String, key: Key)] = {
    var names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("kpp", .pageUp), ("knp", .pageDown), ("khome", .home),
      ("kend", .end), ("kent", .enter), ("kdch1", .delete), ("kich1", .insert), ("kcbt", .backTab), ("kri", .up), ("kind", .down),
      ("ka1", .home), ("ka3", .pageUp), ("kc1", .end), ("kc3", .pageDown), ("kfnd", .home), ("kslt", .end), ("kll", .end),
    ]
    let shifted: [(String, Key)] = [
      ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kHOM", .home),
      ("kEND", .end), ("kDC", .delete), ("kIC", .insert),
    ]
    for (name, key) in shifted {
      names.append((name, key))
      for modifier in 3...8 { names.append(("\(name)\(modifier)", key)) }
    }
    // F13 is Shift-F1, and so on.
    for number in 1...63 { names.append(("kf\(number)", .function((number - 1) % 12 + 1))) }
    return names
  }()
}
