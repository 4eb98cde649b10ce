// What an offset in the portal's settings says (contract 5).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace taskform {

/// Minutes east of UTC, of `hh:mm:ss` with a minus before it where it is west, as .NET writes a
/// TimeSpan. Nothing for anything else, and beyond a day.
std::optional<std::int32_t> parse_utc_offset(std::string_view text);

}  // namespace taskform
