/// How well goods match: sums of the weights of the evidence for each. They are made of 512 goods at a time, one bit of each sum a vector, and
/// only as far as goods were found.
struct MatchSums {
  /// Bits of a sum: enough for six words with eleven each, and the category.
  static let planes = 7

  private let blocks: [Block?]

  init(_ found: RowSet, _ evidence: [RelevanceOrder.Evidence]) {
    let words = found.words
    blocks = stride(from: 0, to: words.count, by: Block.words).map { begin in
      let places = begin..<min(begin + Block.words, words.count)
      guard words[places].contains(where: { $0 != 0 }) else { return nil }
      var sums = Block()
      sums.add(evidence, at: places)
      return sums
    }
  }

  /// How well a row that was found matches: the higher, the better.
  func match(of row: Int) -> Int {
    let place = row >> 6
    guard place / Block.words < blocks.count else { return 0 }
    return blocks[place / Block.words]?.sum(place % Block.words, bit: row & 63) ?? 0
  }
}

extension MatchSums {
  /// The sums of some words' goods.
  struct Block {
    /// So many words, eight a vector.
    static let words = 64
    private static let vectors = words / 8
    typealias Vector = SIMD8<UInt64>

    /// The bits of the sums, the lowest first: as many vectors of each as the block has.
    private var planes = [Vector](repeating: .zero, count: MatchSums.planes * vectors)

    /// Makes the sums of the goods at some places, which are whole vectors.
    mutating func add(_ evidence: [RelevanceOrder.Evidence], at places: Range<Int>) {
      planes.withUnsafeMutableBufferPointer { planes in
        planes.update(repeating: .zero)
        var most = 0
        for (rows, weight) in evidence {
          let lowest = weight.trailingZeroBitCount
          // No sum is higher yet, so that nothing is carried further.
          most += weight
          let highest = min(MatchSums.planes, Int.bitWidth - most.leadingZeroBitCount)
          rows.words[places].withUnsafeBytes { bytes in
            for vector in 0..<bytes.count / MemoryLayout<Vector>.size {
              var carry = bytes.loadUnaligned(fromByteOffset: vector &* MemoryLayout<Vector>.size, as: Vector.self)
              for plane in lowest..<highest {
                let place = plane &* Self.vectors &+ vector
                let bits = planes[place]
                planes[place] = bits ^ carry
                carry &= bits
              }
            }
          }
        }
      }
    }

    /// The goods of each word of a vector whose sum is higher than `least`.
    func better(than least: Int, at vector: Int) -> Vector {
      guard least >= 0 else { return Vector(repeating: .max) }
      var better = Vector.zero
      var equal = Vector(repeating: .max)
      for plane in (0..<MatchSums.planes).reversed() {
        let bits = planes[plane &* Self.vectors &+ vector]
        if least >> plane & 1 == 0 {
          better |= equal & bits
          equal &= ~bits
        } else {
          equal &= bits
        }
      }
      return better
    }

    /// The sum of one of the goods of a word.
    func sum(_ word: Int, bit: Int) -> Int {
      var sum = 0
      for plane in 0..<MatchSums.planes {
        let bits = planes[plane &* Self.vectors &+ word / 8][word % 8]
        if bits >> UInt64(bit) & 1 == 1 { sum |= 1 << plane }
      }
      return sum
    }
  }
}
