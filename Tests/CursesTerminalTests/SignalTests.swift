import CTerminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct SignalTests {
  @Test("Every signal that would end the program and can be caught is told, so that the terminal can be given back first")
  func told() {
    let pipe = cterminal_catch_signals()
    defer { cterminal_release_signals() }
    #expect(pipe >= 0)
    let signals = [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGSYS, SIGIO,
    ]
    for signal in signals {
      kill(getpid(), signal)
      var polled = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      #expect(poll(&polled, 1, 10_000) == 1, "\(signal)")
      var byte: UInt8 = 0
      #expect(read(pipe, &byte, 1) == 1 && Int32(byte) == signal, "\(signal)")
    }
  }
}
