/// A large value on its way into bytes, by reference. An optional of the value itself is copied for each field that is asked of it, also where
/// there is none because the bytes are read: a fifth of what reading services and tax rules took.
@dynamicMemberLookup
final class Written<Value> {
  private let value: Value

  init(_ value: Value) { self.value = value }

  subscript<Field>(dynamicMember field: KeyPath<Value, Field>) -> Field { value[keyPath: field] }
}
