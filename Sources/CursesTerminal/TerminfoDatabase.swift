#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds compiled terminfo entries where ncurses looks for them.
enum TerminfoDatabase {
  /// The bytes of an entry; nil if there is none, or the database is no directory.
  static func entry(named name: String) -> [UInt8]? {
    guard let first = name.utf8.first, !name.contains("/"), name != "..", name != "." else { return nil }
    let letter = String(Character(Unicode.Scalar(first)))
    let code = String(first, radix: 16)
    for folder in folders {
      for sub in [letter, code] {
        if let bytes = contents(of: "\(folder)/\(sub)/\(name)") { return bytes }
      }
    }
    return nil
  }

  private static var folders: [String] {
    func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    let usual = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo", "/usr/local/share/terminfo"]
    let named = (value("TERMINFO_DIRS") ?? "").split(separator: ":").map { String($0) }
    return [value("TERMINFO"), value("HOME").map { $0 + "/.terminfo" }].compactMap { $0 } + named + usual
  }

  private static func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // ncurses takes no entry above 32 KiB.
    var bytes = [UInt8](repeating: 0, count: 32_768)
    let count = read(file, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : nil
  }
}
