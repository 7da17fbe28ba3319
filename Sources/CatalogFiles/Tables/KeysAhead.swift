import Dispatch
import Primitives

/// A `KeyScan` that goes on ahead on a thread of its own while what it found is looked up, some thousand rows at a time. It is to be gone through to
/// its end.
final class KeysAhead: Sendable {
  private let parts = Lock<[[CSVReader.Keys]]>([])
  private let ended = Lock<KeyScan?>(nil)
  private let isFilled = DispatchSemaphore(value: 0)
  /// So many parts wait.
  private let isFree = DispatchSemaphore(value: 4)

  /// How many rows a part has.
  private static let most = 4096

  init(_ scan: KeyScan) {
    DispatchQueue(label: "caravan.keys", qos: .userInitiated).async { self.read(scan) }
  }

  private func read(_ begun: KeyScan) {
    var scan = begun
    var part: [CSVReader.Keys] = []
    part.reserveCapacity(Self.most)
    scan.forEach { keys in
      part.append(keys)
      if part.count == Self.most {
        put(part)
        part.removeAll(keepingCapacity: true)
      }
    }
    if !part.isEmpty { put(part) }
    ended.withLock { $0 = scan }
    // The end.
    put([])
  }

  private func put(_ part: [CSVReader.Keys]) {
    isFree.wait()
    parts.withLock { $0.append(part) }
    isFilled.signal()
  }

  /// Calls `body` with the keys of each row; returns the scan at its end.
  func forEach(_ body: (CSVReader.Keys) -> Void) -> KeyScan? {
    while true {
      isFilled.wait()
      let part = parts.withLock { $0.isEmpty ? [] : $0.removeFirst() }
      isFree.signal()
      if part.isEmpty { return ended.withLock { $0 } }
      for keys in part { body(keys) }
    }
  }
}
