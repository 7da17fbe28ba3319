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
    guard !command.isEmpty else { return }
    Self.bound(seconds: limits.commandSeconds)
    if DoorCommands.long.contains(command) { try waitForTurn() }
  }

  /// Long questions of one account come one after another; who waits longer than a person does is told so.
  private func waitForTurn() throws {
    guard try SessionSlots(folder.sessions).take([(.long(KeyTag(account)), 1)], patience: 10) != nil else { return }
    throw DoorRefusal.long
  }

  /// Ends the process with a word when its time is over.
  private static func bound(seconds: Int) {
    let text = ErrorText.words("door.refused.time", ["n": "\(seconds)"])
    let isJSON = CommandLine.arguments.contains("--json")
    DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + .seconds(seconds)) {
      if isJSON {
        Output.error(ErrorJSON(error: ErrorJSON.Error(code: ErrorCode.unavailable.rawValue, message: text)))
      } else {
        Output.warn("caravan: \(text)")
      }
      _exit(ExitStatus.unavailable.rawValue)
    }
  }

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
