import Catalog
import CatalogFiles
import CursesTerminal
import LandedCost
import Learning
import MerchantFeeds
import Money
import Orders
import Phrases
import Primitives
import ShopRuntime

/// What the command line says went wrong, in the language of the run: what it is, and what to do.
enum ErrorText {
  /// As the arguments, the settings or the environment ask; English for JSON, which is the same in every language.
  static let words: Language = RunLanguage.ofErrors

  static func of(_ error: ShopError) -> String { words.commandError(error) }

  static func of(_ issue: CatalogIssue) -> String { words.issue(issue) }

  static func of(_ expiry: CatalogExpiry) -> String { words.expiry(expiry) }

  static func of(_ error: UsageError) -> String {
    switch error {
    case .of(let kind, let arguments, let near): said(words("usageError.\(kind.rawValue)", filledBy: arguments), near)
    case .noHSCode(let text, let error): of(error, text)
    case .tooLarge(let option, let most, let unit):
      words("error.tooLarge", ["what": option ?? words("error.goodsTogether"), "most": number(most), "unit": unit])
    case .regime(let regime, let country, let refusal): of(refusal, regime: regime, country: country)
    case .noLanguage(let error): of(error)
    case .noMode(let word, let unknown): words("usageError.noMode", ["text": words.echo(word), "why": of(unknown)])
    }
  }

  /// A word that is none of an option's choices.
  static func of(_ unknown: ChoiceOption.Unknown) -> String {
    words(
      unknown.near.isEmpty ? "usageError.choices" : "usageError.choices.near",
      ["choices": words.list(unknown.choices), "near": words.list(unknown.near)])
  }

  static func of(_ error: BadFile) -> String {
    switch error {
    case .noFolder(let path): words("badFile.noFolder", ["path": path])
    case .noFile(let path): words("badFile.noFile", ["path": path])
    case .unreadable(let name, let why): words("badFile.unreadable", ["name": name, "why": why])
    case .empty(let name): words("badFile.empty", ["name": name])
    case .header(let name, let line, let fault): words("badFile.header", ["name": name, "line": "\(line)", "why": words.fault(fault)])
    case .columnTwice(let name, let column, let title):
      words("badFile.columnTwice", ["name": name, "column": "\(column)", "title": title])
    case .goodsColumns(let name, let known): words("badFile.goodsColumns", ["name": name, "columns": words.list(known)])
    case .deliveryColumns(let name):
      words(
        "badFile.deliveryColumns",
        [
          "name": name, "events": DeliveryFile.eventColumns.joined(separator: ","),
          "deliveries": DeliveryFile.deliveryColumns.joined(separator: ","),
        ])
    case .rows(let issues): all(issues).joined(separator: "\n")
    case .zip(let name, .damaged): words("badFile.zipDamaged", ["name": name])
    case .zip(let name, .notReadable): words("badFile.zipNotReadable", ["name": name])
    case .zip(let name, .tables(let count)): words("badFile.zipTables", ["name": name, "n": "\(count)"])
    case .feed(let name, let refusal): of(refusal, name)
    case .row(.malformed(let fault)): words.fault(fault)
    case .row(.openQuote): words("badFile.openQuote")
    case .row(.notUTF8(let cell)): words("badFile.notUTF8", ["cell": "\(cell)"])
    }
  }

  /// Why a merchant's file is not imported, and what may help.
  private static func of(_ refusal: FeedRefusal, _ name: String) -> String {
    switch refusal {
    case .looks(let looks, let format):
      words(
        "badFile.feed",
        ["name": name, "format": words("import.format.\(format.rawValue)"), "looks": words("import.looks.\(looks.rawValue)")])
    case .tooLarge(let bytes, let most):
      words("badFile.feedTooLarge", ["name": name, "bytes": number(Int64(bytes)), "most": number(Int64(most))])
    case .encoding(let encoding): words("badFile.feedEncoding", ["name": name, "encoding": encoding])
    }
  }

  /// As many issues as a person reads, a line each.
  static let mostIssues = 20

  /// Issues of a file, a line each; of many the first, and how many more there are.
  private static func all(_ issues: [CatalogIssue]) -> [String] {
    let rest = issues.count - mostIssues
    return issues.prefix(mostIssues).map(words.issue) + (rest > 0 ? [words("badFile.rows", ["n": "\(rest)"])] : [])
  }

  static func of(_ error: CopyFailure) -> String {
    switch error {
    case .exists(let path): words("copy.exists", ["path": path])
    case .inside(let path): words("copy.inside", ["path": path])
    case .system(let path, let why): words("copy.failed", ["path": path, "why": why])
    }
  }

  static func of(_ error: DataPlace.Fault) -> String { words("dataPlace.\(error)", ["form": ServerAddress.form]) }

  static func of(_ error: PostponedPlacement) -> String {
    words("error.postponedPlacement", ["why": error.why, "key": error.key.rawValue])
  }

  static func of(_ error: PaperFolder.Failure) -> String {
    switch error {
    case .exists(let path): words("papers.exists", ["path": path])
    case .system(let path, let why): words("papers.failed", ["path": path, "why": why])
    case .printing(let number): words("papers.printing", ["number": "\(number)"])
    }
  }

  static func of(_ error: GenerationFailure) -> String {
    switch error {
    case .noGoods(let path): words("generate.noGoods", ["path": path])
    }
  }

  /// Why the storefront cannot open, and what can be done without a terminal.
  static func of(_ error: TerminalError) -> String {
    let why =
      switch error {
      case .notATerminal(.input): words("terminal.none.input")
      case .notATerminal(.output): words("terminal.none.output")
      case .termUnknown(let name): words("terminal.unknown", ["name": name])
      case .dumb(""): words("terminal.unset")
      case .dumb(let name): words("terminal.dumb", ["name": name])
      case .system(let call, let errno): words("terminal.failed", ["call": call, "number": "\(errno)"])
      }
    return words("error.terminal", ["why": why])
  }

  static func of(_ error: CatalogUnusable) -> String {
    words("error.catalogUnusable", ["folder": error.folder]) + error.issues.prefix(5).map { "\n  \(of($0))" }.joined()
  }

  static func of(_ error: Folders.Missing) -> String {
    words("error.folderMissing", ["name": error.name, "looked": words.list(error.looked)])
  }

  static func of(_ error: UnknownLanguage) -> String {
    words(
      error.near == nil ? "usageError.noLanguage" : "usageError.noLanguage.near",
      ["text": error.text, "near": error.near ?? "", "known": words.list(error.known)])
  }

  static func unreadable(_ id: OrderID) -> String { words("error.unreadableOrder", ["order": "\(id)"]) }

  /// Lines of the cart that cannot be read.
  static func unreadable(lines: Int) -> String { words("error.unreadableLines", ["n": "\(lines)"]) }

  /// A column of a batch that nothing reads.
  static func unusedColumn(_ title: String, near: String?) -> String {
    words(near == nil ? "error.unusedColumn" : "error.unusedColumn.near", ["title": words.echo(title), "near": near ?? ""])
  }

  /// What everything goes on in spite of.
  static func warning(_ what: String) -> String { words("error.warning", ["what": what]) }

  /// A line that is not longer than a few lines of a terminal, whatever was typed into it.
  static func shortened(_ line: String) -> String {
    line.unicodeScalars.count > longest ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(longest))) + "…" : line
  }

  private static let longest = 600

  /// `1,000,000`.
  static func number(_ value: Int64) -> String { words.number(Int(value)) }

  /// With what may have been meant.
  private static func said(_ what: String, _ near: [String]) -> String {
    near.isEmpty ? what : words("error.near", ["what": what, "near": words.list(near)])
  }

  /// Why a text is no HS code.
  private static func of(_ error: HSCodeError, _ text: String) -> String {
    let why =
      switch error {
      case .length(let digits): words.count("error.hsCode.digits", digits)
      case .notADigit(let sign): words("error.hsCode.sign", ["sign": "\(sign)"])
      }
    return words("error.hsCode", ["text": words.echo(text), "why": why])
  }

  /// A regime that was named and that goods cannot come under.
  private static func of(_ refusal: TariffSchedule.RegimeRefusal, regime: Regime, country: LocalizedName) -> String {
    func named(_ regime: Regime) -> String { words("error.regime.name", ["name": words.regime(regime), "code": regime.rawValue]) }
    func list(_ regimes: [Regime]) -> String { words.list(regimes.map(\.rawValue)) }
    var arguments = ["country": words.name(country), "regime": named(regime)]
    func others(_ has: [Regime]) { arguments["others"] = list(has.filter { $0 != regime }) }
    switch refusal {
    case .notThere(let has):
      // What is not there has no name there.
      arguments["regime"] = regime.rawValue
      others(has)
      return words("error.regime.missing", filledBy: arguments)
    case .notOnThisWay(let movement, let has):
      others(movement == .domestic ? [.localStock] : has)
      return words("error.regime.way.\(movement.rawValue)", filledBy: arguments)
    case .notForGoods(let code, let has):
      arguments["code"] = code.rawValue
      others(has)
      return words("error.regime.goods", filledBy: arguments)
    case .aboveLimit(let passed, let has):
      others(has)
      arguments["measure"] = words("error.regime.of.\(measure(passed))")
      arguments["amount"] = amount(passed)
      guard let left = passed.left else { return words("error.regime.aboveLimit", filledBy: arguments) }
      arguments["left"] = words.money(left)
      return words("error.regime.aboveLimit.left", filledBy: arguments)
    }
  }

  /// What a limit is of: the value of the consignment or of a span, or its weight.
  private static func measure(_ passed: TariffSchedule.PassedLimit) -> String {
    switch passed.measure {
    case .weight: "weight"
    case .year: ThresholdSpan.year.rawValue
    case .value: passed.row.together?.rawValue ?? passed.row.base.rawValue
    }
  }

  /// The limit as its row has it: in the row's currency, or in kilograms.
  private static func amount(_ passed: TariffSchedule.PassedLimit) -> String {
    let row = passed.row
    switch passed.measure {
    case .weight:
      return words("unit.kilograms", ["n": words.decimal(Ratio(Int64(row.weightTo?.value ?? 0), 1000).decimalString(places: 3))])
    case .year, .value:
      let limit = (passed.measure == .year ? row.yearTo : row.valueTo) ?? .zero
      guard let currency = row.currency else { return words.decimal(limit.decimalString(places: 2)) }
      return words.money(words.amount(of: limit, in: currency))
    }
  }
}
