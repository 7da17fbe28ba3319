import Testing

@testable import CursesTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct MailboxTests {
  private func isReadable(_ descriptor: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) > 0
  }

  @Test("A message makes the mailbox readable, taking it makes it quiet again")
  func waking() throws {
    let mailbox = try Mailbox<Int>()
    #expect(!isReadable(mailbox.fileDescriptor))
    mailbox.post(1)
    mailbox.post(2)
    #expect(isReadable(mailbox.fileDescriptor))
    #expect(mailbox.drain() == [1, 2])
    #expect(!isReadable(mailbox.fileDescriptor))
    #expect(mailbox.drain().isEmpty)
  }

  @Test("No message from any thread is lost, and those of one thread keep their order")
  func manyThreads() async throws {
    let mailbox = try Mailbox<(thread: Int, number: Int)>()
    await withTaskGroup(of: Void.self) { group in
      for thread in 0..<8 { group.addTask { for number in 0..<2_000 { mailbox.post((thread, number)) } } }
    }
    var next = Array(repeating: 0, count: 8)
    while isReadable(mailbox.fileDescriptor) {
      for message in mailbox.drain() {
        #expect(message.number == next[message.thread])
        next[message.thread] += 1
      }
    }
    #expect(next == Array(repeating: 2_000, count: 8))
  }
}
