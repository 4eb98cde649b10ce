// How far a text goes on as it stands in a JSON string.
#pragma once

#include <cstddef>
#include <string_view>

namespace taskform {

/// The number of bytes before the first quote, backslash or control character (RFC 8259, 7): most
/// texts have none, so that eight bytes are looked at in one step.
std::size_t plain_length(std::string_view text);

/// The same, before the first byte beyond ASCII as well.
std::size_t ascii_length(std::string_view text);

}  // namespace taskform
