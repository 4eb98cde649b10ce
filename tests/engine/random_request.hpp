// Requests whose members are right, wrong, surprising, null or missing, in any order.
#pragma once

#include <random>
#include <string>

namespace taskform {

/// JSON that is an object of members of the right types, each at most once.
std::string random_request(std::mt19937& random);

}  // namespace taskform
