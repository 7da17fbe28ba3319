import ArgumentParser
import PostgresLedger
import ShopRuntime

/// `caravan ledger`: the tables that a shop on a server keeps its ledger in.
struct LedgerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "ledger", abstract: HelpText.of("ledger"), subcommands: [Migrate.self, Check.self])
  }

  /// The server that `--data` names.
  private static func server(_ workspace: Workspace) throws -> ServerAddress {
    guard let server = workspace.folders.place.server else { throw UsageError.of(.serverMissing, ["form": ServerAddress.form]) }
    return server
  }

  /// `ledger migrate`: makes the tables, or brings them up to date.
  struct Migrate: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "migrate", abstract: HelpText.of("ledger.migrate"), discussion: HelpText.of("ledger.migrate.discussion"))
    }
    @OptionGroup var options: GlobalOptions
    @Option(help: .text("ledger.migrate.--shop-role")) var shopRole: String?

    func run() throws {
      let workspace = try Workspace(options)
      let server = try LedgerCommand.server(workspace)
      let migration = try PostgresLedger.migrate(server.url, shop: shopRole)
      if options.json { return try Output.json(LedgerMigrationJSON(server: "\(server)", from: migration.from, to: migration.to)) }
      let key = migration.from == migration.to ? "ledger.migrated.none" : "ledger.migrated"
      Output.print(workspace.language(key, ["server": "\(server)", "from": "\(migration.from)", "to": "\(migration.to)"]))
    }
  }

  /// `ledger check`: what the server is like and what is unsafe; status 1 if anything is.
  struct Check: ShopCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "check", abstract: HelpText.of("ledger.check"))
    }
    @OptionGroup var options: GlobalOptions

    func run() throws {
      let workspace = try Workspace(options)
      let server = try LedgerCommand.server(workspace)
      let report = try LedgerReport(server)
      if options.json {
        try Output.json(LedgerCheckJSON(report, server: "\(server)", words: workspace.english))
      } else {
        Output.print("\(server)")
        Output.table(
          report.findings.map { finding in
            [
              finding.isWell ? workspace.language("doctor.ok") : "!!", workspace.language("doctor.what.\(finding.what)"),
              finding.text(workspace.language),
            ]
          })
      }
      if report.findings.contains(where: { !$0.isWell }) { throw ExitCode(ExitStatus.refused.rawValue) }
    }
  }
}
