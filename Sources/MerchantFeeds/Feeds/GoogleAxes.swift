/// By what the items of a group differ: up to three attributes, or a name of each if these do not tell them apart.
struct GoogleAxes {
  /// The attributes that variants are chosen by.
  let names: [String]
  /// They did not tell the items apart: the tail of the title or the id does.
  let isMade: Bool
  private let values: [[FeedDetail]]

  init(_ items: [GoogleItem], _ columns: GoogleNames) {
    guard items.count > 1 else {
      (names, isMade, values) = ([], false, [[]])
      return
    }
    let differing = columns.axes.filter { axis in Set(items.map { $0.text(axis) }).count > 1 }
    let chosen = Array(differing.prefix(3))
    var values = items.map { item in
      chosen.compactMap { axis -> FeedDetail? in
        let value = item.text(axis)
        return value.isEmpty ? nil : FeedDetail(name: axis, value: value)
      }
    }
    let isWhole = Set(values).count == items.count
    if !isWhole {
      let title = GoogleTitle.common(items.map { $0.text(columns.title) })
      let tails = items.map { item in
        let text = item.text(columns.title)
        let tail = text.hasPrefix(title) ? String(text.dropFirst(title.count)) : text
        return TextCleaning.line(tail.drop { ",-–—|:/ ".contains($0) })
      }
      let hasTails = Set(tails).count == items.count && !tails.contains("")
      for index in items.indices {
        let value = hasTails ? tails[index] : items[index].text(columns.id)
        values[index] = values[index].prefix(2) + [FeedDetail(name: "", value: value)]
      }
    }
    (names, isMade, self.values) = (chosen, !isWhole, values)
  }

  func choices(_ number: Int) -> [FeedDetail] { values.indices.contains(number) ? values[number] : [] }
}
