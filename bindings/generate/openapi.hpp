// What OpenAPI 3.1 says of the one call that taskform makes.
#pragma once

#include <nlohmann/json.hpp>

namespace taskform::generate {

nlohmann::ordered_json openapi();

}  // namespace taskform::generate
