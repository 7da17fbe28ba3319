import Dispatch
import Primitives

/// A sequence that is made ahead on another thread, some elements at a time, so that reading and indexing go on at once.
struct Prefetch<Base: Sequence & Sendable>: Sequence, Sendable where Base.Element: Sendable {
  let base: Base
  /// So many elements are handed on at a time; five times as many may wait.
  var most = 64

  func makeIterator() -> Iterator { Iterator(base, most) }

  struct Iterator: IteratorProtocol {
    private let reader: Reader<Base.Element>
    private var chunk: [Base.Element?] = []
    /// The place of the next one.
    private var place = 0

    init(_ base: Base, _ most: Int) {
      let chunks = HandOver<[Base.Element?]>(most: 4)
      reader = Reader(chunks)
      DispatchQueue(label: "caravan.prefetch", qos: .userInitiated).async { Self.fill(chunks, from: base, most) }
    }

    private static func fill(_ chunks: HandOver<[Base.Element?]>, from base: Base, _ most: Int) {
      var chunk: [Base.Element?] = []
      for element in base {
        chunk.append(element)
        guard chunk.count == most else { continue }
        guard chunks.put(consume chunk) else { return }
        chunk = []
      }
      if chunk.isEmpty || chunks.put(chunk) { chunks.end() }
    }

    mutating func next() -> Base.Element? {
      if place == chunk.count {
        chunk = reader.chunks.take() ?? []
        place = 0
        if chunk.isEmpty { return nil }
      }
      defer { place += 1 }
      // Elements are taken out of their places, so that none is copied.
      return chunk[place].take()
    }
  }
}

/// Tells when nobody reads on, so that the thread that fills ends.
private final class Reader<Element: Sendable>: Sendable {
  let chunks: HandOver<[Element?]>

  init(_ chunks: HandOver<[Element?]>) { self.chunks = chunks }

  deinit { chunks.leave() }
}
