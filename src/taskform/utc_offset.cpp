#include <algorithm>
#include <taskform/utc_offset.hpp>

namespace taskform {

std::optional<std::int32_t> parse_utc_offset(std::string_view text) {
  const bool is_west = text.starts_with('-');
  if (is_west) text.remove_prefix(1);
  constexpr std::string_view shape = "00:00:00";
  const auto fits = [](char c, char wanted) {
    return wanted == '0' ? c >= '0' && c <= '9' : c == wanted;
  };
  if (!std::ranges::equal(text, shape, fits)) return std::nullopt;
  const auto two_digits = [&](std::size_t at) {
    return (text[at] - '0') * 10 + text[at + 1] - '0';
  };
  const int hours = two_digits(0), minutes = two_digits(3), seconds = two_digits(6);
  if (hours > 23 || minutes > 59 || seconds > 59) return std::nullopt;
  return (is_west ? -1 : 1) * (hours * 60 + minutes);
}

}  // namespace taskform
