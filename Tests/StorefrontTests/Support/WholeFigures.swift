import Foundation
import Screen
import Testing

/// Every figure put on a screen had room, and still stands there whole when everything is drawn; and no text has part of a price or of a 90%
/// date, whoever put it there.
func expectWholeFigures(_ surface: Surface, _ comment: @autoclosure () -> String, sourceLocation: SourceLocation = #_sourceLocation) {
  for figure in surface.figures {
    var shown = ""
    var x = figure.at.x
    let end = x + figure.text.displayWidth
    while x < end {
      shown += surface[x, figure.at.y].text
      x += max(1, Int(surface[x, figure.at.y].width))
    }
    if !figure.isWhole || shown != figure.text.string {
      Issue.record("“\(figure.text)” shows as “\(shown)”: \(comment())", sourceLocation: sourceLocation)
    }
  }
  for line in surface.lines {
    for part in partialFigures(line) {
      Issue.record("“\(part)” is part of a figure: \(comment())\n\(line)", sourceLocation: sourceLocation)
    }
  }
}

/// What begins like a price or like a 90% date in English or Chinese and does not end like one.
func partialFigures(_ line: String) -> [String] {
  let prices = line.matches(of: /[€¥£][^ │，；（）。]*/).map { String($0.output) }.filter {
    $0.wholeMatch(of: /[€¥£][−-]?\d{1,3}(,\d{3})*\.\d\d[,.;:)]?/) == nil
  }
  let dates = line.matches(of: /90% by \S.{0,10}/).map { String($0.output) }.filter {
    $0.prefixMatch(of: /90% by (Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/) == nil
  }
  let chinese = line.matches(of: /90% \d.{0,10}/).map { String($0.output) }.filter {
    $0.prefixMatch(of: /90% (\d{4}年)?\d{1,2}月\d{1,2}日 周.前/) == nil
  }
  return prices + dates + chinese
}
