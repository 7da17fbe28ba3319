import Foundation

/// The fields of a world's bytes without their types: every text once, and every number. What any other format has to carry as well, so that
/// `bench` can set the time that a codable one takes for these alone beside what reading the whole world takes.
public struct WorldFields: Codable, Hashable, Sendable {
  public let texts: [String]
  public let numbers: [Int]

  /// Nil if the bytes are damaged.
  public init?(_ data: Data) {
    var texts: [String] = []
    var numbers: [Int] = []
    let isWhole = data.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      numbers.append(reader.number())
      for _ in 0..<reader.count() where !reader.isDamaged { texts.append(reader.text()) }
      while reader.offset < bytes.count, !reader.isDamaged { numbers.append(reader.number()) }
      return !reader.isDamaged
    }
    guard isWhole else { return nil }
    self.texts = texts
    self.numbers = numbers
  }
}
