// Which int32 a JSON number means, read from its digits and never through a double.
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string_view>
#include <taskform/issue.hpp>

namespace taskform {

/// How much of a text's front is one number, as much as can be; 0 where a number breaks off.
std::size_t length_of_number(std::string_view text);

/// Whether the portal's JSON reader holds a number: as a double, and an integer of up to 380
/// digits.
bool is_read_by_portal(std::string_view number);

/// `30`, `30.0` and `3e1` are the same integer (JSON Schema 2020-12, 6.1.1). The error is
/// typeMismatch for a fraction, rangeUnderflow or rangeOverflow beyond int32. `number` obeys
/// RFC 8259's grammar.
std::expected<std::int32_t, IssueCode> parse_int32(std::string_view number);

}  // namespace taskform
