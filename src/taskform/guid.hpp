// Whether a text is a GUID in the one spelling that is sent and comes back (contract 1.8).
#pragma once

#include <string_view>

namespace taskform {

/// 8-4-4-4-12 hexadecimal digits in either case. The portal also reads braces, parentheses and bare
/// digits; one spelling lets what was sent be compared with what came back.
bool is_guid(std::string_view text);

/// Whether it is all zeros, which names nobody.
bool is_zero_guid(std::string_view guid);

}  // namespace taskform
