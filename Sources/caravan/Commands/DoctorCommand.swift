import ArgumentParser
import CatalogFiles
import Commerce
import CursesTerminal
import Foundation
import Persistence

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "What works here, and what to do about what does not: terminal, locale, colours, database, catalog.")

  @OptionGroup var options: GlobalOptions

  struct Finding {
    let what: String
    let isWell: Bool
    let text: String
  }

  func run() throws {
    var findings: [Finding] = []
    func add(_ what: String, _ isWell: Bool, _ text: String) { findings.append(Finding(what: what, isWell: isWell, text: text)) }
    let environment = ProcessInfo.processInfo.environment
    let term = environment["TERM"] ?? ""
    let hasTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    add(
      "terminal", hasTerminal && !term.isEmpty && term != "dumb",
      hasTerminal ? "TERM is \(term.isEmpty ? "not set" : term)" : "not a terminal: the commands work, the storefront does not")
    let locale = Languages.ofEnvironment() ?? ""
    let isUTF8 = locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    add("locale", true, isUTF8 ? locale : "\(locale.isEmpty ? "not set" : locale): the shop looks for a UTF-8 one by itself")
    let isDirect = environment["COLORTERM"] == "truecolor" || environment["COLORTERM"] == "24bit"
    let colours = isDirect ? "direct" : term.contains("256") ? "256" : "as the terminal says"
    let hasNoColor = !(environment["NO_COLOR"] ?? "").isEmpty
    add("colours", true, hasNoColor ? "none: NO_COLOR is set" : colours)
    let hasZones = ZoneClock(identifier: "Asia/Urumqi") != nil
    add("time zones", hasZones, hasZones ? "known" : "the system's time zones are missing: install tzdata")
    do {
      var workspace = try Workspace(options)
      add("assets", true, workspace.folders.assets.path)
      let issues = CatalogFolder(workspace.folders.catalog).check(pictures: workspace.folders.pictures)
      add(
        "catalog", issues.isEmpty,
        "\(workspace.folders.catalog.path)" + (issues.isEmpty ? ", no errors" : ", \(issues.count) errors: caravan catalog check"))
      let shop = try workspace.shop()
      let listing = try shop.orders()
      add(
        "database", listing.unreadable.isEmpty,
        "\(workspace.folders.data.path), \(listing.orders.count) orders"
          + (listing.unreadable.isEmpty
            ? "" : ", and \(listing.unreadable.count) that cannot be read: \(listing.unreadable.map(\.rawValue).joined(separator: ", "))"))
      add("settings", true, workspace.folders.settings.path)
      add("languages", true, workspace.languages.codes.joined(separator: ", "))
    } catch {
      add("shop", false, Failure(error, asJSON: false).message)
    }
    if options.json {
      Output.json([
        (
          "findings",
          .array(findings.map { .object([("what", .string($0.what)), ("well", .bool($0.isWell)), ("text", .string($0.text))]) })
        )
      ])
    } else {
      Output.table(findings.map { [$0.isWell ? "ok" : "!!", $0.what, $0.text] })
    }
    if findings.contains(where: { !$0.isWell && $0.what != "terminal" }) { throw ExitCode(1) }
  }
}
