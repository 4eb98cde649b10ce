// The fast yes: bytes to a struct, for input in the wire's own spelling, or a step aside.
#pragma once

#include <string_view>
#include <taskform/envelope.hpp>

namespace taskform {

struct TaskRequest;

/// True: the document was read whole and every required member is there; no rule was checked.
/// False: nothing is known. Another reader has to say why, and may still accept: unknown members,
/// duplicates, the published page's names and a BOM are not read here. `value` is a fresh one.
bool read_fast(std::string_view text, TaskRequest& value);
bool read_fast(std::string_view text, Task& value);
bool read_fast(std::string_view text, TaskEnvelope& value);

}  // namespace taskform
