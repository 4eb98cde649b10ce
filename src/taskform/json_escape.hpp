// What does an escape in a JSON string stand for (RFC 8259, 7)?
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace taskform {

/// The UTF-16 unit of `\u` and four hexadecimal digits at a place; nothing where they are not
/// there.
std::optional<unsigned> escaped_unit(std::string_view text, std::size_t at);

constexpr bool is_high_surrogate(unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; }
constexpr bool is_low_surrogate(unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// The character that the escape at the front stands for, a pair of surrogates together; the escape
/// is taken off. Nothing where there is none, or half a pair.
std::optional<char32_t> take_escape(std::string_view& text);

}  // namespace taskform
