// How a type is described: a table of its fields that stands beside the struct, not inside it.
#pragma once

#include <string_view>
#include <taskform/rules.hpp>
#include <tuple>

namespace taskform {

/// One member of `Owner`: its JSON name, where it lives, what it demands, and one sentence about
/// it.
template <class Owner, class Value>
struct Field {
  std::string_view name;
  Value Owner::* member;
  Rules rules;
  std::string_view summary;
};

template <class Owner, class Value>
consteval Field<Owner, Value> field(std::string_view name, Value Owner::* member, Rules rules,
                                    std::string_view summary) {
  return {name, member, rules, summary};
}

/// Specialized beside each described struct with `name`, `summary` and the tuple `fields`.
/// A description with `never_empty = true` demands that at least one member is there.
template <class T>
struct Description;

template <class T>
concept Described = requires { Description<T>::fields; };

template <Described T>
inline constexpr std::size_t field_count =
    std::tuple_size_v<std::remove_cvref_t<decltype(Description<T>::fields)>>;

}  // namespace taskform
