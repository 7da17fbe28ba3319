import Testing

@testable import Screen

struct DisplayWidthTests {
  @Test("Chinese, Japanese and Korean take two cells, their half-width forms one")
  func eastAsianWidths() {
    #expect(DisplayWidth.of("凤凰") == 4)
    #expect(DisplayWidth.of("ア") == 2)
    #expect(DisplayWidth.of("ｱ") == 1)
    #expect(DisplayWidth.of("한") == 2)
    #expect(DisplayWidth.of("（，）") == 6)
  }

  @Test("A combining mark takes no cell, so decomposed and composed text are equally wide")
  func combiningMarks() {
    #expect(DisplayWidth.of("Lie\u{300}ge") == DisplayWidth.of("Liège"))
    #expect(DisplayWidth.of("กำ") == 2)
    #expect(DisplayWidth.of("ที่") == 1)
  }

  @Test("Box drawing, blocks, braille, arrows and currency signs take one cell")
  func drawingSigns() {
    for scalar in "─│┌█▁░▌⣿→▸✓✗☑€₸…·×".unicodeScalars { #expect(DisplayWidth.of(scalar) == 1, "\(scalar)") }
  }

  @Test("The short cut for common blocks says the same as the tables")
  func shortCutAgreesWithTables() {
    for value in UInt32(0x300)..<0x11000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isZero = DisplayWidthTable.zero.contains { $0.contains(value) }
      let isWide = DisplayWidthTable.wide.contains { $0.contains(value) }
      #expect(DisplayWidth.of(scalar) == (isZero ? 0 : isWide ? 2 : 1))
    }
  }

  @Test("The tables are sorted and do not overlap")
  func tablesAreSorted() {
    for table in [DisplayWidthTable.wide, DisplayWidthTable.zero] {
      for (range, next) in zip(table, table.dropFirst()) { #expect(range.upperBound < next.lowerBound) }
    }
  }
}
