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

  private var book: LookBook
  private var decoder: InputDecoder
  private let diversion: ErrorDiversion
  private let signals: Int32
  /// What the terminal shows, nil if it has to be painted anew.
  private var shown: Surface?
  /// What ended the program while it was stopped.
  private var pending: [InputEvent] = []
  /// The terminal has been given back and is not to be taken again.
  private var isSuspended = false
  private var isOpen = true

  /// Takes the terminal. Throws what stands in the way, before anything has been written.
  public init(theme: ThemeChoice = .auto, environment: TerminalEnvironment = .current) throws(TerminalError) {
    let opened = try OpenedTerminal(environment: environment)
    terminalName = opened.name
    isUnicode = opened.isUnicode
    signals = opened.signals
    diversion = opened.diversion
    colorDepth = ColorDepth(colors: Int(cterminal_colors()))
    book = LookBook(theme: theme.theme(colorFGBG: environment.colorFGBG), depth: colorDepth, mostPairs: cterminal_pairs())
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
    get { book.theme }
    set { renewBook(theme: newValue) }
  }

  /// Has the next frame painted from nothing, as Ctrl-L does.
  public mutating func redraw() {
    shown = nil
    cterminal_redraw()
  }

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
    shown = nil
    size = Self.measure()
  }

  private mutating func renewBook(theme: Theme) {
    book = LookBook(theme: theme, depth: colorDepth, mostPairs: cterminal_pairs())
    redraw()
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
  /// From so many changed cells on a frame is sent in one piece; below it the sixteen bytes for that are not worth it.
  private static let leastSynchronisedCells = 400

  /// Shows a surface: writes the cells that differ from those shown before, and nothing if none do. Returns how many were written.
  @discardableResult
  public mutating func present(_ surface: Surface) -> Int {
    guard isOpen, !isSuspended else { return 0 }
    if book.isFull, book.isWorthRenewing { renewBook(theme: book.theme) }
    let last = shown?.size == surface.size ? shown : nil
    if last == nil { cterminal_erase() }
    let written = putDifferences(between: last, and: surface)
    let cursorMoved = last?.cursor != surface.cursor
    if cursorMoved || (written > 0 && surface.cursor != nil) {
      cterminal_move_cursor(Int32(surface.cursor?.y ?? -1), Int32(surface.cursor?.x ?? -1))
    }
    if written > 0 || cursorMoved || last == nil { cterminal_flush(written >= Self.leastSynchronisedCells) }
    shown = surface
    return written
  }

  private mutating func putDifferences(between last: Surface?, and surface: Surface) -> Int {
    let (width, cells) = (surface.size.width, surface.cells)
    var written = 0
    var run = Run()
    for y in 0..<surface.size.height {
      for x in 0..<width {
        let index = y * width + x
        // The second half of a wide character goes with the first.
        if cells[index].width == 0 { continue }
        if let last, last.cells[index] == cells[index] { continue }
        let cell = cells[index]
        let style = style(of: cell, after: run.style)
        if run.end != x || run.y != y || run.style != style {
          put(run)
          run.start(x: x, y: y, style: style)
        }
        append(cell, to: &run)
        written += Int(cell.width)
      }
    }
    put(run)
    return written
  }

  /// Cells of one style side by side.
  private struct Run {
    var x = 0
    var y = -1
    var end = 0
    var style = Style.plain
    var scalars: [UInt32] = []

    mutating func start(x: Int, y: Int, style: Style) {
      (self.x, self.y, self.style, end) = (x, y, style, x)
      scalars.removeAll(keepingCapacity: true)
    }
  }

  /// The style to write a cell in, after one in the style `pen`. Of a blank only the background shows, so that the pen need not be changed for
  /// the rest: in a row of words that saves half of the changes.
  private func style(of cell: Cell, after pen: Style) -> Style {
    guard cell.style != pen, cell.text == " ", cell.style.background == pen.background else { return cell.style }
    guard colorDepth.hasQuietBackgrounds || pen.background == .plain else { return cell.style }
    let isSilent = !cell.style.isUnderlined && !cell.style.isReversed && !pen.isUnderlined && !pen.isReversed
    return isSilent ? pen : cell.style
  }

  private mutating func append(_ cell: Cell, to run: inout Run) {
    let look = book.look(of: run.style)
    var isFirst = true
    for scalar in cell.text.unicodeScalars {
      var shown = scalar
      if isFirst {
        if look.shadesBlanks, scalar == " " { shown = "░" }
        if look.isMonochrome { shown = monochrome(scalar, style: run.style) }
        if !isUnicode { shown = PlainSubstitute.of(shown) }
      } else if !isUnicode {
        break
      }
      var value = shown.value
      if !isFirst { value |= UInt32(CTERMINAL_MARK) } else if cell.width == 2 { value |= UInt32(CTERMINAL_WIDE) }
      run.scalars.append(value)
      isFirst = false
    }
    run.end += Int(cell.width)
  }

  private mutating func put(_ run: Run) {
    guard !run.scalars.isEmpty else { return }
    let look = book.look(of: run.style)
    cterminal_put(Int32(run.y), Int32(run.x), run.scalars, Int32(run.scalars.count), look.attributes, look.pair)
  }

  /// A half block of a picture where there are no colours: the bright halves show, and dark ones as a shade.
  private func monochrome(_ scalar: Unicode.Scalar, style: Style) -> Unicode.Scalar {
    func isLit(_ paint: Paint) -> Bool {
      guard case .rgb(let rgb) = paint else { return false }
      let luma = (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1_000
      return book.theme.isDark ? luma >= 72 : luma < 184
    }
    guard scalar == "▀" || scalar == "▄" else { return scalar }
    let front = isLit(style.foreground)
    let back = isLit(style.background)
    switch (scalar == "▀" ? front : back, scalar == "▀" ? back : front) {
    case (true, true): return "█"
    case (true, false): return "▀"
    case (false, true): return "▄"
    // A dark thing on a dark ground is still there.
    case (false, false): return "░"
    }
  }
}

// MARK: - Input

extension TerminalSession {
  /// Sleeps until a key, the mouse, a signal or the mailbox wakes it, and returns all that has come by then. Never returns empty-handed.
  public mutating func waitForInput(mailbox: Int32? = nil) -> Wakeup {
    guard isOpen else { return Wakeup(events: [.terminate(signal: 0)]) }
    if isSuspended { return Wakeup(events: pending) }
    while true {
      var polled = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: mailbox ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&polled, nfds_t(polled.count), patience)
      var wakeup = Wakeup()
      wakeup.hasMail = ready > 0 && polled[2].revents != 0
      wakeup.events += takeSignals()
      wakeup.events += takeKeys(isReadable: ready > 0 && polled[0].revents != 0)
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
    var piece = [UInt8](repeating: 0, count: 4_096)
    while bytes.count < Self.mostRead {
      let count = cterminal_read(&piece, piece.count)
      guard count > 0 else { break }
      bytes += piece[..<count]
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
          events.append(.resume)
        case SIGWINCH: break
        case let signal: events.append(.terminate(signal: signal))
        }
      }
    }
  }
}
