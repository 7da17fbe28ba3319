/// Unpacks what was deflated (RFC 1951).
struct Inflate {
  /// The unpacked bytes; nil if they are damaged or more than `size`.
  static func bytes(of packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var inflate = Inflate(input: packed, size: size)
    return inflate.run() ? inflate.output : nil
  }

  /// The lengths of a code's words, put in the order in which they are told apart bit by bit (RFC 1951, 3.2.2).
  private struct Code {
    /// How many words have each length.
    private var counts = [Int](repeating: 0, count: 16)
    private var symbols: [Int]

    init(_ lengths: some Collection<Int>) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var next = [Int](repeating: 0, count: 16)
      for length in 1..<15 { next[length + 1] = next[length] + counts[length] }
      symbols = [Int](repeating: 0, count: lengths.count)
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[next[length]] = symbol
        next[length] += 1
      }
    }

    func symbol(_ input: inout Inflate) -> Int? {
      var (code, first, index) = (0, 0, 0)
      for length in 1...15 {
        guard let bit = input.bits(1) else { return nil }
        code |= bit
        if code - counts[length] < first {
          // Lengths that are no code can lead anywhere.
          let place = index + code - first
          return symbols.indices.contains(place) ? symbols[place] : nil
        }
        index += counts[length]
        first = (first + counts[length]) << 1
        code <<= 1
      }
      return nil
    }
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
    24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let fixedLengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }

  private let input: ArraySlice<UInt8>
  private var position: Int
  private var held = 0
  private var heldBits = 0
  private let size: Int
  private var output: [UInt8] = []

  private init(input: ArraySlice<UInt8>, size: Int) {
    self.input = input
    position = input.startIndex
    self.size = size
    output.reserveCapacity(size)
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = bits(1), let kind = bits(2) else { return false }
      let isSound =
        switch kind {
        case 0: copyStored()
        case 1: unpack(Code(Self.fixedLengths), Code(Array(repeating: 5, count: 30)))
        case 2: unpackWithCodes()
        default: false
        }
      if !isSound { return false }
      if isLast == 1 { return true }
    }
  }

  /// So many bits, the first one the lowest; nil at the end.
  private mutating func bits(_ count: Int) -> Int? {
    while heldBits < count {
      guard position < input.endIndex else { return nil }
      held |= Int(input[position]) << heldBits
      position += 1
      heldBits += 8
    }
    defer {
      held >>= count
      heldBits -= count
    }
    return held & (1 << count - 1)
  }

  private mutating func copyStored() -> Bool {
    (held, heldBits) = (0, 0)
    guard let length = bits(16), let complement = bits(16), length == ~complement & 0xFFFF, position + length <= input.endIndex,
      output.count + length <= size
    else { return false }
    output += input[position..<position + length]
    position += length
    return true
  }

  private mutating func unpackWithCodes() -> Bool {
    guard let literals = bits(5).map({ $0 + 257 }), let distances = bits(5).map({ $0 + 1 }), let count = bits(4).map({ $0 + 4 }),
      literals <= 286, distances <= 30
    else { return false }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<count {
      guard let length = bits(3) else { return false }
      lengths[Self.lengthOrder[index]] = length
    }
    let code = Code(lengths)
    lengths = []
    while lengths.count < literals + distances {
      guard let symbol = code.symbol(&self) else { return false }
      switch symbol {
      case ..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last, let more = bits(2) else { return false }
        lengths += Array(repeating: last, count: 3 + more)
      default:
        guard let more = bits(symbol == 17 ? 3 : 7) else { return false }
        lengths += Array(repeating: 0, count: (symbol == 17 ? 3 : 11) + more)
      }
    }
    guard lengths.count == literals + distances else { return false }
    return unpack(Code(lengths[..<literals]), Code(lengths[literals...]))
  }

  /// Bytes, and copies of what was unpacked before, up to the end of the block.
  private mutating func unpack(_ literals: Code, _ distances: Code) -> Bool {
    while true {
      guard let symbol = literals.symbol(&self) else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        guard output.count < size else { return false }
        output.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < Self.lengthBases.count, let more = bits(Self.lengthBits[symbol - 257]), let place = distances.symbol(&self),
        place < Self.distanceBases.count, let further = bits(Self.distanceBits[place])
      else { return false }
      let length = Self.lengthBases[symbol - 257] + more
      let distance = Self.distanceBases[place] + further
      guard distance <= output.count, output.count + length <= size else { return false }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }
}
