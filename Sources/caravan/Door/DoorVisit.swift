import Door
import Foundation
import Orders
import Primitives
import ShopRuntime

/// That this process serves a visitor of a door: what `door session` made of it says so in an environment of its own.
struct DoorVisit: Sendable {
  /// The door's folder.
  let folder: DoorFolder
  /// The key that let the visitor in.
  let account: KeyFingerprint
  /// Where the shop lies.
  let place: DoorPlace
  /// The door's limits.
  let limits: DoorLimits
  /// Where the visitor comes from.
  let source: VisitorSource?

  /// The visit that this process is; nil for whoever runs the program on a machine of their own.
  static let current: DoorVisit? = {
    let environment = ProcessInfo.processInfo.environment
    guard let path = environment[VisitorEnvironment.door] else { return nil }
    guard let account = environment[OfferedKey.variable].flatMap(KeyFingerprint.init) else {
      // Whoever says to be at a door, and not who, gets nothing.
      Foundation.exit(ExitStatus.usage.rawValue)
    }
    let folder = DoorFolder(path)
    return DoorVisit(
      folder: folder, account: account, place: DoorPlace(file: (try? String(contentsOfFile: folder.place, encoding: .utf8)) ?? ""),
      limits: (try? DoorFacts.limits(of: folder)) ?? DoorLimits(),
      source: environment[VisitorEnvironment.source].flatMap(VisitorSource.init))
  }()

  /// Refuses what is not on the door's list, before anything of it is read; bounds what is on it.
  ///
  /// - Parameter words: The visitor's words.
  /// - Throws: `UsageError` for what is not on the list; `DoorRefusal` if another long question of the account is under way.
  func begin(_ words: [String]) throws {
    prepareEnd(asJSON: words.contains("--json"))
    let command: String
    do throws(DoorCommands.Refusal) {
      command = try DoorCommands.command(of: words)
    } catch {
      switch error {
      case .command(let text, let known): throw UsageError.of(.doorCommand, ["text": text, "known": ErrorText.words.list(known)])
      case .option(let option, ""): throw UsageError.of(.doorOption, ["option": option, "command": "caravan"])
      case .option(let option, let command): throw UsageError.of(.doorOption, ["option": option, "command": command])
      }
    }
    guard !command.isEmpty else { return stayAwake() }
    alarm(UInt32(limits.commandSeconds))
    if DoorCommands.long.contains(command) { try waitForTurn() }
  }

  /// Long questions of one account come one after another; who waits longer than a person does is told so.
  private func waitForTurn() throws {
    guard try SessionSlots(folder.sessions).take([(.long(KeyTag(account)), 1)], patience: 10) != nil else { return }
    throw DoorRefusal.long
  }

  /// Where the visitor reads errors and notices, while standard error is the keeper's log of faults.
  private static let diverted = Lock<FileHandle?>(nil)
  /// The same; nil where it is standard error itself.
  static var standardError: FileHandle? { current == nil ? nil : diverted.withLock { $0 } }

  /// Whatever ends this process has a word, and no fault tells the visitor more than that.
  private func prepareEnd(asJSON isJSON: Bool) {
    let isCommand = !Self.command.isEmpty
    let texts: [LastWords.Reason: String] = [
      .alarm: isCommand
        ? ErrorText.words("door.refused.time", ["n": "\(limits.commandSeconds)"]) : ErrorText.words("door.limit.idle"),
      .processor: ErrorText.words("door.limit.processor", ["n": "\(limits.cpuSeconds)"]),
      .fault: ErrorText.words("door.limit.fault", ["n": "\(limits.memoryMiB)"]),
    ]
    let lines = texts.mapValues { text in
      isJSON ? Output.text(ErrorJSON(error: ErrorJSON.Error(code: ErrorCode.unavailable.rawValue, message: text))) : "caravan: \(text)\n"
    }
    let original = (try? FaultLog(folder.faults).divert()) ?? STDERR_FILENO
    if original != STDERR_FILENO {
      Self.diverted.withLock { $0 = FileHandle(fileDescriptor: original, closeOnDealloc: false) }
    }
    LastWords.prepare(lines, on: original, status: ExitStatus.unavailable.rawValue)
  }

  /// The screen has a way of its own to keep errors until it is closed: standard error is the visitor's again.
  static func giveBackStandardError() {
    diverted.withLock { original in
      if let descriptor = original?.fileDescriptor { dup2(descriptor, STDERR_FILENO) }
      original = nil
    }
  }

  /// Something was typed: the window stays open for as long again.
  func stayAwake() { alarm(UInt32(limits.idleSeconds)) }

  /// Tells the door's keeper that a customer came.
  func tell(_ customer: CustomerID, command: String) {
    AuditLog(folder.log).tell(.begun(customer, command: command), from: source, now: Date())
  }

  /// The name of the command that runs; empty for the shop.
  static var command: String { (try? DoorCommands.command(of: Array(CommandLine.arguments.dropFirst()))) ?? "" }
}

extension KeyTag {
  /// What an account is counted by.
  init(_ account: KeyFingerprint) { self.init(Array(account.text.utf8)) }
}
