import Money
import Primitives
import Quotes

/// Makes a catalog's goods of a feed's products, and notes what became of each row.
struct GoodsMaker: Sendable {
  let tables: FeedTables
  let options: ImportOptions
  let style: FeedNumber.Style
  let prices: PriceReader
  private let shelves: ShopShelves
  private let countries: [String: String]
  var names: NameRegister
  private var handles = UniqueNames()
  private var skus = UniqueNames()

  private static let longestTitle = 250
  private static let longestText = 10_000

  init(_ tables: FeedTables, _ shelves: ShopShelves, _ world: World, _ options: ImportOptions, _ style: FeedNumber.Style) {
    self.tables = tables
    self.shelves = shelves
    self.options = options
    self.style = style
    var rated: [String: Currency] = [:]
    for row in world.currencies.values where world.rates.rate(of: row.currency.code) != nil { rated[row.currency.code] = row.currency }
    prices = PriceReader(currencies: rated, fallback: options.currency, style: style)
    var countries: [String: String] = [:]
    for country in world.countries.values {
      for name in [country.code.rawValue] + country.also + country.name.texts { countries[name.lowercased()] = country.code.rawValue }
    }
    self.countries = countries
    names = NameRegister(tables, shelves)
  }

  /// The rows of a product; nil if none of its variants can be imported. The report gets every row of it.
  mutating func make(_ product: FeedProduct, _ report: inout ImportReport) -> MadeProduct? {
    report.leftOut += product.leftOut
    let title = TextCleaning.line(HTMLText.plain(product.title))
    var notes = product.notes
    let facts: Facts
    do throws(Refusal) {
      facts = try self.facts(product, title, &notes)
    } catch {
      report.leftOut += product.variants.map { FeedNote($0.line, error.kind) }
      report.leftOut += product.merged.map { FeedNote($0.line, .withProduct, ["line": "\(product.line)"]) }
      return nil
    }
    let candidates = variants(of: product, facts, &notes, &report)
    guard let first = candidates.first else {
      report.leftOut += product.merged.map { FeedNote($0.line, .withProduct, ["line": "\(product.line)"]) }
      return nil
    }
    let handle = handle(product, title, &notes)
    let category = category(product, facts, &notes)
    let body = HTMLText.plain(product.body)
    if title.count > Self.longestTitle || body.count > Self.longestText { notes.append(FeedNote(product.line, .textCut)) }
    let brand = TextCleaning.line(HTMLText.plain(product.brand))
    if brand.isEmpty { notes.append(FeedNote(product.line, .brandMade)) }
    for note in facts.assumptions(product.line, of: candidates) { notes.append(note) }
    let made = MadeProduct(
      handle: handle, category: category, brand: brand.isEmpty ? tables.others["brand"] ?? handle : TextCleaning.cut(brand, 120),
      name: TextCleaning.cut(title, Self.longestTitle), text: TextCleaning.cut(body, Self.longestText), hsCode: facts.hsCode,
      origin: facts.origin, currency: first.price.currency.code, contentUnit: first.contentUnit, battery: facts.kind?.kind.battery ?? "",
      dangerousGoods: facts.kind?.kind.dangerousGoods ?? "", site: facts.site, specifications: specifications(product.details),
      variants: rows(of: candidates, handle, &notes))
    report.products += 1
    report.variants += candidates.count
    report.merged += product.merged
    for note in notes { report.remark(note) }
    return made
  }

  /// Why nothing of a product can be imported.
  struct Refusal: Error { let kind: FeedNote.Kind }

  /// What customs need, and what kind of goods it is.
  private func facts(_ product: FeedProduct, _ title: String, _ notes: inout [FeedNote]) throws(Refusal) -> Facts {
    if title.isEmpty { throw Refusal(kind: .noTitle) }
    let kind = tables.kinds.match(product)
    var hsCode = options.hsCode
    var isAssumed = false
    for text in [product.hsCode] + product.variants.map(\.hsCode) where !text.isEmpty {
      if let code = try? HSCode(typed: text) {
        hsCode = code
        break
      }
      notes.append(FeedNote(product.line, .hsUnreadable, ["text": TextCleaning.cut(TextCleaning.line(text), 40)]))
    }
    if hsCode == nil, let kind {
      hsCode = HSCode(rawValue: kind.kind.hsCode)
      isAssumed = true
    }
    guard let hsCode else { throw Refusal(kind: .noHSCode) }
    var origin = options.origin?.rawValue
    for text in [product.origin] + product.variants.map(\.origin) where !text.isEmpty {
      if let code = countries[text.trimmingBlanks.lowercased()] {
        origin = code
        break
      }
      notes.append(FeedNote(product.line, .originUnreadable, ["text": TextCleaning.cut(TextCleaning.line(text), 40)]))
    }
    guard let origin else { throw Refusal(kind: .noOrigin) }
    guard let site = options.site else { throw Refusal(kind: .noSite) }
    return Facts(kind: kind, hsCode: hsCode.rawValue, isHSAssumed: isAssumed, origin: origin, site: site.rawValue)
  }

  /// What is the same for all variants of a product.
  struct Facts {
    let kind: KindTable.Match?
    let hsCode: String
    let isHSAssumed: Bool
    let origin: String
    let site: String

    /// What was assumed of the goods by their kind.
    func assumptions(_ line: Int, of candidates: [Candidate]) -> [FeedNote] {
      guard let match = kind else { return [] }
      let kind = match.kind
      var notes: [FeedNote] = []
      let words = ["words": match.words]
      if isHSAssumed { notes.append(FeedNote(line, .hsAssumed, words.merging(["hs": hsCode]) { $1 })) }
      if !kind.battery.isEmpty { notes.append(FeedNote(line, .batteryAssumed, words.merging(["battery": kind.battery]) { $1 })) }
      if !kind.dangerousGoods.isEmpty {
        notes.append(FeedNote(line, .dangerousAssumed, words.merging(["goods": kind.dangerousGoods]) { $1 }))
      }
      return notes
    }
  }

  private mutating func handle(_ product: FeedProduct, _ title: String, _ notes: inout [FeedNote]) -> String {
    let told = Slug.kebab(product.handle)
    var handle = told
    if handle.isEmpty { handle = Slug.kebab(title) }
    if handle.isEmpty { handle = "goods-\(product.line)" }
    let unique = handles.unique(handle)
    if product.handle.isEmpty {
      notes.append(FeedNote(product.line, .handleMade))
    } else if unique != product.handle.lowercased() {
      notes.append(FeedNote(product.line, .handleChanged))
    }
    return unique
  }

  private mutating func category(_ product: FeedProduct, _ facts: Facts, _ notes: inout [FeedNote]) -> String {
    if let match = facts.kind, let id = shelves.first(match.kind.categories) {
      notes.append(FeedNote(product.line, .categoryAssumed, ["words": match.words, "category": id]))
      return names.use(category: id)
    }
    let paths = product.kinds.map { path in
      path.split(separator: ">").map { TextCleaning.line(HTMLText.plain(String($0))) }.filter { !$0.isEmpty }
    }
    let shelves = shelves
    if let id = paths.lazy.compactMap({ shelves.named($0) }).first { return names.use(category: id) }
    guard let type = paths.lazy.compactMap(\.last).first else {
      notes.append(FeedNote(product.line, .categoryOther))
      return names.make(category: "")
    }
    let id = names.make(category: type)
    notes.append(FeedNote(product.line, .categoryMade, ["type": type, "category": id]))
    return id
  }

  private mutating func specifications(_ details: [FeedDetail]) -> [(attribute: String, value: String)] {
    var found: [(attribute: String, value: String)] = []
    for detail in details {
      let value = TextCleaning.line(HTMLText.plain(detail.value))
      guard !value.isEmpty, value.count <= 120, let attribute = names.attribute(detail.name) else { continue }
      if !found.contains(where: { $0.attribute == attribute && $0.value == value }) { found.append((attribute, value)) }
    }
    return found
  }

  /// SKUs that no other goods have, and options by the catalog's ids.
  private mutating func rows(of candidates: [Candidate], _ handle: String, _ notes: inout [FeedNote]) -> [MadeVariant] {
    var ids: [String: String] = [:]
    var used: [String] = []
    var rows: [MadeVariant] = []
    for candidate in candidates {
      var choices: [(option: String, value: String)] = []
      for choice in candidate.choices {
        if let id = ids[choice.name] {
          choices.append((id, choice.value))
          continue
        }
        let id = names.option(choice.name, beside: used)
        ids[choice.name] = id
        used.append(id)
        choices.append((id, choice.value))
      }
      rows.append(
        MadeVariant(
          sku: sku(candidate, handle, &notes), choices: choices, price: candidate.price.decimalString, weight: candidate.weight,
          box: candidate.box, content: candidate.content, colour: colour(choices), quantity: candidate.quantity))
    }
    return rows
  }

  private mutating func sku(_ candidate: Candidate, _ handle: String, _ notes: inout [FeedNote]) -> String {
    // A spreadsheet's apostrophe before a number.
    let told = candidate.sku.hasPrefix("'") ? String(candidate.sku.dropFirst()) : candidate.sku
    var sku = Slug.sku(told)
    if sku.isEmpty {
      notes.append(FeedNote(candidate.line, .skuMade))
      let tail = candidate.choices.map { Slug.kebab($0.value) }.filter { !$0.isEmpty }.joined(separator: "-")
      sku = String((tail.isEmpty ? handle : "\(handle)-\(tail)").prefix(Slug.longest))
    } else if sku != told {
      notes.append(FeedNote(candidate.line, .skuChanged))
    }
    let unique = skus.unique(sku)
    if unique != sku, !told.isEmpty { notes.append(FeedNote(candidate.line, .skuDoubled, ["sku": sku, "made": unique])) }
    return unique
  }

  private func colour(_ choices: [(option: String, value: String)]) -> String {
    guard let value = choices.first(where: { $0.option == "colour" || $0.option == "shade" })?.value.lowercased() else { return "" }
    if let colour = tables.colours[value] { return colour }
    // `matt black` is black.
    return value.split(separator: " ").last.flatMap { tables.colours[String($0)] } ?? ""
  }
}
