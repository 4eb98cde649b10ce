// What the generated files say of a type, from its table.
#pragma once

#include <taskform/prose.hpp>

namespace taskform::generate {

/// Of the request, the Task, the envelope, and the types inside them.
const Prose& prose_of(const TypeView& type);

}  // namespace taskform::generate
