// Is the text of a request what goes on the wire already, so that nothing has to be written?
#pragma once

#include <string_view>
#include <taskform/tape.hpp>

namespace taskform {

/// Whether a text is a request against which nothing can be said, and its own canonical body, byte
/// for byte. False says nothing: a text with escapes or a warning is left to check_request.
bool is_body(std::string_view json, Tape& tape);

}  // namespace taskform
