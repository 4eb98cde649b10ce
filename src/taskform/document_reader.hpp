// The fast reader of any described type: a scan finds the values, the table says where they belong.
#pragma once

#include <glaze/reflection/to_tuple.hpp>
#include <string_view>
#include <taskform/scanner.hpp>

namespace taskform {

namespace detail {

/// Whether the tables name every member, of a type and of all types inside it.
template <class T>
consteval bool describes_every_member() {
  using Inner = typename ValueTraits<T>::inner;
  if constexpr (Described<Inner>) {
    return glz::detail::count_members<Inner> == field_count<Inner> &&
           []<class... Owner, class... Value>(const std::tuple<Field<Owner, Value>...>&) {
             return (describes_every_member<Value>() && ...);
           }(Description<Inner>::fields);
  }
  return true;
}

/// What read_document does, with the type erased.
bool read_document(std::string_view text, const TypeView& type, void* object, Scanner::Rules rules);

}  // namespace detail

/// The whole text is one value of the type, white space around it apart, in the wire's own names.
/// `value` is a fresh one.
template <Described T>
bool read_document(std::string_view text, T& value,
                   Scanner::Rules rules = Scanner::Rules::ignored) {
  static_assert(detail::describes_every_member<T>(),
                "every member of a described struct stands in its Description");
  return detail::read_document(text, view<T>(), &value, rules);
}

}  // namespace taskform
