import CTerminal
import Dispatch

/// What the start needed and the visit does not: memory that was let go of when the world was read or an index built, and that the C library
/// still keeps; code that ran once. Of the program's code a visit needs a third; it comes back from the system's cache, page by page.
public enum FreedMemory {
  /// Gives back what a shopper who pauses does not need, some time after the last of several calls: some twenty megabytes after the start, after an
  /// index was built more.
  ///
  /// - Parameters:
  ///   - seconds: How long nothing more has to come.
  ///   - before: What the call before has returned: it is not carried out any more.
  ///   - letGo: Lets go of memory first.
  public static func giveBack(
    afterRestOf seconds: Int, inPlaceOf before: DispatchWorkItem?, letGo: @escaping @Sendable () -> Void
  ) -> DispatchWorkItem {
    before?.cancel()
    let item = DispatchWorkItem {
      letGo()
      giveBack()
    }
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + .seconds(seconds), execute: item)
    return item
  }

  /// Memory is taken by all threads from one heap from now on. Called first, before there are any.
  public static func shareHeap() { cterminal_share_heap() }

  /// Gives it back now.
  static func giveBack() { cterminal_give_back_memory() }
}
