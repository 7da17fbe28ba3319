/// An optional value that few have, kept aside, so that those without it are smaller by it.
///
/// ```swift
/// struct TaxRule {
///   @Seldom public private(set) var limits: TaxLimits?
/// }
/// ```
@propertyWrapper
public struct Seldom<Value: Sendable>: Sendable {
  private final class Aside: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let aside: Aside?

  /// - Parameter wrappedValue: The value; nil takes no room but for a pointer.
  public init(wrappedValue: Value?) { aside = wrappedValue.map { Aside($0) } }

  public var wrappedValue: Value? { aside?.value }
}

extension Seldom: Equatable where Value: Equatable {
  public static func == (one: Seldom, other: Seldom) -> Bool { one.aside === other.aside || one.wrappedValue == other.wrappedValue }
}

extension Seldom: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
