#include <cstdint>
#include <cstring>
#include <taskform/plain_text.hpp>

namespace taskform {

namespace {

constexpr bool is_plain(char c) {
  return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
}

constexpr std::uint64_t each_byte(std::uint64_t value) { return value * 0x0101010101010101; }

/// Whether one of eight bytes is less than `limit`, which is at most 0x80.
constexpr bool has_less(std::uint64_t bytes, std::uint64_t limit) {
  return ((bytes - each_byte(limit)) & ~bytes & each_byte(0x80)) != 0;
}

constexpr bool are_plain(std::uint64_t bytes) {
  return !has_less(bytes, 0x20) && !has_less(bytes ^ each_byte('"'), 1) &&
         !has_less(bytes ^ each_byte('\\'), 1);
}

}  // namespace

std::size_t plain_length(std::string_view text) {
  std::size_t length = 0;
  for (std::uint64_t bytes = 0; length + sizeof bytes <= text.size(); length += sizeof bytes) {
    std::memcpy(&bytes, text.data() + length, sizeof bytes);
    if (!are_plain(bytes)) break;
  }
  while (length < text.size() && is_plain(text[length])) ++length;
  return length;
}

}  // namespace taskform
