#include <bit>
#include <cstdint>
#include <cstring>
#include <taskform/plain_text.hpp>

namespace taskform {

namespace {

constexpr bool is_plain(char c) {
  return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
}

constexpr bool is_ascii(char c) { return (c & 0x80) == 0; }

constexpr std::uint64_t each_byte(std::uint64_t value) { return value * 0x0101010101010101; }

constexpr std::uint64_t high_bits = each_byte(0x80);

/// A high bit for the first of eight bytes that is less than `limit`, which is at most 0x80; the
/// bytes behind it may have one without a reason.
constexpr std::uint64_t less(std::uint64_t bytes, std::uint64_t limit) {
  return (bytes - each_byte(limit)) & ~bytes & high_bits;
}

/// The same for the first that is not plain.
constexpr std::uint64_t not_plain(std::uint64_t bytes) {
  return less(bytes, 0x20) | less(bytes ^ each_byte('"'), 1) | less(bytes ^ each_byte('\\'), 1);
}

/// The same for the first that is not plain or not ASCII. What the terms above mask out, bytes
/// beyond ASCII, is a stop here.
constexpr std::uint64_t not_plain_ascii(std::uint64_t bytes) {
  const std::uint64_t at_quote = (bytes ^ each_byte('"')) - each_byte(1);
  const std::uint64_t at_backslash = (bytes ^ each_byte('\\')) - each_byte(1);
  return (bytes | (bytes - each_byte(0x20)) | at_quote | at_backslash) & high_bits;
}

/// How many bytes there are before the first that `stops` has a high bit for; the rest of a text
/// goes one by one.
std::size_t length_until(std::string_view text, auto stops, auto goes_on) {
  std::size_t length = 0;
  for (std::uint64_t bytes = 0; length + sizeof bytes <= text.size(); length += sizeof bytes) {
    std::memcpy(&bytes, text.data() + length, sizeof bytes);
    if constexpr (std::endian::native == std::endian::big) bytes = std::byteswap(bytes);
    const std::uint64_t found = stops(bytes);
    if (found != 0) return length + static_cast<std::size_t>(std::countr_zero(found)) / 8;
  }
  while (length < text.size() && goes_on(text[length])) ++length;
  return length;
}

}  // namespace

std::size_t plain_length(std::string_view text) { return length_until(text, not_plain, is_plain); }

std::size_t ascii_length(std::string_view text) {
  return length_until(text, not_plain_ascii, [](char c) { return is_plain(c) && is_ascii(c); });
}

}  // namespace taskform
