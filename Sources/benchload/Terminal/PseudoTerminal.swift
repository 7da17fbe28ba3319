import Foundation

/// A terminal of the system's with a program on it, as a person's window has: the program is its leader and dies with it.
final class PseudoTerminal: Sendable {
  /// Why no program could be started on a terminal.
  struct Failure: Error, CustomStringConvertible {
    let what: String
    let code: Int32
    var description: String { "\(what): \(String(cString: strerror(code)))" }
  }

  /// The program.
  let process: pid_t
  private let master: Int32

  /// Starts a program on a new terminal.
  ///
  /// - Parameter environment: all variables that it gets.
  /// - Throws: `Failure`.
  init(_ command: [String], environment: [String: String], columns: Int, rows: Int) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw Failure(what: "no terminal can be opened", code: errno) }
    defer { close(slave) }
    // No other program inherits the terminal: it would live as long as that.
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    var name = [CChar](repeating: 0, count: 128)
    guard ttyname_r(slave, &name, name.count) == 0 else {
      close(master)
      throw Failure(what: "a terminal without a name", code: errno)
    }
    do {
      process = try Child.start(command, environment: environment, input: .terminal(name), inSessionOfItsOwn: true)
    } catch {
      close(master)
      throw error
    }
    self.master = master
  }

  deinit { close(master) }

  /// Bytes that the program has written, as soon as there are some.
  ///
  /// - Returns: Nothing if none came in time; nil if the program is gone.
  func read(within seconds: Double) -> [UInt8]? {
    var asked = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let ready = poll(&asked, 1, Int32((max(0, seconds) * 1_000).rounded(.up)))
    guard ready > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &bytes, bytes.count)
    if count < 0, errno == EINTR { return [] }
    guard count > 0 else { return nil }
    return Array(bytes.prefix(count))
  }

  /// Types bytes. What a program that is gone would have read is lost.
  func write(_ bytes: [UInt8]) { _ = Foundation.write(master, bytes, bytes.count) }

  /// Ends the program as a lost line does, and waits until it is gone; returns whether that was enough.
  @discardableResult
  func hangUp(within seconds: Double = 10) -> Bool {
    kill(process, SIGHUP)
    return Child.awaitEnd(of: process, within: seconds)
  }
}
