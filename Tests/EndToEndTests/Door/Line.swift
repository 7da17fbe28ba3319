import Foundation

/// A bare line to a port of this machine.
final class Line {
  private let socket: Int32

  /// Connects.
  init(port: Int) throws {
    #if os(Linux)
      socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard socket >= 0 else { throw POSIXError(.EMFILE) }
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, length) }
    }
    guard code == 0 else {
      close(socket)
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }

  deinit { close(socket) }

  /// Sends bytes; what nobody takes is lost.
  func write(_ bytes: [UInt8]) {
    #if os(Linux)
      _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    #else
      _ = send(socket, bytes, bytes.count, 0)
    #endif
  }

  /// What comes first; nothing if the other end closes or says nothing in time.
  func read(within seconds: Double) -> String {
    var asked = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard poll(&asked, 1, Int32(seconds * 1_000)) > 0 else { return "" }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = recv(socket, &bytes, bytes.count, 0)
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : ""
  }
}
