#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <taskform/entities.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

struct NamedEntity {
  std::string_view name;
  char32_t code_point;
};

constexpr NamedEntity named_entities[] = {
    {"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}};

// "#x10FFFF" is the longest that names a character, leading zeros apart.
constexpr std::size_t longest_reference = 12;

std::optional<char32_t> numeric(std::string_view digits) {
  const bool hex = digits.starts_with('x') || digits.starts_with('X');
  if (hex) digits.remove_prefix(1);
  std::uint32_t value = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return std::nullopt;
  return value;
}

std::optional<char32_t> character_of(std::string_view reference) {
  if (reference.starts_with('#')) return numeric(reference.substr(1));
  for (const auto& entity : named_entities) {
    if (entity.name == reference) return entity.code_point;
  }
  return std::nullopt;
}

}  // namespace

void decode_entities(std::string& text) {
  if (text.find('&') == std::string::npos) return;
  std::string decoded;
  decoded.reserve(text.size());
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto ampersand = rest.find('&');
    decoded.append(rest.substr(0, ampersand));
    if (ampersand == std::string_view::npos) break;
    rest.remove_prefix(ampersand);
    const auto semicolon = rest.substr(0, longest_reference + 2).find(';');
    const auto character = semicolon == std::string_view::npos
                               ? std::nullopt
                               : character_of(rest.substr(1, semicolon - 1));
    if (character)
      append_code_point(decoded, *character);
    else
      decoded.push_back('&');
    rest.remove_prefix(character ? semicolon + 1 : 1);
  }
  text = std::move(decoded);
}

}  // namespace taskform
