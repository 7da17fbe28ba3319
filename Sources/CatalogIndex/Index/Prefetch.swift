import Dispatch
import Primitives

/// A sequence that is made ahead on another thread, some elements at a time, so that reading and indexing go on at once.
struct Prefetch<Base: Sequence & Sendable>: Sequence, Sendable where Base.Element: Sendable {
  let base: Base
  /// So many elements are handed on at a time; five times as many may wait.
  var most = 64

  func makeIterator() -> Iterator { Iterator(base, most) }

  struct Iterator: IteratorProtocol {
    private let buffer: ChunkBuffer<Base.Element>
    private let reader: Reader<Base.Element>
    private var chunk: [Base.Element?] = []
    /// The place of the next one.
    private var place = 0

    init(_ base: Base, _ most: Int) {
      let buffer = ChunkBuffer<Base.Element>(most)
      self.buffer = buffer
      reader = Reader(buffer)
      DispatchQueue(label: "caravan.prefetch", qos: .userInitiated).async { buffer.fill(from: base) }
    }

    mutating func next() -> Base.Element? {
      if place == chunk.count {
        chunk = buffer.take()
        place = 0
        if chunk.isEmpty { return nil }
      }
      defer { place += 1 }
      return chunk[place].take()
    }
  }
}

/// Tells the buffer when nobody reads on, so that the thread that fills it ends.
private final class Reader<Element: Sendable>: Sendable {
  private let buffer: ChunkBuffer<Element>

  init(_ buffer: ChunkBuffer<Element>) { self.buffer = buffer }

  deinit { buffer.leave() }
}

/// A few chunks between the thread that makes them and the one that uses them.
private final class ChunkBuffer<Element: Sendable>: Sendable {
  /// Elements are taken out of their places, so that none is copied.
  private let chunks = Lock<[[Element?]]>([])
  private let isFull = DispatchSemaphore(value: 4)
  private let isFilled = DispatchSemaphore(value: 0)
  private let isLeft = Lock(false)

  private let most: Int

  init(_ most: Int) { self.most = most }

  func fill(from base: some Sequence<Element>) {
    var chunk: [Element?] = []
    for element in base {
      chunk.append(element)
      if chunk.count == most {
        if isLeft.withLock({ $0 }) { return }
        put(&chunk)
      }
    }
    if !chunk.isEmpty { put(&chunk) }
    // The end.
    put(&chunk)
  }

  func leave() {
    isLeft.withLock { $0 = true }
    isFull.signal()
  }

  /// Hands the elements on; none are left.
  private func put(_ chunk: inout [Element?]) {
    isFull.wait()
    let handed = chunk
    chunk = []
    chunks.withLock { $0.append(handed) }
    isFilled.signal()
  }

  /// Empty at the end.
  func take() -> [Element?] {
    isFilled.wait()
    isFull.signal()
    return chunks.withLock { $0.isEmpty ? [] : $0.removeFirst() }
  }
}
