// Where do the members of a request stand in its text?
#pragma once

#include <string_view>
#include <taskform/diagnostic_reader.hpp>

namespace taskform {

/// Of a text that the fast reader took: names have no escapes, and no member holds others. Asked
/// only where there is something to say.
MemberOffsets offsets_in(std::string_view json);

}  // namespace taskform
