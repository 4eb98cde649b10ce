#include <array>
#include <cstdint>
#include <cstring>
#include <taskform/guid.hpp>

namespace taskform {

namespace {

// The last overlaps, so that eights cover all.
constexpr std::size_t eights[] = {0, 8, 16, 24, 28};
constexpr std::size_t hyphens[] = {8, 13, 18, 23};
constexpr std::string_view zeros = "00000000-0000-0000-0000-000000000000";

constexpr std::uint64_t each_byte(std::uint64_t value) { return value * 0x0101010101010101; }

/// A high bit for each byte of at least `least`; of ASCII only, and to be masked.
constexpr std::uint64_t at_least(std::uint64_t bytes, char least) {
  return bytes + each_byte(0x80 - static_cast<std::uint64_t>(least));
}

constexpr bool are_hex(std::uint64_t bytes) {
  constexpr std::uint64_t high_bits = each_byte(0x80);
  const std::uint64_t lower = bytes | each_byte(0x20);
  const std::uint64_t digits = at_least(bytes, '0') & ~at_least(bytes, '9' + 1);
  const std::uint64_t letters = at_least(lower, 'a') & ~at_least(lower, 'f' + 1);
  return (bytes & high_bits) == 0 && ((digits | letters) & high_bits) == high_bits;
}

std::uint64_t eight_of(std::string_view text, std::size_t place) {
  std::uint64_t bytes;
  std::memcpy(&bytes, text.data() + place, sizeof bytes);
  return bytes;
}

}  // namespace

bool is_guid(std::string_view text) {
  if (text.size() != zeros.size()) return false;
  bool fits = true;
  for (const std::size_t place : hyphens) fits = fits & (text[place] == '-');
  for (const std::size_t place : eights) {
    // What turns a hyphen into a zero leaves all else as it is.
    const std::uint64_t turned = eight_of(zeros, place) ^ each_byte('0');
    fits = fits & are_hex(eight_of(text, place) ^ turned);
  }
  return fits;
}

bool is_zero_guid(std::string_view guid) {
  return guid.find_first_not_of("0-") == std::string_view::npos;
}

}  // namespace taskform
