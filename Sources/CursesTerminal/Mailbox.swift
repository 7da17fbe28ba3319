import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where tasks leave answers for the main thread, which sleeps in `TerminalSession.waitForInput` until there are any.
///
/// ```swift
/// let mailbox = try Mailbox<Action>()
/// Task { mailbox.post(.quoteArrived(await quote())) }
/// let wakeup = session.waitForInput(mailbox: mailbox.fileDescriptor)
/// if wakeup.hasMail { for action in mailbox.drain() { … } }
/// ```
public final class Mailbox<Message: Sendable>: Sendable {
  /// Readable while there may be messages.
  public let fileDescriptor: Int32
  private let writingEnd: Int32
  private let messages = Mutex<[Message]>([])

  /// Throws `TerminalError.system` if the process has no file descriptors left.
  public init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(call: "pipe", errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
    fileDescriptor = ends[0]
    writingEnd = ends[1]
  }

  deinit {
    close(fileDescriptor)
    close(writingEnd)
  }

  /// Leaves a message and wakes the main thread. From any thread.
  public func post(_ message: Message) {
    let wasEmpty = messages.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    // One byte for however many messages. A full pipe wakes the reader just as well.
    guard wasEmpty else { return }
    var byte: UInt8 = 1
    while write(writingEnd, &byte, 1) < 0, errno == EINTR {}
  }

  /// Takes all messages in the order they came.
  public func drain() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(fileDescriptor, &bytes, bytes.count)
      if count == bytes.count || (count < 0 && errno == EINTR) { continue }
      break
    }
    return messages.withLock { messages in
      let all = messages
      messages.removeAll(keepingCapacity: true)
      return all
    }
  }
}
