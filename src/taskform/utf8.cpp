#include <algorithm>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

constexpr std::size_t excerpt_length = 40;

constexpr bool is_white_space(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF;
}

/// Four bytes of UTF-8, and two units of UTF-16.
constexpr bool begins_astral(char lead) { return static_cast<unsigned char>(lead) >= 0xF0; }

}  // namespace

std::size_t sequence_length(std::string_view text) {
  const auto unit = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const auto lead = unit(0), second = unit(1);
  if (lead < 0x80) return text.empty() ? 0 : 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if (i >= text.size() || !is_continuation(text[i])) return 0;
  }
  return length;
}

char32_t take_code_point(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  constexpr unsigned char payload[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  char32_t code_point = lead & payload[length];
  for (std::size_t i = 1; i < length && i < text.size(); ++i) {
    code_point = (code_point << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  }
  text.remove_prefix(std::min(length, text.size()));
  return code_point;
}

std::size_t count_code_points(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, is_continuation));
}

std::size_t count_utf16_units(std::string_view text) {
  const auto pairs = std::ranges::count_if(text, begins_astral);
  return count_code_points(text) + static_cast<std::size_t>(pairs);
}

bool is_blank(std::string_view text) {
  while (!text.empty()) {
    if (!is_white_space(take_code_point(text))) return false;
  }
  return true;
}

bool has_astral(std::string_view text) { return std::ranges::any_of(text, begins_astral); }

void append_code_point(std::string& text, char32_t c) {
  const auto unit = [&](char32_t bits) { text.push_back(static_cast<char>(bits)); };
  if (c < 0x80) {
    unit(c);
  } else if (c < 0x800) {
    unit(0xC0 | (c >> 6));
    unit(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    unit(0xE0 | (c >> 12));
    unit(0x80 | ((c >> 6) & 0x3F));
    unit(0x80 | (c & 0x3F));
  } else {
    unit(0xF0 | (c >> 18));
    unit(0x80 | ((c >> 12) & 0x3F));
    unit(0x80 | ((c >> 6) & 0x3F));
    unit(0x80 | (c & 0x3F));
  }
}

std::string excerpt(std::string_view text) {
  std::string_view rest = text;
  for (std::size_t i = 0; i < excerpt_length && !rest.empty(); ++i) take_code_point(rest);
  std::string kept(text.substr(0, text.size() - rest.size()));
  if (!rest.empty()) kept += "…";
  return kept;
}

std::string printable_excerpt(std::string_view bytes) {
  const auto end = std::ranges::find_if(bytes, [](char c) { return c < 0x20 || c > 0x7E; });
  return excerpt(std::string_view(bytes.begin(), end));
}

}  // namespace taskform
