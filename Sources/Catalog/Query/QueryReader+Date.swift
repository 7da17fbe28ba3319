import Primitives

extension QueryReader {
  /// `by 24 Dec`, `by Friday week`, `12月24日前`, `in 10 days`.
  mutating func arrival() -> QueryCondition.Kind? {
    if let date = attempt({ $0.dateAfterWord() }) ?? attempt({ $0.dateBeforeWord() }) ?? attempt({ $0.span() }),
      date >= context.today, date <= context.last
    {
      return .by(date)
    }
    return nil
  }

  private mutating func dateAfterWord() -> LocalDate? {
    let isBefore = take(.before)
    guard isBefore || take(.by) else { return nil }
    skipBlanks()
    return date().map { isBefore ? $0 + -1 : $0 }
  }

  private mutating func dateBeforeWord() -> LocalDate? {
    guard let date = date() else { return nil }
    skipBlanks()
    return take(.byAfter) ? date : nil
  }

  /// Within so many days or weeks.
  private mutating func span() -> LocalDate? {
    let isSaid = take(.within)
    skipBlanks()
    guard let count = whole(), count <= 1_000 else { return nil }
    skipBlanks()
    let days = take(.days) ? 1 : take(.weeks) ? 7 : 0
    guard days > 0 else { return nil }
    if !isSaid {
      skipBlanks()
      guard take(.withinAfter) else { return nil }
    }
    return context.today + count * days
  }

  // MARK: Days

  private mutating func date() -> LocalDate? {
    attempt { $0.isoDate() } ?? attempt { $0.dayAndMonth() } ?? attempt { $0.monthAndDay() } ?? attempt { $0.numberedDate() }
      ?? attempt { $0.weekday() } ?? attempt { $0.nearDay() } ?? attempt { $0.feast() }
  }

  /// `2026-12-24`.
  private mutating func isoDate() -> LocalDate? {
    guard place + 10 <= characters.count, let date = LocalDate(String(characters[place..<place + 10])) else { return nil }
    place += 10
    return date
  }

  /// `24 Dec`, `24th of December`.
  private mutating func dayAndMonth() -> LocalDate? {
    guard let day = dayNumber() else { return nil }
    skipBlanks()
    guard let month = month() else { return nil }
    return next(month: month, day: day)
  }

  /// `Dec 24`.
  private mutating func monthAndDay() -> LocalDate? {
    guard let month = month() else { return nil }
    skipBlanks()
    guard let day = dayNumber() else { return nil }
    return next(month: month, day: day)
  }

  /// `12月24日`, `24.12.`, `24/12`.
  private mutating func numberedDate() -> LocalDate? {
    guard let first = whole() else { return nil }
    skipBlanks()
    if take(.month) {
      skipBlanks()
      guard let day = whole() else { return nil }
      let end = place
      skipBlanks()
      if !take(.day) { place = end }
      return next(month: first, day: day)
    }
    guard place < characters.count, characters[place] == "." || characters[place] == "/" else { return nil }
    place += 1
    guard let second = whole() else { return nil }
    if place < characters.count, characters[place] == "." { place += 1 }
    return next(month: second, day: first)
  }

  private mutating func dayNumber() -> Int? {
    guard let day = whole(), (1...31).contains(day) else { return nil }
    for ending in ["st", "nd", "rd", "th", "."] where take(Array(ending)) { break }
    return day
  }

  private mutating func month() -> Int? {
    for (phrase, month) in words.months where take(phrase) {
      // `Dec.`
      if place < characters.count, characters[place] == "." { place += 1 }
      return month
    }
    return nil
  }

  /// `Friday`, `Friday week`, `下周五`: the first one from today on, a week later, or that of the next week from Monday on.
  private mutating func weekday() -> LocalDate? {
    let isNext = take(.nextWeek)
    if !isNext { _ = take(.thisWeek) }
    skipBlanks()
    guard let day = words.weekdays.first(where: { take($0.phrase) })?.day else { return nil }
    let today = context.today
    if isNext { return today + (7 - today.weekday.rawValue + day.rawValue) }
    let first = today + (day.rawValue - today.weekday.rawValue + 7) % 7
    let end = place
    skipBlanks()
    if take(.weekAfter) { return first + 7 }
    place = end
    return first
  }

  private mutating func nearDay() -> LocalDate? {
    if take(.dayAfterTomorrow) { return context.today + 2 }
    if take(.today) { return context.today }
    return take(.tomorrow) ? context.today + 1 : nil
  }

  private mutating func feast() -> LocalDate? {
    for (phrase, month, day) in words.feasts where take(phrase) { return next(month: month, day: day) }
    return nil
  }

  /// The first such day from today on.
  private func next(month: Int, day: Int) -> LocalDate? {
    let year = context.today.parts.year
    return [year, year + 1].lazy.compactMap { LocalDate(year: $0, month: month, day: day) }.first { $0 >= context.today }
  }
}
