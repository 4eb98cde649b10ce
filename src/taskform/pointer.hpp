// Where in a document a reader stands, as a JSON Pointer (RFC 6901).
#pragma once

#include <string>
#include <string_view>

namespace taskform {

/// Appends "/" and the token, with '~' and '/' escaped.
void append_token(std::string& pointer, std::string_view token);

/// The first token of a pointer, still escaped; empty for the whole document.
std::string_view first_token(std::string_view pointer);

}  // namespace taskform
