// How values become JSON text: compact, in the description's order, one spelling for each text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <taskform/view.hpp>

namespace taskform {

/// Appends a JSON string: `"`, `\` and control characters escaped, everything else as it is.
void append_string(std::string& json, std::string_view text);

void append_integer(std::string& json, std::int64_t value);

enum class Members {
  all,    ///< Every member; the absent ones as null, [] or their default.
  given,  ///< Without absent members and members at their default (null, 0, false).
};

/// Appends an object of a described type.
void append_object(std::string& json, const TypeView& type, const void* object, Members members);

}  // namespace taskform
