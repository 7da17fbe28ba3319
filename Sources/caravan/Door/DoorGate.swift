import Door
import Foundation
import Orders
import ShopRuntime

/// What `door session` does with a visitor, before any of the shop runs: counts, bounds, cleans, and becomes the shop.
struct DoorGate {
  let folder: DoorFolder
  let environment: [String: String]

  /// - Throws: `UsageError`, `DoorRefusal`; does not return otherwise.
  func open() throws -> Never {
    guard let account = environment[OfferedKey.variable].flatMap(KeyFingerprint.init) else { throw UsageError.of(.doorAccount) }
    let source = environment["SSH_CONNECTION"].flatMap(VisitorSource.init)
    guard let limits = try? DoorFacts.limits(of: folder), let file = try? String(contentsOfFile: folder.place, encoding: .utf8) else {
      throw DoorRefusal.failed
    }
    let place = DoorPlace(file: file)
    do {
      try count(account, source, limits)
    } catch {
      AuditLog(folder.log).tell(.refused((error as? DoorRefusal ?? .failed).rawValue), from: source, now: Date())
      throw error
    }
    let words = try self.words()
    if words.isEmpty {
      guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw UsageError.of(.doorTerminal) }
    }
    for terminal in [STDIN_FILENO, STDOUT_FILENO] { SessionBounds.boundWindow(terminal) }
    let clean = VisitorEnvironment(
      came: environment, account: account, door: folder, place: place, isKnown: VisitorEnvironment.isKnownTerm)
    do {
      try SessionBounds(limits, shared: SessionBounds.own + 2 * indexBytes(place)).set()
    } catch { throw DoorRefusal.failed }
    try become(words, clean.values)
  }

  /// One place of each kind, and one login of each.
  private func count(_ account: KeyFingerprint, _ source: VisitorSource?, _ limits: DoorLimits) throws {
    let tag = KeyTag(account)
    // Who comes from nowhere counts as one of those.
    let origin = KeyTag(source?.tagged ?? [])
    let now = UInt32(clamping: Int(Date().timeIntervalSince1970))
    do {
      let rates = LoginRates(folder.logins)
      guard try rates.count(tag, most: limits.loginsPerMinute, now: now), try rates.count(origin, most: limits.loginsPerMinute, now: now)
      else { throw DoorRefusal.rate }
      let full = try SessionSlots(folder.sessions).take([
        (.account(tag), limits.sessionsPerAccount), (.source(origin), limits.sessionsPerSource), (.all, limits.sessions),
      ])
      switch full {
      case .account?, .long?: throw DoorRefusal.account
      case .source?: throw DoorRefusal.source
      case .all?: throw DoorRefusal.sessions
      case nil: break
      }
    } catch is SystemFailure {
      throw DoorRefusal.failed
    }
  }

  private func words() throws -> [String] {
    // The bytes as they came: what is no text is refused, not mended.
    guard let line = getenv("SSH_ORIGINAL_COMMAND") else { return [] }
    do throws(CommandWords.Refusal) {
      return try CommandWords.split(UnsafeBufferPointer(start: line, count: strlen(line)).map { UInt8(bitPattern: $0) })
    } catch {
      throw UsageError.of(.doorWords, ["why": ErrorText.words("door.words.\(error.rawValue)")])
    }
  }

  /// Bytes of the largest index in the data folder.
  private func indexBytes(_ place: DoorPlace) -> UInt64 {
    guard let path = place.values["index"] ?? place.values["data"], path.hasPrefix("/") else { return 0 }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let sizes = names.map { name -> UInt64 in
      ((try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)"))?[.size] as? UInt64) ?? 0
    }
    return sizes.max() ?? 0
  }

  /// Becomes the shop, with nothing of the visitor's but the words.
  private func become(_ words: [String], _ environment: [String: String]) throws -> Never {
    guard let program = Bundle.main.executablePath ?? CommandLine.arguments.first else { throw DoorRefusal.failed }
    let arguments: [UnsafeMutablePointer<CChar>?] = (["caravan"] + words).map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    execve(program, arguments, variables)
    throw DoorRefusal.failed
  }
}
