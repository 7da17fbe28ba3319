import CTerminal
import Dispatch

/// What was let go of after the start, when the world has been read or an index been built, and is still kept by the C library.
public enum FreedMemory {
  /// Gives it back to the system after so many seconds: some megabytes, after an index was built some fifteen.
  public static func giveBack(after seconds: Int) {
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + .seconds(seconds)) { cterminal_give_back_memory() }
  }
}
