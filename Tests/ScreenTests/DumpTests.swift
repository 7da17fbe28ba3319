import Testing

@testable import Screen

struct DumpTests {
  @Test("A dump shows the text, then who is who, and is silent about what is plain")
  func dumping() {
    var surface = Surface(size: Size(width: 12, height: 2))
    surface.put("凤 20", x: 0, y: 0, style: Style(.accent, on: .selected, bold: true))
    surface.put("plain", x: 0, y: 1)
    surface.put("b", x: 6, y: 1, style: Style(.bad, underlined: true))
    surface.cursor = Point(x: 3, y: 1)
    #expect(
      surface.dump() == """
        text 12x2
        |凤 20
        |plain b
        roles
        |AA AA
        |..... b
        backgrounds
        |sssss
        |
        attributes
        |
        |      _
        cursor 3,1

        """)
  }

  @Test("A plain surface dumps its text and roles only")
  func plain() {
    var surface = Surface(size: Size(width: 3, height: 1))
    surface.put("ab", x: 0, y: 0)
    #expect(surface.dump() == "text 3x1\n|ab\nroles\n|..\n")
  }

  @Test("Every role has a letter of its own")
  func letters() {
    var surface = Surface(size: Size(width: Role.allCases.count, height: 1))
    for (x, role) in Role.allCases.enumerated() { surface.put("x", x: x, y: 0, style: Style(role)) }
    let roles = surface.dump().split(separator: "\n").last ?? ""
    #expect(Set(roles.dropFirst()).count == Role.allCases.count)
  }
}
