// How Glaze reads a described type: an object's loop over the table, Glaze's readers for values.
// The only file that includes Glaze.
#pragma once

#include <cstdint>
#include <glaze/json/read.hpp>
#include <string_view>
#include <taskform/description.hpp>
#include <taskform/view.hpp>

namespace taskform {

struct FastOptions : glz::opts {
  constexpr FastOptions() { null_terminated = false; }
};
inline constexpr FastOptions fast_options{};

/// The cursor of one fast read.
struct FastInput {
  const char* at;
  const char* end;
  glz::context context{};

  bool fail() {
    if (!bool(context.error)) context.error = glz::error_code::syntax_error;
    return false;
  }

  void skip_white_space() {
    while (at != end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) ++at;
  }

  bool take(char c) {
    skip_white_space();
    if (at == end || *at != c) return false;
    ++at;
    return true;
  }

  bool take_null() {
    skip_white_space();
    if (end - at < 4 || std::string_view(at, 4) != "null") return false;
    at += 4;
    return true;
  }
};

template <class Value>
bool read_value(FastInput& input, Value& value);

template <Described T>
class ObjectReader {
 public:
  /// One bit a member. A second member of the same name ends the read.
  static bool read(FastInput& input, T& object) {
    static_assert(glz::detail::count_members<T> == field_count<T>,
                  "every member of a described struct stands in its Description");
    if (!input.take('{')) return input.fail();
    std::uint32_t seen = 0;
    std::size_t expected = 0;
    if (!input.take('}')) {
      do {
        if (!read_member(input, object, seen, expected)) return input.fail();
      } while (input.take(','));
      if (!input.take('}')) return input.fail();
    }
    const bool complete = (seen & required) == required;
    return (complete && !(view<T>().never_empty && seen == 0)) || input.fail();
  }

 private:
  static constexpr std::size_t size = field_count<T>;
  static constexpr std::uint32_t required = [] {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < size; ++i) {
      if (ViewOf<T>::fields[i].rules.required) bits |= 1U << i;
    }
    return bits;
  }();

  static bool read_member(FastInput& input, T& object, std::uint32_t& seen, std::size_t& expected) {
    if (!input.take('"')) return false;
    const std::size_t index = find(input, expected);
    if (index == size || (seen >> index & 1U) != 0 || !input.take(':')) return false;
    expected = index + 1;
    if (input.take_null()) return nullable(index) && (seen |= 1U << index);
    seen |= 1U << index;
    return read_at(input, object, index, std::make_index_sequence<size>{});
  }

  /// A null is an absent member, and so no answer to a required one.
  static bool nullable(std::size_t index) { return (required >> index & 1U) == 0; }

  /// The portal writes members in the order of the table, with some left out: look ahead first.
  static std::size_t find(FastInput& input, std::size_t expected) {
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t index = (expected + i) % size;
      const std::string_view name = ViewOf<T>::fields[index].name;
      const auto left = static_cast<std::size_t>(input.end - input.at);
      if (left > name.size() && input.at[name.size()] == '"' &&
          std::string_view(input.at, name.size()) == name) {
        input.at += name.size() + 1;
        return index;
      }
    }
    return size;
  }

  template <std::size_t... I>
  static bool read_at(FastInput& input, T& object, std::size_t index, std::index_sequence<I...>) {
    bool read = false;
    const auto try_field = [&]<std::size_t Here>() {
      if (index != Here) return false;
      read = read_value(input, object.*std::get<Here>(Description<T>::fields).member);
      return true;
    };
    static_cast<void>((try_field.template operator()<I>() || ...));
    return read;
  }
};

template <class Element>
bool read_list(FastInput& input, std::vector<Element>& list) {
  if (!input.take('[')) return input.fail();
  if (input.take(']')) return true;
  do {
    if (!ObjectReader<Element>::read(input, list.emplace_back())) return false;
  } while (input.take(','));
  return input.take(']') || input.fail();
}

template <class Value>
bool read_value(FastInput& input, Value& value) {
  using Traits = detail::ValueTraits<Value>;
  if constexpr (Traits::list) {
    return read_list(input, value);
  } else if constexpr (Traits::optional) {
    return read_value(input, value.emplace());
  } else if constexpr (Described<Value>) {
    return ObjectReader<Value>::read(input, value);
  } else {
    input.skip_white_space();
    glz::parse<glz::JSON>::op<fast_options>(value, input.context, input.at, input.end);
    // A value that ends with the text is an error of the object around it, found there.
    return !bool(input.context.error) || input.context.error == glz::error_code::end_reached;
  }
}

/// The whole text is one value of the type, white space around it apart.
template <Described T>
bool read_document(std::string_view text, T& value) {
  FastInput input{text.data(), text.data() + text.size()};
  if (!ObjectReader<T>::read(input, value)) return false;
  input.skip_white_space();
  return input.at == input.end;
}

}  // namespace taskform
