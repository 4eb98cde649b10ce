// What one field demands, as data: only data can be printed as JSON Schema, TypeScript and help.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace taskform {

/// A named spelling of text that a predicate of its own judges.
enum class Format : std::uint8_t {
  none,
  guid,        ///< Hyphenated 8-4-4-4-12 hexadecimal digits, any case (contract 1.8).
  deadline,    ///< What both of the portal's paths read alike (contract 1.5).
  date_time,   ///< A date of the portal's answers (contract 2.5).
  utc_offset,  ///< Hours, minutes and seconds east of UTC (contract 5, settings).
};

/// One value of a numeric enumeration and the name that the published page gives it.
struct EnumName {
  std::int32_t value;
  std::string_view name;
};

/// The rules of one field. Zero and empty mean: no such rule.
struct Rules {
  bool required = false;         ///< Absent and null are `valueMissing`.
  bool not_blank = false;        ///< White space alone is `valueMissing`.
  bool stored_text = false;      ///< Free text that the portal stores; see stored_text.hpp.
  bool html_encoded = false;     ///< The portal sends it HTML-encoded (contract 2.4).
  std::uint32_t max_length = 0;  ///< In code points.
  std::uint32_t max_bytes = 0;   ///< In bytes of UTF-8.
  Format format = Format::none;
  std::int32_t minimum = std::numeric_limits<std::int32_t>::min();
  std::int32_t maximum = std::numeric_limits<std::int32_t>::max();
  std::span<const std::string_view> one_of{};   ///< The only texts allowed.
  std::span<const EnumName> names{};            ///< The only numbers allowed.
  std::span<const std::int32_t> suggestions{};  ///< Numbers to choose from; others are allowed.
};

}  // namespace taskform
