/// The error correction of QR codes: Reed–Solomon over the field of 256 elements with the polynomial x⁸ + x⁴ + x³ + x² + 1.
enum ReedSolomon {
  /// What is left when the data, as a polynomial, is divided by (x − 1)(x − 2)…(x − 2ⁿ⁻¹): so many codewords.
  static func correction(of data: [UInt8], count: Int) -> [UInt8] {
    // Without its first factor, which is 1; the highest power first.
    var generator = [UInt8](repeating: 0, count: count)
    generator[count - 1] = 1
    var root: UInt8 = 1
    for _ in 0..<count {
      for index in 0..<count {
        generator[index] = product(generator[index], root)
        if index + 1 < count { generator[index] ^= generator[index + 1] }
      }
      root = product(root, 2)
    }
    var rest = [UInt8](repeating: 0, count: count)
    for byte in data {
      let factor = byte ^ rest[0]
      rest.removeFirst()
      rest.append(0)
      for index in 0..<count { rest[index] ^= product(generator[index], factor) }
    }
    return rest
  }

  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var product = 0
    for bit in stride(from: 7, through: 0, by: -1) {
      product = product << 1 ^ (product >> 7 & 1) * 0x11D
      product ^= Int(right) >> bit & 1 == 1 ? Int(left) : 0
    }
    return UInt8(truncatingIfNeeded: product)
  }
}
