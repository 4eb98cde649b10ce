// What TypeScript says of the described types and the engine's words.
#pragma once

#include <string>

namespace taskform::generate {

/// The module of all types and unions.
std::string typescript_types();

/// The module that holds what each member of a request demands, for a form.
std::string typescript_fields();

/// The module that holds the two JSON Schemas as constants.
std::string typescript_schemas();

}  // namespace taskform::generate
