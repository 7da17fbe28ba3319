import ArgumentParser
import CatalogFiles
import CursesTerminal
import Delivery
import Foundation
import Phrases
import Primitives
import ShopRuntime

struct DoctorCommand: ShopCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: HelpText.of("doctor"))
  }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var findings: [Finding] = []
    func add(_ what: String, _ isWell: Bool, _ key: String, _ arguments: KeyValuePairs<String, String> = [:], count: Int? = nil) {
      findings.append(Finding(what: what, isWell: isWell, key: "doctor.\(key)", arguments: arguments, count: count))
    }
    let environment = ProcessInfo.processInfo.environment
    let term = environment["TERM"] ?? ""
    let hasTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    add(
      "terminal", hasTerminal && !term.isEmpty && term != "dumb",
      !hasTerminal ? "terminal.none" : term.isEmpty ? "terminal.unset" : "terminal.is", ["term": term])
    let locale = Languages.ofEnvironment() ?? ""
    let isUTF8 = locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    add("locale", true, isUTF8 ? "locale.is" : locale.isEmpty ? "locale.unset" : "locale.other", ["locale": locale])
    let isDirect = environment["COLORTERM"] == "truecolor" || environment["COLORTERM"] == "24bit"
    let hasNoColor = !(environment["NO_COLOR"] ?? "").isEmpty
    add(
      "colours", true, hasNoColor ? "colours.none" : isDirect ? "colours.direct" : term.contains("256") ? "colours.256" : "colours.terminal"
    )
    let hasZones = TimeZoneID(rawValue: "Asia/Urumqi") != nil
    add("time zones", hasZones, hasZones ? "zones.known" : "zones.missing")
    var language: Language?
    do {
      var workspace = try Workspace(options)
      language = options.json ? workspace.english : workspace.language
      add("assets", true, "is", ["text": workspace.folders.assets.path])
      let issues = CatalogFolder(workspace.folders.catalog).check(pictures: workspace.folders.pictures)
      add(
        "catalog", issues.isEmpty, issues.isEmpty ? "catalog.well" : "catalog.errors",
        ["path": workspace.folders.catalog.path], count: issues.isEmpty ? nil : issues.count)
      let listing = try workspace.session().orders()
      add(
        "database", listing.unreadable.isEmpty, listing.unreadable.isEmpty ? "database.well" : "database.unreadable",
        [
          "path": "\(workspace.folders.place)", "n": "\(listing.orders.count + listing.unreadable.count)",
          "bad": "\(listing.unreadable.count)", "which": listing.unreadable.map(\.rawValue).joined(separator: ", "),
        ], count: listing.unreadable.isEmpty ? listing.orders.count : nil)
      if let server = workspace.folders.place.server { try LedgerReport(server).findings.forEach { findings.append($0) } }
      if let path = workspace.readOnlyPath() { add("database", false, "database.readOnly", ["path": path]) }
      for damage in try workspace.damage() { add("database", false, "is", ["text": damage]) }
      add("settings", true, "is", ["text": workspace.folders.settings.path])
      add("languages", true, "is", ["text": workspace.languages.codes.joined(separator: ", ")])
    } catch {
      add("shop", false, "is", ["text": Failure(error, asJSON: false).message])
    }
    // Without Assets there is no language: then what is wrong is all there is to say.
    let words = language ?? (try? Folders(catalog: options.catalog, data: options.data)).map { Languages(assets: $0.assets).language(nil) }
    func text(_ finding: Finding) -> String {
      words.map(finding.text) ?? finding.arguments.map(\.value).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    if options.json {
      try Output.json(
        FindingsJSON(findings: findings.map { FindingsJSON.Finding(what: $0.what, well: $0.isWell, text: text($0)) }))
    } else {
      Output.table(
        findings.map { [$0.isWell ? words?("doctor.ok") ?? "ok" : "!!", words?("doctor.what.\($0.what)") ?? $0.what, text($0)] })
    }
    if findings.contains(where: { !$0.isWell && $0.what != "terminal" }) { throw ExitCode(ExitStatus.refused.rawValue) }
  }
}
