import CTerminal
import Screen

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal while the storefront has it. Belongs to the main thread; gives the terminal back when it goes out of scope.
///
/// ```swift
/// var session = try TerminalSession(theme: .auto)
/// session.present(view(model))
/// let wakeup = session.waitForInput(mailbox: mailbox.fileDescriptor)
/// ```
///
/// There is one terminal, so there must be only one session at a time.
public struct TerminalSession: ~Copyable {
  /// The terminal's type, as opened: TERM, or a near relative if that was unknown.
  public let terminalName: String
  /// How many colours are used here: what the terminal has, none with NO_COLOR.
  public let colorDepth: ColorDepth
  /// Characters beyond ASCII can be shown; else the screens should use the plain glyph set.
  public let isUnicode: Bool
  /// The size of the terminal, as last told by `.resize`, `suspend` or the opening.
  public private(set) var size: Size

  private var writer: FrameWriter
  private var decoder: InputDecoder
  private let diversion: ErrorDiversion
  private let signals: Int32
  /// What ended the program while it was stopped.
  private var pending: [InputEvent] = []
  /// The terminal has been given back and is not to be taken again.
  private var isSuspended = false
  private var isOpen = true

  /// Takes the terminal. Throws what stands in the way, before anything has been written.
  ///
  /// - Parameter showsFaults: Whether a crash shows on the terminal what was written on standard error before it.
  public init(
    theme: ThemeChoice = .auto, environment: TerminalEnvironment = .current, showsFaults: Bool = true
  ) throws(TerminalError) {
    let opened = try OpenedTerminal(environment: environment, showsFaults: showsFaults)
    terminalName = opened.name
    isUnicode = opened.isUnicode
    signals = opened.signals
    diversion = opened.diversion
    colorDepth = ColorDepth(colors: Int(cterminal_colors()))
    let book = LookBook(theme: theme.theme(colorFGBG: environment.colorFGBG), depth: colorDepth)
    let cells = ScreenCells(book: book, isUnicode: opened.isUnicode) { cterminal_width($0.value) == $1 }
    writer = FrameWriter(abilities: .ofTerminal, cells: cells)
    decoder = InputDecoder(keys: .ofTerminal)
    size = Self.measure()
  }

  deinit { Self.giveBack(isOpen: isOpen, diversion: diversion) }

  /// Gives the terminal back as it was, and shows what was written to standard error meanwhile. Does nothing the second time.
  public mutating func close() {
    Self.giveBack(isOpen: isOpen, diversion: diversion)
    isOpen = false
  }

  private static func giveBack(isOpen: Bool, diversion: ErrorDiversion) {
    guard isOpen else { return }
    var diversion = diversion
    cterminal_close()
    cterminal_release_signals()
    cterminal_disarm_rescue()
    diversion.end()
  }

  /// The theme in use. Setting it has everything painted anew.
  public var theme: Theme {
    get { writer.theme }
    set { writer.theme = newValue }
  }

  /// Has the next frame painted from nothing, as Ctrl-L does.
  public mutating func redraw() { writer.forget() }

  /// Rings, or flashes.
  public func beep() { cterminal_beep() }

  /// Stops the program as Ctrl-Z does; returns the terminal's size when it goes on. The next frame is painted from nothing.
  public mutating func suspend() -> Size {
    guard isOpen else { return size }
    cterminal_suspend()
    cterminal_stop_job()
    // That it goes on is known; that it was told to end meanwhile must not be lost.
    pending += takeSignals(isStopping: true)
    isSuspended = !pending.isEmpty
    // A stopped program that is ended goes on in the background, where touching the terminal would stop it again.
    if !isSuspended { takeBack() }
    return size
  }

  private mutating func takeBack() {
    cterminal_resume()
    decoder.reset()
    writer.forget()
    size = Self.measure()
  }

  private static func measure() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cterminal_size(&columns, &rows)
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Ends the program by that signal, so that its parent sees an honest status. Close first. Returns only for a signal that does not end programs.
  public static func end(bySignal signal: Int32) { cterminal_die(signal) }
}

// MARK: - Output

extension TerminalSession {
  /// Shows a surface: writes the cells that differ from those shown before, and nothing if none do. Returns how many were written.
  @discardableResult
  public mutating func present(_ surface: Surface) -> Int {
    guard isOpen, !isSuspended else { return 0 }
    let (bytes, written) = writer.frame(surface)
    if !bytes.isEmpty { cterminal_write(bytes, bytes.count) }
    return written
  }
}

// MARK: - Input

extension TerminalSession {
  /// Sleeps until a key, the mouse, a signal or the mailbox wakes it, and returns all that has come by then. Never returns empty-handed.
  public mutating func waitForInput(mailbox: Int32? = nil) -> Wakeup {
    guard isOpen else { return Wakeup(events: [.terminate(signal: 0)]) }
    if isSuspended { return Wakeup(events: pending) }
    while true {
      let ready = cterminal_wait(signals, mailbox ?? -1, patience)
      var wakeup = Wakeup()
      wakeup.hasMail = ready & Int32(CTERMINAL_MAIL) != 0
      // What was typed before a signal ends the program is told before it.
      let told = ready & Int32(CTERMINAL_SIGNALS) != 0 ? takeSignals() : []
      if !told.isEmpty { wakeup.events += told.filter { !$0.isTermination } }
      wakeup.events += takeKeys(isReadable: ready & Int32(CTERMINAL_KEYS) != 0)
      if !told.isEmpty { wakeup.events += told.filter(\.isTermination) }
      let size = Self.measure()
      if size != self.size {
        self.size = size
        redraw()
        wakeup.events.append(.resize(size))
      }
      if wakeup.hasMail || !wakeup.events.isEmpty { return wakeup }
    }
  }

  /// How many milliseconds to sleep at most: as long as nothing moves, unless a sequence or a paste has begun and not ended.
  private var patience: Int32 {
    guard let deadline = decoder.deadline else { return -1 }
    let (seconds, fraction) = (deadline - .now).components
    // Rounded up: woken before the deadline it would only sleep again.
    return Int32(clamping: max(0, seconds * 1_000 + fraction / 1_000_000_000_000_000 + 1))
  }

  /// The most bytes that are read before a frame is shown.
  private static let mostRead = 65_536

  private mutating func takeKeys(isReadable: Bool) -> [InputEvent] {
    let now = ContinuousClock.now
    guard isReadable else {
      guard let deadline = decoder.deadline, now >= deadline else { return [] }
      return decoder.giveUp(at: now)
    }
    var bytes: [UInt8] = []
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1_024) { piece in
      while bytes.count < Self.mostRead {
        let count = cterminal_read(piece.baseAddress, piece.count)
        guard count > 0 else { break }
        bytes += UnsafeBufferPointer(piece)[..<count]
        if count < piece.count { break }
      }
    }
    // Readable, and yet nothing to read: the other side has gone.
    if bytes.isEmpty { return Self.isAtEnd ? [.terminate(signal: 0)] : [] }
    return decoder.events(of: bytes, at: now)
  }

  private static var isAtEnd: Bool {
    var polled = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, 0) > 0 else { return false }
    if Int32(polled.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { return true }
    var count: Int32 = 0
    return ioctl(0, UInt(FIONREAD), &count) != 0 || count == 0
  }

  private mutating func takeSignals(isStopping: Bool = false) -> [InputEvent] {
    var events: [InputEvent] = []
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(signals, &bytes, bytes.count)
      guard count > 0 else { return events }
      for byte in bytes[..<count] {
        switch Int32(byte) {
        case SIGTSTP where isStopping, SIGCONT where isStopping: break
        case SIGTSTP: events.append(.suspend)
        case SIGCONT:
          // Somebody stopped the program without asking, and its shell may have changed the terminal: as if it had been given back.
          cterminal_suspend()
          takeBack()
          events.append(.resize(size))
          events.append(.resume)
        case SIGWINCH: break
        case let signal: events.append(.terminate(signal: signal))
        }
      }
    }
  }
}

extension InputEvent {
  /// The program is told to end.
  fileprivate var isTermination: Bool { if case .terminate = self { true } else { false } }
}
