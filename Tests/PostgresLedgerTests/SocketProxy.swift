import Foundation
import PostgresServer
import Primitives

/// Stands between shops and a server, by a socket in a folder of its own, and does to the line what goes wrong with lines.
final class SocketProxy: Sendable {
  /// What becomes of a connection when it sends what the proxy waits for.
  enum Fault: Hashable, Sendable, CaseIterable {
    /// It is cut before the server has it.
    case cutBefore
    /// It is cut when the server has it, which does it or not.
    case cutAtOnce
    /// It is cut when the server has answered: done, and nobody is told.
    case cutAnswer
    /// The server does it, the answer never comes, and the line stays.
    case swallow
    /// The server gets it only when `thaw` is called, and the line stays.
    case freeze
  }

  let folder: URL
  private let listener: Int32
  private let server: String
  private let trigger: [UInt8]

  private struct State {
    var faults: [Fault] = []
    var isThawed = false
    var isClosed = false
    var met = 0
    var arrived = 0
  }

  private let state = Lock(State())

  /// - Parameter trigger: What is in the bytes of a statement that a fault happens to.
  init(before server: PostgresServer, trigger: String) throws {
    self.trigger = Array(trigger.utf8)
    self.server = server.socket()
    // In the server's folder, which is removed whatever the tests die of; the server's user may do that.
    folder = server.folder.appending(path: "x\(String(UInt32.random(in: 0 ... .max), radix: 36))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    chmod(folder.path, 0o777)
    let listener = Self.socket()
    self.listener = listener
    let isBound = Self.withAddress(server.socket(in: folder)) { bind(listener, $0, $1) }
    guard isBound == 0, listen(listener, 64) == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
    let (path, trigger) = (self.server, self.trigger)
    Thread.detachNewThread { [weak self] in
      while case let client = accept(listener, nil, nil), client >= 0 {
        guard let self else {
          close(client)
          return
        }
        Thread.detachNewThread { self.carry(client, to: path, trigger) }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(shut))
    close(listener)
    try? FileManager.default.removeItem(at: folder)
  }

  /// What happens next, one fault for each statement that is waited for.
  func plan(_ faults: [Fault]) { state.withLock { $0.faults += faults } }
  /// How many faults have happened.
  var met: Int { state.withLock { $0.met } }
  /// How many frozen statements have reached the server, and were answered.
  var arrived: Int { state.withLock { $0.arrived } }
  /// Lets frozen lines go on.
  func thaw() { state.withLock { $0.isThawed = true } }

  /// One connection, from its beginning to its end.
  private func carry(_ client: Int32, to path: String, _ trigger: [UInt8]) {
    let server = Self.socket()
    defer {
      close(client)
      close(server)
    }
    guard Self.withAddress(path, { connect(server, $0, $1) }) == 0 else { return }
    var fault: Fault?
    var held: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      if fault == .freeze, state.withLock({ $0.isThawed }) {
        // What was held arrives late, whoever may still listen.
        guard Self.send(held, to: server) else { return }
        // Until the server has answered it.
        _ = read(server, &buffer, buffer.count)
        state.withLock { $0.arrived += 1 }
        (held, fault) = ([], .swallow)
      }
      var waited = [pollfd(fd: client, events: Int16(POLLIN), revents: 0), pollfd(fd: server, events: Int16(POLLIN), revents: 0)]
      // Whoever asked may be gone: what is held goes on being held.
      if fault == .freeze { waited[0].fd = -1 }
      guard poll(&waited, 2, 20) >= 0 || errno == EINTR else { return }
      if waited[0].revents != 0 {
        let count = read(client, &buffer, buffer.count)
        guard count > 0 else {
          if fault == .swallow { fault = nil }
          return
        }
        let bytes = Array(buffer[..<count])
        if fault == nil, Self.contains(bytes, trigger) { fault = next() }
        switch fault {
        case .cutBefore?: return
        case .cutAtOnce?:
          _ = Self.send(bytes, to: server)
          return
        case .freeze?: held += bytes
        case .cutAnswer?, .swallow?, nil: guard Self.send(bytes, to: server) else { return }
        }
      }
      if waited[1].revents != 0 {
        let count = read(server, &buffer, buffer.count)
        guard count > 0 else { return }
        switch fault {
        case .cutAnswer?: return
        case .swallow?: break
        default: guard Self.send(Array(buffer[..<count]), to: client) else { return }
        }
      }
    }
  }

  private func next() -> Fault? {
    state.withLock { state in
      guard !state.faults.isEmpty else { return nil }
      state.met += 1
      return state.faults.removeFirst()
    }
  }

  private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0] == wanted[0] && Array(bytes[$0..<($0 + wanted.count)]) == wanted }
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, noSignal) }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  private static func socket() -> Int32 {
    #if os(Linux)
      Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      Foundation.socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
  }

  private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { place in
      for (index, byte) in path.utf8.prefix(place.count - 1).enumerated() { place[index] = byte }
    }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
  }
}

#if os(Linux)
  private let noSignal = Int32(MSG_NOSIGNAL)
  private let shut = SHUT_RDWR
#else
  private let noSignal: Int32 = 0
  private let shut = SHUT_RDWR
#endif
