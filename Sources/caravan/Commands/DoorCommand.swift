import ArgumentParser
import Door
import Foundation
import ShopRuntime

/// `caravan door`: the shop for many shoppers on one host, by OpenSSH.
struct DoorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "door", abstract: HelpText.of("door"), subcommands: [Init.self, Run.self, Check.self, Session.self])
  }

  /// What all commands of a door are told.
  struct Place: ParsableArguments {
    @Option(help: .text("door.--door")) var door: String?
    @Option(help: .text("door.--listen")) var listen: String = "127.0.0.1:2222"
    @Option(help: .text("door.--user")) var user: String?

    func folder(_ options: GlobalOptions) throws -> DoorFolder {
      DoorFolder(try door ?? Folders(catalog: options.catalog, data: options.data).data.appending(path: "door").path)
    }

    func address() throws -> ListenAddress {
      guard let address = ListenAddress(listen) else { throw UsageError.of(.listen, ["text": listen]) }
      return address
    }

    /// Who visitors are: whoever opens the door, unless that is root.
    var userName: String { user ?? (geteuid() == 0 ? "shop" : DoorFacts.asker) }

    func facts(_ options: GlobalOptions) throws -> DoorFacts {
      DoorFacts.read(folder: try folder(options), program: Self.program, user: userName)
    }

    /// The path of this program.
    static var program: String {
      let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
      guard let real = realpath(path, nil) else { return path }
      defer { free(real) }
      return String(cString: real)
    }

    /// sshd's configuration; nil where there is no sshd to write it for.
    func configuration(_ facts: DoorFacts) throws -> ServerConfiguration? {
      guard let version = facts.version else { return nil }
      let isRoot = facts.asker == 0
      let limits = (try? DoorFacts.limits(of: facts.folder)) ?? DoorLimits()
      return ServerConfiguration(
        listen: try address(), folder: facts.folder, program: facts.program, user: userName,
        keyUser: isRoot && getpwnam("nobody") != nil ? "nobody" : userName, isUnprivileged: !isRoot, limits: limits, version: version)
    }
  }

  struct Init: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "init", abstract: HelpText.of("door.init")) }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var place: Place
    @Argument(help: .text("door.init.--folder")) var folder: String

    func run() throws {
      let folder = DoorFolder(folder)
      let unit = try unit(folder)
      let files = try DoorFiles.make(folder, unit: unit)
      if options.json { return try Output.json(DoorFilesJSON(files: files)) }
      for file in files { Output.print(file) }
      Output.print(ErrorText.words("door.made", ["folder": folder.path, "user": place.userName]))
    }

    /// The unit for a shop that lies where the options say.
    private func unit(_ folder: DoorFolder) throws -> ServiceUnit {
      let folders = try Folders(catalog: options.catalog, data: options.data, index: options.index)
      var words = ["--data", folders.place.server == nil ? folders.data.path : options.data ?? ""]
      if options.index != nil { words += ["--index", folders.index.path] }
      if options.catalog != nil { words += ["--catalog", folders.catalog.path] }
      let writable = folders.place.server == nil ? [folders.data.path] : []
      return ServiceUnit(
        program: Place.program, folder: folder, user: place.userName, listen: try place.address(), options: words,
        environment: ProcessInfo.processInfo.environment.filter { DoorPlace.names.contains($0.key) && $0.key.hasPrefix("PG") },
        writable: writable.contains(folders.index.path) ? writable : writable + [folders.index.path])
    }
  }

  struct Check: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "check", abstract: HelpText.of("door.check")) }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var place: Place

    func run() throws {
      _ = try place.address()
      let facts = try place.facts(options)
      let configuration = try place.configuration(facts)
      let findings = facts.findings
      let isUnsafe = findings.contains { $0.weight == .unsafe }
      if options.json {
        try Output.json(DoorCheckJSON(findings, configuration: configuration))
      } else {
        for line in configuration?.text.split(separator: "\n", omittingEmptySubsequences: false) ?? [] { Output.print(String(line)) }
        for finding in findings { Output.print(finding.sentence(ErrorText.words)) }
      }
      if isUnsafe { throw ExitCode(ExitStatus.refused.rawValue) }
    }
  }

  struct Run: ShopCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "run", abstract: HelpText.of("door.run")) }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var place: Place

    func run() throws { try DoorKeeper(options: options, place: place).run() }
  }

  /// What sshd starts for a visitor (`ForceCommand`).
  struct Session: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "session", abstract: HelpText.of("door.session"), shouldDisplay: false)
    }
    @Option(help: .text("door.--door")) var door: String

    func run() throws {
      try DoorGate(folder: DoorFolder(door), environment: ProcessInfo.processInfo.environment).open()
    }
  }
}
