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
      guard let layout = WorldLayout(bytes, format: WorldCoder.format) else { return false }
      texts = (0..<layout.texts.count).compactMap { number in
        layout.texts.place(of: number, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
      }
      for number in 0..<layout.names.count {
        guard let place = layout.names.place(of: number, in: bytes) else { return false }
        var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[place]))
        while reader.offset < place.count, !reader.isDamaged { numbers.append(reader.number()) }
      }
      var reader = ByteReader(bytes)
      reader.seek(layout.body)
      while reader.offset < bytes.count, !reader.isDamaged { numbers.append(reader.number()) }
      return !reader.isDamaged && texts.count == layout.texts.count
    }
    guard isWhole else { return nil }
    self.texts = texts
    self.numbers = numbers
  }
}
