import Screen

/// What the loop that holds the terminal does by itself, between two frames.
public enum TerminalEffect: Hashable, Sendable {
  case quit
  /// Draws every cell anew.
  case redraw
  /// Gives the terminal back to the shell until the program is continued.
  case suspend
  case beep
  case setTheme(ThemeChoice)
  /// Writes what is on screen into a new file, answered with `.screenSaved`.
  case saveScreen(path: String)
}
