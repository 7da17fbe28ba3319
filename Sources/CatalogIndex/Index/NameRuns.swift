import Primitives

/// The runs of ideographs that names are made of, with the tokens that each has by itself, as places in a list of numbers. A million names repeat some thousand of
/// them; what stands across two runs is found out name by name. Numbers hold for one run of tokens.
struct NameRuns {
  struct Known {
    /// Each ideograph, each pair of neighbours and the first letters.
    let tokens: Range<Int>
    let spoken: SpokenRun
    /// What is spoken from each of its ideographs to its end, once that has been asked for.
    var spokenTokens: Range<Int>?
    /// Its number among the words of the catalog, once that has been asked for; nil in it: it is passed over.
    var word: Int??
  }

  private var numbers = ByteNumbering()
  private var runs: [Known] = []

  /// So many are kept.
  private static let most = 30_000

  var isFull: Bool { runs.count >= Self.most }

  mutating func removeAll() {
    numbers.removeAll()
    runs.removeAll(keepingCapacity: true)
  }

  /// The place of a run among the known ones, made known if need be.
  mutating func place(of run: Span<UInt8>, _ make: () -> Known) -> Int {
    let number = numbers.number(of: run)
    if number == runs.count { runs.append(make()) }
    return number
  }

  subscript(place: Int) -> Known {
    _read { yield runs[place] }
    _modify { yield &runs[place] }
  }
}
