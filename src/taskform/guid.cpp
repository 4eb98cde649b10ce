#include <algorithm>
#include <taskform/guid.hpp>

namespace taskform {

namespace {

constexpr bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

}  // namespace

bool is_guid(std::string_view text) {
  constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  return std::ranges::equal(
      text, shape, [](char c, char expected) { return expected == 'x' ? is_hex(c) : c == '-'; });
}

bool is_zero_guid(std::string_view guid) {
  return guid.find_first_not_of("0-") == std::string_view::npos;
}

}  // namespace taskform
