import Dispatch
import Foundation
import Primitives

/// OpenSSH's own sshd, in the foreground, with its sessions.
public struct DoorServer: Sendable {
  private let server: String
  private let folder: DoorFolder

  /// - Parameter server: the path of sshd.
  public init(_ server: String, folder: DoorFolder) { (self.server, self.folder) = (server, folder) }

  /// What sshd says of its configuration; empty if it takes it.
  public func complaint() -> String { DoorFacts.said(by: server, "-t", "-f", folder.configuration) }

  /// How it ended.
  public enum End: Hashable, Sendable {
    /// As it was asked to, with all its sessions.
    case asked
    /// By itself, with its status.
    case byItself(Int32)
  }

  /// Runs it until it ends, or until this process gets SIGTERM, SIGINT or SIGHUP; then its sessions are told to end, which keep what is to be
  /// kept, and sshd with them.
  ///
  /// - Parameter listening: Called when visitors can come.
  /// - Throws: `SystemFailure` if sshd cannot be started.
  public func run(listening: () -> Void) throws(SystemFailure) -> End {
    try? FileManager.default.removeItem(atPath: folder.serverNumber)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: server)
    process.arguments = ["-D", "-e", "-f", folder.configuration]
    process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    process.standardInput = FileHandle.nullDevice
    let changed = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in changed.signal() }
    let asked = Asked()
    let sources = [SIGTERM, SIGINT, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        asked.set()
        changed.signal()
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    do { try process.run() } catch { throw SystemFailure(server, why: error.localizedDescription) }
    // It writes its number when it listens.
    while process.isRunning, !asked.isSet {
      if FileManager.default.fileExists(atPath: folder.serverNumber) {
        listening()
        break
      }
      usleep(10_000)
    }
    while process.isRunning, !asked.isSet { changed.wait() }
    guard asked.isSet else {
      process.waitUntilExit()
      return .byItself(process.terminationStatus)
    }
    end(process)
    return .asked
  }

  /// Nobody else comes in while it stands still, so that none of its sessions is forgotten.
  private func end(_ process: Process) {
    let number = process.processIdentifier
    kill(number, SIGSTOP)
    // Where the system shows each user's processes to that user alone, only the places that sessions hold tell of them.
    let sessions = Array(
      Set(ProcessTree.descendants(of: [number]) + SessionSlots(folder.sessions).holders(of: .all, upTo: SessionSlots.most)))
    kill(number, SIGTERM)
    kill(number, SIGCONT)
    // The shop keeps the cart on this; sshd's own processes end by it too.
    ProcessTree.signal(sessions, SIGHUP)
    if !ProcessTree.areGone(sessions, within: 5) {
      let rest = sessions + ProcessTree.descendants(of: sessions)
      ProcessTree.signal(rest, SIGTERM)
      if !ProcessTree.areGone(rest, within: 3) { ProcessTree.signal(rest, SIGKILL) }
    }
    process.waitUntilExit()
  }

  /// Whether the door was asked to close.
  private final class Asked: Sendable {
    private let flag = Lock(false)
    var isSet: Bool { flag.withLock { $0 } }
    func set() { flag.withLock { $0 = true } }
  }
}
