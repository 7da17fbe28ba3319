import CursesTerminal
import Door
import Foundation
import Phrases
import Primitives
import Screen
import Shop
import ShopRuntime
import Storefront

/// Opens the storefront: takes the terminal, and goes round the one loop, event → update → effects → view → screen.
struct StorefrontRunner {
  let options: GlobalOptions

  /// After so many seconds without a key the shop lets go of what it keeps for the next question. A host that many visit is rested on sooner:
  /// what a person reads for longer than that is on the screen.
  private static var rest: Int { DoorVisit.current == nil ? 60 : 15 }

  func run() throws {
    FreedMemory.shareHeap()
    let workspace = try Workspace(options)
    let clock = ShopClock(start: options.now == nil ? nil : workspace.now)
    let theme = options.theme ?? workspace.settings.theme.flatMap(ThemeChoice.init(rawValue:)) ?? .auto
    // A destination or currency that is wrong is told before the screen is taken.
    let prepared = options.to != nil || options.currency != nil ? try prepare(workspace) : nil
    DoorVisit.giveBackStandardError()
    var session = try TerminalSession(theme: theme, showsFaults: DoorVisit.current == nil)
    let mailbox = try Mailbox<Action>()
    let runner = EffectRunner(
      source: workspace.opened, assets: AssetFolder(workspace.folders.assets), settings: SettingsFile(at: workspace.folders.settings),
      account: DoorVisit.current?.account, inbox: mailbox, clock: clock, words: CommandLineWords(), log: LoggedSession(),
      opened: prepared.map { ($0.goods, $0.session, $0.files) })
    prepared?.notes.pass(to: { [weak runner] in runner?.post($0) })
    let settings = Storefront.Settings(
      destination: prepared?.start.destination, currency: prepared?.start.currency ?? .euro, languageCode: workspace.language.code,
      theme: theme)
    var model = Model(
      size: session.size, language: workspace.language, settings: settings, glyphs: session.isUnicode ? .unicode : .plain, now: clock.now,
      visit: .random(in: 0 ... .max),
      remembersDestination: workspace.settings.destination != nil || DoorVisit.current != nil, region: workspace.region)
    model.app.isAtDoor = DoorVisit.current != nil
    var composer = FrameComposer()
    var effects: [Effect] = []
    // What the runner carries out comes behind the frame: nothing stands between a key and what it shows.
    var asked: [Effect] = []
    func carryOutAsked() {
      for effect in asked { _ = runner.carryOut(effect) }
      asked = []
    }
    model.app.languages = workspace.languages.offered.map { OfferedLanguage(code: $0.code, name: $0.name) }
    asked = model.update(.started)
    carryOutAsked()
    var rest: DispatchWorkItem?
    func restLater(_ before: DispatchWorkItem?) -> DispatchWorkItem {
      FreedMemory.giveBack(afterRestOf: Self.rest, inPlaceOf: before) { runner.rest() }
    }
    var longRest = restLater(nil)
    var isOpen = true
    while isOpen {
      var following: [Effect] = []
      for effect in effects {
        switch effect {
        case .terminal(.quit): isOpen = false
        case .terminal(.redraw): session.redraw()
        case .terminal(.beep): session.beep()
        case .terminal(.suspend):
          carryOutAsked()
          following += model.update(.resized(session.suspend()))
        case .terminal(.setTheme(let choice)): session.theme = choice.theme(colorFGBG: TerminalEnvironment.current.colorFGBG)
        case .terminal(.saveScreen) where DoorVisit.current != nil:
          following += model.update(.screenShown(model.view().lines.joined(separator: "\n")))
        case .terminal(.saveScreen(let path)): following += model.update(Self.save(model.view(), to: path))
        case .shop, .customer, .assets, .wake: asked.append(effect)
        }
      }
      if !following.isEmpty, isOpen {
        effects = following
        continue
      }
      guard isOpen else {
        carryOutAsked()
        break
      }
      session.present(composer.frame(of: &model))
      carryOutAsked()
      let wakeup = session.waitForInput(mailbox: mailbox.fileDescriptor)
      model.app.now = clock.now
      effects = []
      if !wakeup.events.isEmpty {
        longRest = restLater(longRest)
        DoorVisit.current?.stayAwake()
      }
      for event in wakeup.events {
        switch event {
        case .key(let key): effects += model.update(.key(key))
        case .paste(let text): effects += model.update(.paste(text))
        case .mouse(let mouse): effects += model.update(.mouse(mouse))
        case .resize(let size): effects += model.update(.resized(size))
        case .suspend: effects.append(.terminal(.suspend))
        case .resume: effects.append(.terminal(.redraw))
        case .terminate(let signal):
          session.close()
          // What was asked for by the keys before the signal is the customer's too.
          for effect in effects { _ = runner.carryOut(effect) }
          runner.end()
          // At a door the signal may be a limit's, which has a word.
          LastWords.speak(signal)
          if signal != 0 { TerminalSession.end(bySignal: signal) }
          return
        }
      }
      let actions = mailbox.drain()
      if !actions.isEmpty { rest = FreedMemory.giveBack(afterRestOf: 2, inPlaceOf: rest) { runner.pause() } }
      for action in actions {
        // Comes once, with the customer's own settings.
        if case .settingsArrived = action, let customer = runner.customer { DoorVisit.current?.tell(customer, command: "") }
        effects += model.update(action)
      }
    }
    carryOutAsked()
    session.close()
    runner.end()
  }

  /// A shop that was opened before the screen was taken.
  private struct Prepared {
    let goods: OpenedGoods
    let session: CustomerSession
    /// The files as they were before.
    let files: ShopFiles
    let start: SessionStart
    /// What the shop has to say; on the screen once that is taken.
    let notes: NoteRelay
  }

  private func prepare(_ workspace: Workspace) throws -> Prepared {
    let notes = NoteRelay { Workspace.warn($0) }
    let files = workspace.opened.files()
    let goods = try workspace.goods(telling: notes)
    let session = try workspace.session(of: goods)
    return Prepared(goods: goods, session: session, files: files, start: try workspace.opened.start(of: session), notes: notes)
  }

  private static func save(_ surface: Surface, to path: String) -> Action {
    do throws(SaveFailure) {
      try NewFile.write(surface.dump() + "\n", to: path)
      return .screenSaved(path: path, nil)
    } catch {
      return .screenSaved(path: path, error)
    }
  }
}

/// Answers wake the loop.
extension Mailbox: ActionInbox where Message == Action {}
