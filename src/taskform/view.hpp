// The description of a type with the C++ types erased: what every reader but the fast one walks.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <taskform/description.hpp>
#include <type_traits>
#include <utility>
#include <vector>

namespace taskform {

enum class Kind : std::uint8_t { text, integer, boolean, object, list };

struct TypeView;

/// One field. `slot` and `peek` are the only ways to its value.
struct FieldView {
  std::string_view name;  ///< Stands in its key: a quote is before it, a quote and a colon behind.
  Kind kind;
  bool nullable;  ///< Absence is a value of its own (`null`), not a default.
  Rules rules;
  bool is_judged;        ///< Whether any rule can speak against a value that is there.
  std::uint32_t word;    ///< Its place in a block of the tape.
  const TypeView* type;  ///< Of an object, or of a list's elements; otherwise null.

  /// Where a new value goes: a `std::string`, `std::int32_t`, `bool` or object. Makes an absent
  /// value present, and gives a list one element more.
  void* (*slot)(void* owner);

  /// The value, the `index`-th of a list, or null where there is none.
  const void* (*peek)(const void* owner, std::size_t index);

  /// How JSON without white space begins the member: `"name":`.
  constexpr std::string_view key() const { return {name.data() - 1, name.size() + 3}; }
};

struct TypeView {
  std::string_view name;
  bool never_empty;        ///< At least one member is there.
  std::uint32_t required;  ///< One bit for each field that must be there.
  std::uint32_t words;     ///< The size of a block of the tape.
  std::span<const FieldView> fields;
};

namespace detail {

template <class T>
struct ValueTraits {
  using inner = T;
  static constexpr bool optional = false, list = false;
};
template <class T>
struct ValueTraits<std::optional<T>> {
  using inner = T;
  static constexpr bool optional = true, list = false;
};
template <class T>
struct ValueTraits<std::vector<T>> {
  using inner = T;
  static constexpr bool optional = false, list = true;
  static void* add(std::vector<T>& values) { return &values.emplace_back(); }
  static const void* at(const std::vector<T>& values, std::size_t index) { return &values[index]; }
};

template <class Value>
consteval Kind kind_of() {
  using Inner = typename ValueTraits<Value>::inner;
  if constexpr (ValueTraits<Value>::list) {
    return Kind::list;
  } else if constexpr (std::is_same_v<Inner, std::string>) {
    return Kind::text;
  } else if constexpr (std::is_same_v<Inner, std::int32_t>) {
    return Kind::integer;
  } else if constexpr (std::is_same_v<Inner, bool>) {
    return Kind::boolean;
  } else {
    static_assert(Described<Inner>, "a member is text, int32, bool or a described type");
    return Kind::object;
  }
}

template <class Value>
void* make_room(Value& value) {
  using Traits = ValueTraits<Value>;
  if constexpr (Traits::list) {
    return Traits::add(value);
  } else if constexpr (Traits::optional) {
    return &value.emplace();
  } else {
    return &value;
  }
}

template <class Value>
const void* look(const Value& value, std::size_t index) {
  using Traits = ValueTraits<Value>;
  if constexpr (Traits::list) {
    return index < value.size() ? Traits::at(value, index) : nullptr;
  } else if constexpr (Traits::optional) {
    return value ? &*value : nullptr;
  } else {
    return &value;
  }
}

constexpr bool can_judge(const Rules& rules) {
  return rules.required || rules.not_blank || rules.stored_text || rules.max_length != 0 ||
         rules.max_bytes != 0 || rules.format != Format::none || rules.minimum != Rules{}.minimum ||
         rules.maximum != Rules{}.maximum || !rules.one_of.empty() || !rules.names.empty();
}

constexpr std::uint32_t words_of(Kind kind) {
  return kind == Kind::text || kind == Kind::list ? 2 : 1;
}

}  // namespace detail

template <Described T>
const TypeView& view();

template <Described T>
struct ViewOf {
  template <std::size_t I>
  static constexpr auto key = [] {
    constexpr std::string_view name = std::get<I>(Description<T>::fields).name;
    std::array<char, name.size() + 3> made{'"'};
    std::ranges::copy(name, made.begin() + 1);
    made[name.size() + 1] = '"';
    made[name.size() + 2] = ':';
    return made;
  }();

  template <std::size_t I>
  static consteval FieldView field() {
    constexpr auto& described = std::get<I>(Description<T>::fields);
    using Value = std::remove_cvref_t<decltype(std::declval<T&>().*described.member)>;
    using Traits = detail::ValueTraits<Value>;
    FieldView made{
        .name = {key<I>.data() + 1, described.name.size()},
        .kind = detail::kind_of<Value>(),
        .nullable = Traits::optional,
        .rules = described.rules,
        .is_judged = detail::can_judge(described.rules),
        .word = 0,
        .type = nullptr,
        .slot = [](void* owner) -> void* {
          return detail::make_room(
              static_cast<T*>(owner)->*std::get<I>(Description<T>::fields).member);
        },
        .peek = [](const void* owner, std::size_t index) -> const void* {
          return detail::look(
              static_cast<const T*>(owner)->*std::get<I>(Description<T>::fields).member, index);
        },
    };
    if constexpr (Described<typename Traits::inner>) {
      made.type = &ViewOf<typename Traits::inner>::type;
    }
    return made;
  }

  static constexpr auto fields = []<std::size_t... I>(std::index_sequence<I...>) {
    std::array<FieldView, sizeof...(I)> made{field<I>()...};
    std::uint32_t word = 0;
    for (FieldView& each : made) {
      each.word = word;
      word += detail::words_of(each.kind);
    }
    return made;
  }(std::make_index_sequence<field_count<T>>{});

  static constexpr std::uint32_t words = fields.back().word + detail::words_of(fields.back().kind);

  static constexpr std::uint32_t required = [] {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (fields[i].rules.required) bits |= 1U << i;
    }
    return bits;
  }();

  static constexpr bool never_empty = requires { Description<T>::never_empty; };

  static constexpr TypeView type{.name = Description<T>::name,
                                 .never_empty = never_empty,
                                 .required = required,
                                 .words = words,
                                 .fields = fields};
};

template <Described T>
const TypeView& view() {
  return ViewOf<T>::type;
}

/// The place of a member in a block of the tape.
template <Described T, class Value>
consteval std::uint32_t word_of(Value T::* member) {
  std::uint32_t word = 0;
  std::size_t index = 0;
  const auto look = [&](const auto& field) {
    if constexpr (std::is_same_v<decltype(field.member), Value T::*>) {
      if (field.member == member) word = ViewOf<T>::fields[index].word;
    }
    ++index;
  };
  std::apply([&](const auto&... field) { (look(field), ...); }, Description<T>::fields);
  return word;
}

}  // namespace taskform
