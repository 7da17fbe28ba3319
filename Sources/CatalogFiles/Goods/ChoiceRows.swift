import Catalog
import Primitives

/// What variants choose: made once for all rows of variants.csv that say the same in the same cells.
struct ChoiceRows {
  private let options: [String: LocalizedName]
  private let ids: KnownIDs
  /// Of each number: the columns of the option and of its value in all languages.
  private var places: [[Int]] = []
  private var known = HashMemo<OptionChoice>(most: 100_000)

  init(_ options: [String: LocalizedName], _ ids: KnownIDs) {
    self.options = options
    self.ids = ids
  }

  /// What the row says; what is wrong with it is told.
  mutating func choices(_ row: CatalogRow) -> [OptionChoice] {
    if places.isEmpty {
      places = (1...3).map { number in (row.place(of: "option\(number)").map { [$0] } ?? []) + row.places(of: "value\(number)_") }
    }
    var choices: [OptionChoice] = []
    for number in 1...3 {
      let places = places[number - 1]
      if places.allSatisfy({ row.isBlank(at: $0) }) { continue }
      let hash = row.hash(at: places) ^ UInt64(number)
      if let choice = known[hash] {
        choices.append(choice)
        continue
      }
      guard let option = row.optionalReference("option\(number)", ids) else {
        if !row.isBlank("value\(number)_en") {
          row.refuse("option\(number)", .valueWithoutOption, ["text": .text(row.text("value\(number)_en"))])
        }
        continue
      }
      let wasSound = row.isSound
      let choice = OptionChoice(
        option: option, optionName: options[option] ?? LocalizedName(option), value: row.name("value\(number)"))
      if wasSound, row.isSound { known.keep(choice, for: hash) }
      choices.append(choice)
    }
    return choices
  }
}
