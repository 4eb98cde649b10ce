// What JSON Schema 2020-12 says of a described type.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <taskform/view.hpp>

namespace taskform::generate {

using nlohmann::ordered_json;

/// The schema of a type, complete: types inside it stand under `$defs`.
ordered_json json_schema(const TypeView& type);

/// The schema of a type with references that begin with `prefix`, without the types inside it.
ordered_json object_schema(const TypeView& type, const std::string& prefix);

/// A type and all types inside it, each once, the type itself first.
std::vector<const TypeView*> types_in(const TypeView& type);

}  // namespace taskform::generate
