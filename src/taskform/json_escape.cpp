#include <taskform/json_escape.hpp>

namespace taskform {

namespace {

constexpr std::size_t length_of_unit = 6;  // \u0041

std::optional<unsigned> value_of_digit(char c) {
  const char lower = static_cast<char>(c | 0x20);
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (lower >= 'a' && lower <= 'f') return static_cast<unsigned>(lower - 'a' + 10);
  return std::nullopt;
}

}  // namespace

std::optional<unsigned> escaped_unit(std::string_view text, std::size_t at) {
  if (text.size() < at + length_of_unit || text[at] != '\\' || text[at + 1] != 'u') {
    return std::nullopt;
  }
  unsigned unit = 0;
  for (const char c : text.substr(at + 2, 4)) {
    const auto digit = value_of_digit(c);
    if (!digit) return std::nullopt;
    unit = unit * 16 + *digit;
  }
  return unit;
}

std::optional<char32_t> take_escape(std::string_view& text) {
  constexpr std::string_view letters = "\"\\/bfnrt", characters = "\"\\/\b\f\n\r\t";
  if (text.size() < 2 || text.front() != '\\') return std::nullopt;
  const auto letter = letters.find(text[1]);
  if (letter != std::string_view::npos) {
    text.remove_prefix(2);
    return static_cast<char32_t>(characters[letter]);
  }
  const auto unit = escaped_unit(text, 0);
  if (!unit || is_low_surrogate(*unit)) return std::nullopt;
  if (!is_high_surrogate(*unit)) {
    text.remove_prefix(length_of_unit);
    return static_cast<char32_t>(*unit);
  }
  const auto second = escaped_unit(text, length_of_unit);
  if (!second || !is_low_surrogate(*second)) return std::nullopt;
  text.remove_prefix(2 * length_of_unit);
  return 0x10000 + ((*unit - 0xD800) << 10) + (*second - 0xDC00);
}

}  // namespace taskform
