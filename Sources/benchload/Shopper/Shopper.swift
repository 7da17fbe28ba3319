import Foundation
import Primitives

/// A customer at a window of the shop: says where goods go, then browses, searches letter by letter, opens goods, puts some into the cart, places
/// orders and follows them, with a person's pauses, until the run is over.
struct Shopper {
  let window: Window
  private var pace: Pace
  private let home: Home
  /// From Enter on the review to the page that thanks.
  private(set) var placing = Waits()
  /// From the start of the program to its first page.
  private(set) var start: Double?
  private(set) var placed = 0
  private(set) var added = 0
  private var searched: String?
  /// What did not come as it should have, in words.
  private(set) var troubles: [String] = []

  private static let words = ["bike", "folding", "lamp", "serum", "table", "chair", "kettle", "lipstick", "gravel bike", "shelf"]

  init(_ window: Window, pace: Pace, number: Int) {
    self.window = window
    self.pace = pace
    home = Home.all[number % Home.all.count]
  }

  /// Waits for the first page, which asks where goods go.
  mutating func enter(since began: Double) throws {
    guard try window.sees("no destination", within: 60) else { return trouble("no first page") }
    start = SystemClock.seconds - began
  }

  /// Says where goods go.
  mutating func choose() throws {
    try type(home.city)
    // Before the network is there no place can be chosen.
    for _ in 0..<60 {
      try window.press("\r")
      if try window.sees("to \(home.city)", within: 1) { break }
    }
    if !window.screen.shows("to \(home.city)") { trouble("no goods for \(home.city)") }
  }

  /// Visits goods, one after another, until the run is over.
  ///
  /// - Throws: `Window.Ended`.
  mutating func shop() throws {
    while true {
      try browse()
      try search()
      try open()
      if added > 0, pace.below(2) == 0 { try order() }
    }
  }

  private mutating func browse() throws {
    for _ in 0..<(3 + pace.below(6)) {
      try window.press(pace.below(4) == 0 ? "k" : "j")
      try window.look(pace.move())
    }
  }

  private mutating func search() throws {
    try window.press("/")
    // What was searched for before.
    if let searched, window.screen.line(0).contains(searched) { try window.press("\u{15}") }
    let word = pace.one(of: Self.words)
    searched = word
    try type(word)
    try window.look(pace.page())
    try window.press("\r")
    try window.look(pace.page())
  }

  private mutating func open() throws {
    try window.press("\r")
    try window.look(pace.page())
    try window.press("j")
    try window.look(pace.page())
    let before = cartCount
    try window.press("a")
    try window.look(pace.move())
    if let before, let now = cartCount, now > before { added += 1 }
    try window.press(Window.escape)
    try window.look(pace.page())
  }

  /// What the top of the page says of the cart: `cart 2`.
  private var cartCount: Int? {
    for row in 0..<3 {
      if let found = window.screen.line(row).firstMatch(of: /cart (\d+)/) { return Int(found.1) }
    }
    return nil
  }

  /// Goes from the cart to the page that thanks, follows the order for some events and comes back.
  private mutating func order() throws {
    try window.press("c")
    try window.look(pace.page())
    try window.press("p")
    for _ in 0..<6 {
      guard try window.sees("Enter goes on to the review", "Enter places the order", "Postcode", within: 20) else { break }
      if window.screen.shows("Enter places the order") {
        try place()
        break
      }
      if window.screen.shows("Postcode") { try writeAddress() }
      try window.look(pace.page())
      try window.press("\r")
      try window.look(pace.move())
    }
    for _ in 0..<4 {
      try window.press(Window.escape)
      try window.look(pace.move())
    }
  }

  private mutating func place() throws {
    try window.look(pace.page())
    let began = SystemClock.seconds
    try window.press("\r")
    guard try window.sees("Your order is placed", within: 30) else { return trouble("not placed:\n\(window.screen.text)") }
    placing.add(seconds: SystemClock.seconds - began)
    placed += 1
    added = 0
    try window.look(pace.page())
    try window.press("\r")
    for _ in 0..<3 {
      try window.look(pace.page())
      try window.press("e")
    }
    try window.look(pace.page())
  }

  /// Once: later orders go to the kept address.
  private mutating func writeAddress() throws {
    guard placed == 0 else { return }
    try type("An Claes")
    try window.press("\t")
    try type(home.street)
    try window.press("\t")
    try type(home.postcode)
    try window.press("\t")
  }

  private mutating func type(_ text: String) throws {
    for letter in text {
      try window.press(String(letter))
      try window.look(pace.letter())
    }
  }

  private mutating func trouble(_ text: String) { troubles.append(text) }
}
