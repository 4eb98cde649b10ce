// What the tables say of types and fields to people. Apart from the views, so that a program which
// shows none of it does not carry it.
#pragma once

#include <map>
#include <string_view>
#include <taskform/view.hpp>
#include <vector>

namespace taskform {

/// The sentence of a type, and those of its fields in the table's order.
struct Prose {
  std::string_view summary;
  std::vector<std::string_view> fields;
};

using ProseOfTypes = std::map<const TypeView*, Prose>;

/// Adds the prose of a type and of all types inside it.
template <Described T>
void collect_prose(ProseOfTypes& all) {
  Prose& prose = all[&view<T>()];
  prose = {.summary = Description<T>::summary, .fields = {}};
  const auto add = [&]<class Value>(const Field<T, Value>& field) {
    prose.fields.push_back(field.summary);
    using Inner = typename detail::ValueTraits<Value>::inner;
    if constexpr (Described<Inner>) collect_prose<Inner>(all);
  };
  std::apply([&](const auto&... field) { (add(field), ...); }, Description<T>::fields);
}

}  // namespace taskform
