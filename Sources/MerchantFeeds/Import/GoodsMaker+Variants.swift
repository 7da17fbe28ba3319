import Foundation
import Money
import Primitives

extension GoodsMaker {
  /// A variant of which everything is known that a catalog needs.
  struct Candidate {
    let line: Int
    let sku: String
    let choices: [FeedDetail]
    let price: Money
    let weight: Int
    let box: [Int]
    let content: String
    let contentUnit: String
    let quantity: Int
  }

  private static let mostGrams = 100_000_000.0
  private static let mostMillimetres = 100_000.0
  private static let mostPieces = 100_000_000
  private static let longestValue = 120

  /// Why a variant is not imported.
  private struct Fault: Error {
    let kind: FeedNote.Kind
    var details: [String: String] = [:]
  }

  /// The variants that can be imported; the report gets the others.
  func variants(of product: FeedProduct, _ facts: Facts, _ notes: inout [FeedNote], _ report: inout ImportReport) -> [Candidate] {
    var candidates: [Candidate] = []
    var seen: [[FeedDetail]: Int] = [:]
    for variant in product.variants {
      var own: [FeedNote] = []
      do throws(Fault) {
        let candidate = try candidate(variant, of: product, facts, first: candidates.first, &own)
        let values = candidate.choices.map { FeedDetail(name: $0.name.lowercased(), value: $0.value.lowercased()) }
        if let place = seen[values] {
          let other = candidates[place]
          let isSame = other.price == candidate.price && (candidate.sku.isEmpty || candidate.sku == other.sku)
          if isSame {
            report.merged.append(FeedNote(variant.line, .repeated, ["line": "\(other.line)"]))
            continue
          }
          throw Fault(kind: .sameOptions, details: ["line": "\(other.line)"])
        }
        seen[values] = candidates.count
        candidates.append(candidate)
        notes += own
      } catch {
        report.leftOut.append(FeedNote(variant.line, error.kind, error.details))
      }
    }
    // Merged rows of a product that is left out are told with it.
    return candidates
  }

  private func candidate(
    _ variant: FeedVariant, of product: FeedProduct, _ facts: Facts, first: Candidate?, _ notes: inout [FeedNote]
  ) throws(Fault) -> Candidate {
    let price: PriceReader.Price
    do {
      price = try prices.price(variant.price)
    } catch {
      throw Fault(kind: error.kind, details: error.details)
    }
    if let first, first.price.currency != price.money.currency {
      throw Fault(kind: .otherCurrency, details: ["currency": price.money.currency.code, "first": first.price.currency.code])
    }
    if price.isRounded { notes.append(FeedNote(variant.line, .priceRounded)) }
    if price.isDoubtful {
      notes.append(FeedNote(variant.line, .priceDoubtful, ["text": variant.price, "price": price.money.decimalString]))
    }
    let quantity = try quantity(variant, &notes)
    let weight = try weight(variant, facts, &notes)
    let box = try box(variant, weight, facts, &notes)
    var content = Measure.content(variant.content, style)
    let hasOtherUnit = first.map { !$0.contentUnit.isEmpty && content != nil && content?.unit != $0.contentUnit } ?? false
    if hasOtherUnit || content == nil && variant.content.utf8.contains(where: { (49...57).contains($0) }) {
      notes.append(FeedNote(variant.line, .contentUnknown, ["text": TextCleaning.line(variant.content)]))
      content = nil
    }
    // The unit stands at the product: where its first variant has none, none has.
    if let first, first.contentUnit.isEmpty { content = nil }
    return Candidate(
      line: variant.line, sku: TextCleaning.line(variant.sku), choices: choices(variant, of: product, &notes), price: price.money,
      weight: weight, box: box, content: content?.amount ?? first?.content ?? "", contentUnit: content?.unit ?? first?.contentUnit ?? "",
      quantity: quantity)
  }

  /// At most three, each with a value; of a product with several variants each has one at least.
  private func choices(_ variant: FeedVariant, of product: FeedProduct, _ notes: inout [FeedNote]) -> [FeedDetail] {
    var choices = variant.choices.compactMap { choice -> FeedDetail? in
      let value = TextCleaning.cut(TextCleaning.line(HTMLText.plain(choice.value)), Self.longestValue)
      return value.isEmpty ? nil : FeedDetail(name: TextCleaning.line(choice.name), value: value)
    }
    // Two options of one name are one.
    var byName: [FeedDetail] = []
    for choice in choices {
      if let index = byName.firstIndex(where: { $0.name == choice.name }) {
        byName[index] = FeedDetail(
          name: choice.name, value: TextCleaning.cut(byName[index].value + " / " + choice.value, Self.longestValue))
      } else {
        byName.append(choice)
      }
    }
    choices = byName
    if choices.count > 3 {
      notes.append(FeedNote(variant.line, .optionsJoined))
      let rest = choices[2...].map(\.value).joined(separator: " / ")
      choices = choices.prefix(2) + [FeedDetail(name: choices[2].name, value: TextCleaning.cut(rest, Self.longestValue))]
    }
    if choices.isEmpty, product.variants.count > 1 {
      let own = TextCleaning.line(HTMLText.plain(variant.title))
      let value = own.isEmpty || own == product.title ? variant.sku.isEmpty ? "\(variant.line)" : variant.sku : own
      notes.append(FeedNote(variant.line, .axisMade, ["handle": product.handle]))
      choices = [FeedDetail(name: "", value: TextCleaning.cut(TextCleaning.line(value), Self.longestValue))]
    }
    return choices
  }

  private func quantity(_ variant: FeedVariant, _ notes: inout [FeedNote]) throws(Fault) -> Int {
    switch variant.stock {
    case .pieces(let pieces) where pieces < 0:
      notes.append(FeedNote(variant.line, .stockNegative))
      return 0
    case .pieces(let pieces):
      guard pieces <= Self.mostPieces else { throw Fault(kind: .stockTooLarge, details: ["n": "\(pieces)", "most": "\(Self.mostPieces)"]) }
      return pieces
    case .available, .untold:
      notes.append(FeedNote(variant.line, .stockAssumed, ["n": "\(options.pieces)"]))
      return options.pieces
    case .none: return 0
    case .later:
      notes.append(FeedNote(variant.line, .notInStockYet))
      return 0
    case .unknown(let text):
      notes.append(FeedNote(variant.line, .stockUnknown, ["text": TextCleaning.cut(TextCleaning.line(text), 40)]))
      return 0
    }
  }

  private func weight(_ variant: FeedVariant, _ facts: Facts, _ notes: inout [FeedNote]) throws(Fault) -> Int {
    switch Measure.grams(variant.weight, style) {
    case .amount(let grams):
      guard grams <= Self.mostGrams else { throw Fault(kind: .weightTooLarge, details: ["text": TextCleaning.line(variant.weight)]) }
      return max(1, Int(grams.rounded()))
    case .unit: notes.append(FeedNote(variant.line, .weightUnitUnknown, ["text": TextCleaning.cut(TextCleaning.line(variant.weight), 40)]))
    case .untold: break
    }
    if let weight = options.weight { return weight }
    guard let match = facts.kind else { throw Fault(kind: .noWeight) }
    notes.append(FeedNote(variant.line, .weightAssumed, ["words": match.words, "grams": "\(match.kind.weight)"]))
    return match.kind.weight
  }

  /// Of the feed; else the merchant's; else of the kind; else as large as carriers count the weight: 6,000 cubic centimetres a kilogram.
  private func box(_ variant: FeedVariant, _ weight: Int, _ facts: Facts, _ notes: inout [FeedNote]) throws(Fault) -> [Int] {
    var sides: [Int] = []
    for text in variant.sides {
      guard case .amount(let side) = Measure.millimetres(text, style) else { continue }
      guard side <= Self.mostMillimetres else { throw Fault(kind: .sizeTooLarge, details: ["text": TextCleaning.line(text)]) }
      sides.append(max(1, Int(side.rounded(.up))))
    }
    if sides.count == 3 { return sides }
    if let box = options.box { return box }
    if let match = facts.kind {
      let box = match.kind.box
      notes.append(
        FeedNote(variant.line, .boxAssumed, ["words": match.words, "box": box.map(String.init).joined(separator: " × ")]))
      return box
    }
    notes.append(FeedNote(variant.line, .boxFromWeight))
    let side = max(10, Int((Double(weight) * 6_000).cubeRoot.rounded(.up)))
    return [side, side, side]
  }
}

extension Double {
  /// The side of a cube of so many cubic millimetres.
  fileprivate var cubeRoot: Double { cbrt(self) }
}
