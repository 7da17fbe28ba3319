/// The goods that one word of a query finds, and by what: the better it is, the further up they stand.
struct UnitMatch: Sendable {
  /// All of them.
  private(set) var wide: RowSet
  /// By name, brand, category or choice, or by another word for one of these; the rest by what they are made of or what is written of them.
  private(set) var titled: RowSet
  /// By the word as it was typed.
  private(set) var typed: RowSet
  /// It is what they are: `lamp` of a desk lamp.
  private(set) var heads: RowSet
  /// By their own name, not the brand's.
  private(set) var named: RowSet
  /// By what they are made of or what is written of them, whatever else is.
  private(set) var told: RowSet
  /// The category in which they lie says that they are that.
  private(set) var kinds: RowSet
  /// The name of that category has the word.
  private(set) var kindWords: RowSet

  init(capacity: Int) {
    let none = RowSet(capacity: capacity)
    (wide, titled, typed, heads, named, told, kinds, kindWords) = (none, none, none, none, none, none, none, none)
  }

  var isEmpty: Bool { wide.isEmpty }

  // MARK: Adding

  /// Goods that bear the word, if it is not `begun` as it was typed.
  mutating func add(titled rows: RowSet, isTyped: Bool = false) {
    wide.formUnion(rows)
    titled.formUnion(rows)
    if isTyped { typed.formUnion(rows) }
  }

  /// Goods of which it is told by other means.
  mutating func add(told rows: RowSet) {
    wide.formUnion(rows)
    told.formUnion(rows)
  }

  /// Notes what the word is for goods that were found.
  mutating func mark(
    heads: RowSet? = nil, named: RowSet? = nil, kinds: RowSet? = nil, kindWords: RowSet? = nil, typed: RowSet? = nil
  ) {
    if let heads { self.heads.formUnion(heads) }
    if let named { self.named.formUnion(named) }
    if let kinds { self.kinds.formUnion(kinds) }
    if let kindWords { self.kindWords.formUnion(kindWords) }
    if let typed { self.typed.formUnion(typed) }
  }

  /// Goods that were met by several words, some of which only tell of them.
  mutating func add(met: UnitMatch) {
    wide.formUnion(met.wide)
    told.formUnion(met.told)
  }

  mutating func formUnion(_ other: UnitMatch) {
    wide.formUnion(other.wide)
    titled.formUnion(other.titled)
    told.formUnion(other.told)
    mark(heads: other.heads, named: other.named, kinds: other.kinds, kindWords: other.kindWords, typed: other.typed)
  }

  // MARK: Several words as one

  /// Also the next word has to be met, which says what the goods are rather than the words before it.
  mutating func meet(_ next: UnitMatch) {
    wide.formIntersection(next.wide)
    titled.formIntersection(next.titled)
    typed.formIntersection(next.typed)
    told.formIntersection(next.told)
    heads = next.heads
    heads.formIntersection(wide)
    named = next.named
    named.formIntersection(wide)
    kinds = kindWords
    kinds.formIntersection(next.kinds)
    kindWords.formIntersection(next.kindWords)
  }

  /// The same goods, found by words that are one term together: what has both a `lip` and a `stick` is no lipstick for that.
  var asTerm: UnitMatch {
    var match = UnitMatch(capacity: wide.capacity)
    match.wide = wide
    match.titled = titled
    match.told = told
    match.typed = heads
    match.typed.formIntersection(typed)
    return match
  }

  /// What counts for the order, and how much.
  var evidence: [(rows: RowSet, weight: Int)] {
    [(titled, 4), (heads, 2), (kinds, 2), (named, 1), (typed, 1), (told, 1)]
  }
}
