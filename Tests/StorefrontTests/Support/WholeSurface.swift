import Screen
import Testing

/// A screen has its size, and no cell of it is half a character.
func expectWhole(_ surface: Surface, _ size: Size, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(surface.size == size, sourceLocation: sourceLocation)
  #expect(surface.cells.count == size.width * size.height, sourceLocation: sourceLocation)
  for y in 0..<size.height {
    for x in 0..<size.width {
      let isWhole =
        switch surface[x, y].width {
        case 0: x > 0 && surface[x - 1, y].width == 2
        case 2: x + 1 < size.width && surface[x + 1, y].width == 0
        default: true
        }
      if !isWhole { Issue.record("half a character at \(x), \(y)", sourceLocation: sourceLocation) }
    }
  }
}
