import CursesTerminal
import Foundation
import Persistence
import Phrases
import Screen
import Shop
import Storefront

/// Opens the storefront: takes the terminal, and goes round the one loop, event → update → effects → view → screen.
struct StorefrontRunner {
  let options: GlobalOptions

  func run() throws {
    let workspace = try Workspace(options)
    let clock = ShopClock(start: options.now == nil ? nil : workspace.now)
    let theme = options.theme ?? workspace.settings.theme.flatMap(ThemeChoice.init(rawValue:)) ?? .auto
    // A destination or currency that is wrong is told before the screen is taken.
    let prepared = options.to != nil || options.currency != nil ? try prepare(workspace) : nil
    var session = try TerminalSession(theme: theme)
    let mailbox = try Mailbox<Action>()
    let runner = EffectRunner(workspace: workspace, mailbox: mailbox, clock: clock, prepared: prepared)
    let settings = Storefront.Settings(
      destination: prepared?.destination, currency: prepared?.currency ?? .euro, languageCode: workspace.language.code, theme: theme)
    var model = Model(
      size: session.size, language: workspace.language, settings: settings, glyphs: session.isUnicode ? .unicode : .plain, now: clock.now,
      visit: .random(in: 0 ... .max),
      remembersDestination: workspace.settings.destination != nil)
    model.app.languages = workspace.languages.offered.map { OfferedLanguage(code: $0.code, name: $0.name) }
    var effects = model.update(.started)
    var isOpen = true
    while isOpen {
      var following: [Effect] = []
      for effect in effects {
        switch effect {
        case .quit: isOpen = false
        case .redraw: session.redraw()
        case .beep: session.beep()
        case .suspend: following += model.update(.resized(session.suspend()))
        case .setTheme(let choice): session.theme = choice.theme(colorFGBG: TerminalEnvironment.current.colorFGBG)
        case .saveScreen(let path): following += model.update(Self.save(model.view(), to: path))
        default: runner.carryOut(effect)
        }
      }
      if !following.isEmpty {
        effects = following
        continue
      }
      guard isOpen else { break }
      session.present(model.view())
      let wakeup = session.waitForInput(mailbox: mailbox.fileDescriptor)
      model.app.now = clock.now
      effects = []
      for event in wakeup.events {
        switch event {
        case .key(let key): effects += model.update(.key(key))
        case .paste(let text): effects += model.update(.paste(text))
        case .mouse(let mouse): effects += model.update(.mouse(mouse))
        case .resize(let size): effects += model.update(.resized(size))
        case .suspend: effects.append(.suspend)
        case .resume: effects.append(.redraw)
        case .terminate(let signal):
          // The cart is in the database already: there is nothing to keep but the terminal.
          session.close()
          if signal != 0 { TerminalSession.end(bySignal: signal) }
          return
        }
      }
      for action in mailbox.drain() { effects += model.update(action) }
    }
    session.close()
  }

  private func prepare(_ workspace: Workspace) throws -> EffectRunner.Prepared {
    var workspace = workspace
    let index = try workspace.index()
    let shop = try workspace.shop(index)
    workspace.useSymbols(of: shop)
    let destination = try options.to.map { try shop.destination($0) } ?? workspace.savedDestination(shop)
    return EffectRunner.Prepared(
      index: index, shop: shop, destination: destination, currency: try workspace.currency(shop, for: destination))
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

/// The shop's clock: the real one, or one that was set and runs from there.
struct ShopClock: Sendable {
  private let offset: TimeInterval

  init(start: Date?) { offset = start.map { $0.timeIntervalSinceNow } ?? 0 }

  var now: Date { Date().addingTimeInterval(offset) }
}
