import Dispatch
import Primitives

/// A `KeyScan` that goes on ahead on a thread of its own while what it found is looked up, some thousand rows at a time. It is to be gone through to
/// its end.
final class KeysAhead: Sendable {
  private let parts = HandOver<[CSVReader.Keys]>(most: 4)
  private let ended = Lock<KeyScan?>(nil)

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
        _ = parts.put(part)
        part.removeAll(keepingCapacity: true)
      }
    }
    if !part.isEmpty { _ = parts.put(part) }
    ended.withLock { $0 = scan }
    parts.end()
  }

  /// Calls `body` with the keys of each row; returns the scan at its end.
  func forEach(_ body: (CSVReader.Keys) -> Void) -> KeyScan? {
    while let part = parts.take() {
      for keys in part { body(keys) }
    }
    return ended.withLock { $0 }
  }
}
