// What the readers ask about UTF-8: whether it is valid, how long it is, and what it is made of.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace taskform {

constexpr bool is_continuation(char unit) {
  return (static_cast<unsigned char>(unit) & 0xC0) == 0x80;
}

/// The length in bytes of the valid sequence at the front, or 0 (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view text);

/// The next code point of valid UTF-8, which is taken off the front. `text` is not empty.
char32_t take_code_point(std::string_view& text);

/// In code points, the unit of every length in the descriptions (JSON Schema 2020-12, 6.3.1).
std::size_t count_code_points(std::string_view text);

/// How long a valid text is in JavaScript.
std::size_t count_utf16_units(std::string_view text);

/// Whether nothing but Unicode White_Space and U+FEFF is there, what JavaScript's trim removes.
bool is_blank(std::string_view text);

/// Whether a character above U+FFFF is there: four bytes of UTF-8.
bool has_astral(std::string_view text);

void append_code_point(std::string& text, char32_t code_point);

/// As much of a valid text as an issue shows, with an ellipsis where something was left out.
std::string excerpt(std::string_view text);

/// The same of bytes that may be anything: up to the first that is not visible ASCII.
std::string printable_excerpt(std::string_view bytes);

}  // namespace taskform
