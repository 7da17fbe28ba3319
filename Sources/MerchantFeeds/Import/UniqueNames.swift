/// Names of which none is given twice, capitals and small letters alike.
struct UniqueNames: Sendable {
  private var used: Set<String> = []
  /// From which number on the next one of a name is looked for.
  private var next: [String: Int] = [:]

  /// The name, or the name with the first number that makes it new.
  mutating func unique(_ name: String) -> String {
    let key = name.lowercased()
    if used.insert(key).inserted { return name }
    var number = next[key] ?? 2
    while !used.insert("\(key)-\(number)").inserted { number += 1 }
    next[key] = number + 1
    return "\(name)-\(number)"
  }
}
