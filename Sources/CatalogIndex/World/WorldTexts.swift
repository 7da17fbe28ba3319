import Primitives

/// The texts and names that were read of a world's bytes, by their numbers, so that each is made once.
struct WorldTexts: Sendable {
  /// Values by number: where all are read a place for each, where few are only those.
  struct Numbered<Value: Sendable>: Sendable {
    private var all: [Value?]
    private var some: [Int: Value] = [:]

    fileprivate init(count: Int = 0) { all = Array(repeating: nil, count: count) }

    subscript(number: Int) -> Value? {
      get { all.isEmpty ? some[number] : all[number] }
      set { if all.isEmpty { some[number] = newValue } else { all[number] = newValue } }
    }
  }

  var texts = Numbered<String>()
  var names = Numbered<LocalizedName>()

  /// For a part of the world.
  init() {}

  /// For all of it.
  init(all layout: WorldLayout) { (texts, names) = (Numbered(count: layout.texts.count), Numbered(count: layout.names.count)) }
}
