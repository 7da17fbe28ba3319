import Delivery

/// How long a person takes, drawn anew for each thing.
struct Pace {
  /// So many times as long as a person: 1 is a person.
  let factor: Double
  private var random: SplitMix64

  init(factor: Double, seed: UInt64) {
    self.factor = factor
    random = SplitMix64(seed: seed)
  }

  /// Between two letters of a word, in seconds.
  mutating func letter() -> Double { between(0.12, 0.35) }
  /// Between two moves in a list.
  mutating func move() -> Double { between(0.25, 0.8) }
  /// Reading a page.
  mutating func page() -> Double { between(1, 4) }

  private mutating func between(_ least: Double, _ most: Double) -> Double {
    factor * (least + (most - least) * Double(random.next() >> 11) / Double(1 << 53))
  }

  /// A whole number below a limit.
  mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }

  /// One of several.
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
