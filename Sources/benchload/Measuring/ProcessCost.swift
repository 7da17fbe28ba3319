import Foundation

/// What a process takes of the machine, as far as the system tells.
enum ProcessCost {
  /// The memory of a process in bytes, what it shares with others counted by its part (PSS); nil where the system does not tell.
  static func memory(of process: pid_t) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8) else { return nil }
    return memory(rollup: text)
  }

  /// The line `Pss:` of smaps_rollup.
  static func memory(rollup text: String) -> Int? {
    for line in text.split(separator: "\n") where line.hasPrefix("Pss:") {
      return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1_024 }
    }
    return nil
  }

  /// How many threads a process has; nil where the system does not tell.
  static func threads(of process: pid_t) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return nil }
    return threads(status: text)
  }

  /// The line `Threads:` of status.
  static func threads(status text: String) -> Int? {
    for line in text.split(separator: "\n") where line.hasPrefix("Threads:") {
      return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).last.flatMap { Int($0) }
    }
    return nil
  }

  /// Seconds of a core that a process has had, with all its threads; nil where the system does not tell, or the process is gone.
  static func processor(of process: pid_t) -> Double? {
    #if os(Linux)
      var clock = clockid_t()
      var time = timespec()
      guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return nil }
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    #else
      return nil
    #endif
  }

  /// The fields of `/proc/PID/stat` that are asked for.
  struct Stat: Hashable {
    let parent: pid_t
    /// Seconds of its own.
    let own: Double
    /// Seconds of its children that have ended.
    let ended: Double

    /// - Parameter text: The whole line; the name in parentheses may hold anything.
    init?(_ text: String, ticks: Double = Double(sysconf(Int32(_SC_CLK_TCK)))) {
      guard let close = text.lastIndex(of: ")") else { return nil }
      let fields = text[text.index(after: close)...].split(separator: " ")
      guard fields.count > 14, let parent = pid_t(fields[1]) else { return nil }
      let times = (11...14).compactMap { Double(fields[$0]) }
      guard times.count == 4 else { return nil }
      self.parent = parent
      own = (times[0] + times[1]) / ticks
      ended = (times[2] + times[3]) / ticks
    }

    init?(of process: pid_t) {
      guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return nil }
      self.init(text)
    }
  }

  /// Seconds of a core that a process, its children and theirs have had, those that have ended as well.
  static func processor(ofTree root: pid_t) -> Double? {
    guard let first = Stat(of: root) else { return nil }
    var stats: [pid_t: Stat] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
      if let process = pid_t(name), let stat = Stat(of: process) { stats[process] = stat }
    }
    var sum = first.own + first.ended
    var level = [root]
    while !level.isEmpty {
      let below = stats.filter { level.contains($0.value.parent) }
      for stat in below.values { sum += stat.own + stat.ended }
      level = Array(below.keys)
    }
    return sum
  }

  /// Seconds that all cores together were busy, and might have been, since the machine began; nil where the system does not tell.
  static func machine() -> (busy: Double, all: Double)? {
    guard let text = try? String(contentsOfFile: "/proc/stat", encoding: .utf8), let line = text.split(separator: "\n").first else {
      return nil
    }
    return machine(line: String(line), ticks: Double(sysconf(Int32(_SC_CLK_TCK))))
  }

  /// The first line of `/proc/stat`: user, nice, system, idle, waiting for a disk, interrupts.
  static func machine(line: String, ticks: Double) -> (busy: Double, all: Double)? {
    let fields = line.split(separator: " ").dropFirst().prefix(8).compactMap { Double($0) }
    guard fields.count == 8 else { return nil }
    let all = fields.reduce(0, +)
    return ((all - fields[3] - fields[4]) / ticks, all / ticks)
  }

  /// The average of those that ran or wanted to, over the last minute.
  static var load: Double {
    var averages = [0.0, 0, 0]
    return getloadavg(&averages, 3) > 0 ? averages[0] : 0
  }
}
