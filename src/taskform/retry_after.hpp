// How long a Retry-After header asks to wait (RFC 9110, 10.2.3).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <taskform/request_rules.hpp>

namespace taskform {

/// In seconds, never negative. A date in the IMF-fixdate form needs `now`. Anything else is
/// nothing.
std::optional<std::int64_t> parse_retry_after(std::string_view value, Now now);

}  // namespace taskform
