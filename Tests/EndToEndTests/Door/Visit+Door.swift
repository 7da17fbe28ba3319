import Foundation

/// A person who comes to a shop by a door.
extension Visit {
  /// Opens the shop over ssh in the visit's shell; the program is then ssh.
  func enter(_ door: OpenDoor, key: String, variables: String = "") throws {
    let options = door.options(key).map { "'\($0)'" }.joined(separator: " ")
    let line = "echo $$ > \"$HOME/program\"; exec env \(variables) ssh \(options) -t -p \(door.port) \(door.user)@127.0.0.1\n"
    try line.write(to: home.url.appending(path: "start"), atomically: true, encoding: .utf8)
    try type("sh ~/start")
    try press("Enter")
  }

  /// Says where goods go, which the first start asks.
  func chooseGhent() throws {
    try waitFor("Ghent")
    try type("Ghent")
    // Before the network is there no place can be chosen, which a key tells.
    for _ in 0..<60 where screen.contains("no destination") {
      try press("Enter")
      usleep(500_000)
    }
    try waitFor("to Ghent")
  }

  /// Comes in for the first time, to Ghent, and puts the first of the goods into the cart.
  func fillCart(_ door: OpenDoor, key: String) throws {
    try enter(door, key: key)
    try chooseGhent()
    try waitFor("€420.05")
    try type("a")
    try waitFor("cart 1")
  }
}
