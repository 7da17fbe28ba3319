import Foundation

/// The processes that came of one, by the system's own list: sshd's sessions do not end with it.
public struct ProcessTree: Sendable {
  /// What came of some processes, without themselves, parents before children. Empty where the system keeps no such list in files.
  public static func descendants(of roots: [pid_t]) -> [pid_t] {
    var children: [pid_t: [pid_t]] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
      guard let process = pid_t(name), let parent = parent(of: process) else { continue }
      children[parent, default: []].append(process)
    }
    var found: [pid_t] = []
    var rest = roots
    while let next = rest.popLast() {
      for child in children[next] ?? [] where !found.contains(child) {
        found.append(child)
        rest.append(child)
      }
    }
    return found
  }

  /// The parent of a process; nil if it is gone.
  private static func parent(of process: pid_t) -> pid_t? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8), let end = text.lastIndex(of: ")") else {
      return nil
    }
    // State and parent stand behind the name, which may have any letters.
    let fields = text[text.index(after: end)...].split(separator: " ")
    return fields.count > 1 && fields[0] != "Z" ? pid_t(fields[1]) : nil
  }

  /// Whether a process has ended, also where the list does not show it.
  private static func isGone(_ process: pid_t) -> Bool {
    if kill(process, 0) != 0, errno == ESRCH { return true }
    // One that nobody has asked for its status yet is listed without doing anything.
    return FileManager.default.fileExists(atPath: "/proc/\(process)/stat") && parent(of: process) == nil
  }

  /// Sends a signal to each.
  public static func signal(_ processes: [pid_t], _ signal: Int32) { for process in processes { kill(process, signal) } }

  /// Waits until none of some processes is there any more, so many seconds at most.
  public static func areGone(_ processes: [pid_t], within seconds: Double) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while true {
      if processes.allSatisfy(isGone) { return true }
      guard Date() < end else { return false }
      usleep(20_000)
    }
  }
}
