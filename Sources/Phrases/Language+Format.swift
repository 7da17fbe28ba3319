import Delivery
import Money
import Primitives

extension Language {
  /// `1,234`, with the language's grouping.
  public func number(_ value: Int) -> String {
    let digits = numbers.grouped(String(value.magnitude))
    return value < 0 ? numbers.signed(digits) : digits
  }

  /// A decimal that was written with a point, `12.4`, as the language writes it, without grouping.
  public func decimal(_ text: String) -> String { numbers.decimal(text, isGrouped: false) }

  /// `€469.00`, `¥109.10`; the code before the amount where there is no symbol.
  public func money(_ money: Money) -> String {
    let text = money.decimalString
    let amount = amount(numbers.decimal(text.hasPrefix("-") ? String(text.dropFirst()) : text, isGrouped: true), in: money.currency)
    return text.hasPrefix("-") ? numbers.signed(amount) : amount
  }

  /// An amount that is written already, with its currency's symbol or code on the language's side of it.
  func amount(_ amount: String, in currency: Currency) -> String {
    if let symbol = symbols[currency.code] ?? (has("currency.\(currency.code)") ? self("currency.\(currency.code)") : nil) {
      return self("money", ["symbol": symbol, "amount": amount])
    }
    return self("money.code", ["code": currency.code, "amount": amount])
  }

  /// `21%`, `48.5%`, `10.5%`.
  public func percent(_ ratio: Ratio) -> String { percent(written: ratio.decimalString(places: 3, percent: true)) }

  /// A probability or share to the tenth of a percent: `4%`, `0.5%`.
  public func percent(share: Double) -> String { percent(Ratio(Int64((share * 1000).rounded()), 1000)) }

  /// `90%`.
  public func percent(_ whole: Int) -> String { percent(written: "\(whole)") }

  private func percent(written text: String) -> String { self("percent", ["n": decimal(text)]) }

  /// In the language's quotation marks.
  public func quoted(_ text: String) -> String { self("quote", ["text": text]) }

  /// Several things one after another: `Wed, Sat`.
  public func list(_ items: [String]) -> String { items.joined(separator: self("list.comma", ["space": " "])) }

  /// `Mon`.
  public func weekday(_ weekday: Weekday) -> String { listed("date.weekdays", weekday.rawValue) }

  /// `Thu 26 Nov`; with its year where that is in doubt.
  public func date(_ date: LocalDate) -> String { pattern(needsYear(date) ? "date.long" : "date.short", date) }

  /// `26 Nov`, for axes; with its year where that is in doubt.
  public func day(_ date: LocalDate) -> String { pattern(needsYear(date) ? "date.dayYear" : "date.day", date) }

  /// A date without its year is read as the nearest of its name: half a year from today on the year has to be said.
  private func needsYear(_ date: LocalDate) -> Bool { today.map { abs(date - $0) > Self.mostDaysWithoutYear } ?? false }

  /// Days before and after today that are told without a year.
  public static let mostDaysWithoutYear = 182

  /// `Thu 26 Nov 2026`.
  public func longDate(_ date: LocalDate) -> String { pattern("date.long", date) }

  /// `26 Nov 2026`.
  public func dayOfYear(_ date: LocalDate) -> String { pattern("date.dayYear", date) }

  /// `Nov`.
  public func month(_ month: Int) -> String { listed("date.months", month - 1) }

  /// The local date of an hour at a place, as `Thu 26 Nov`.
  public func date(_ hour: Hour, in timeZone: TimeZoneID) -> String { date(ZoneClock.named(timeZone).date(of: hour)) }

  /// `Thu 26 Nov 16:00`, local to a place.
  public func dateTime(_ hour: Hour, in timeZone: TimeZoneID) -> String { dateTime(second: hour.value * 3600, in: timeZone) }

  /// The same for a second since 1970.
  public func dateTime(second: Int, in timeZone: TimeZoneID) -> String {
    let local = ZoneClock.named(timeZone).local(second: second)
    return self("date.time", ["date": date(local.date), "time": time(minute: local.second / 60)])
  }

  /// `26 Nov 16:00`, where there is no room for the weekday.
  public func shortDateTime(second: Int, in timeZone: TimeZoneID) -> String {
    let local = ZoneClock.named(timeZone).local(second: second)
    return self("date.time", ["date": day(local.date), "time": time(minute: local.second / 60)])
  }

  /// How far the clocks of a place are from UTC at a second since 1970: `UTC+8`, `UTC+5:30`, `UTC-3`.
  public func clockOffset(second: Int, in timeZone: TimeZoneID) -> String {
    let minutes = ZoneClock.named(timeZone).offset(at: second) / 60
    guard minutes != 0 else { return "UTC" }
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    return "UTC\(minutes < 0 ? "-" : "+")\(hours)" + (rest == 0 ? "" : ":\(rest < 10 ? "0" : "")\(rest)")
  }

  /// `16:00`.
  public func time(minute: Int) -> String {
    let hour = minute / 60
    let rest = minute % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `3 d 6 h`, `15 h`.
  public func duration(hours: Double) -> String {
    let whole = Int(hours.rounded())
    let days = whole / 24
    let rest = whole % 24
    if days == 0 { return self("duration.hours", ["h": "\(rest)"]) }
    if rest == 0 || days >= 10 { return self("duration.days", ["d": "\(days)"]) }
    return self("duration.daysHours", ["d": "\(days)", "h": "\(rest)"])
  }

  /// `12.4 kg`, `350 g`.
  public func weight(_ grams: Grams) -> String {
    if grams.value < 1000 { return self("unit.grams", ["n": "\(grams.value)"]) }
    let tenths = (grams.value + 50) / 100
    let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return self("unit.kilograms", ["n": decimal(text)])
  }

  /// CO2e: `4.9 kg`.
  public func emission(grams: Int) -> String { weight(Grams(grams)) }

  /// `82 × 37 × 63 cm`.
  public func box(_ box: Dimensions) -> String {
    func centimetres(_ millimetres: Int) -> String {
      decimal(millimetres % 10 == 0 ? "\(millimetres / 10)" : "\(millimetres / 10).\(millimetres % 10)")
    }
    return self("unit.box", ["l": centimetres(box.length), "w": centimetres(box.width), "h": centimetres(box.height)])
  }

  private func listed(_ key: String, _ index: Int) -> String {
    let names = parts(of: key)
    return names.indices.contains(index) ? String(Substring(names[index])) : "?"
  }

  /// A phrase that is several, told apart by bars.
  func items(_ key: String) -> [String] { parts(of: key).map { String(Substring($0)) } }

  private func parts(of key: String) -> [Substring.UTF8View] { self(key).utf8.split(separator: UInt8(ascii: "|")) }

  private func pattern(_ key: String, _ date: LocalDate) -> String {
    let (year, month, day) = date.parts
    return self(key, ["weekday": weekday(date.weekday), "day": "\(day)", "month": self.month(month), "year": "\(year)"])
  }
}
