// How a text is damaged a little, the same way each time.
#pragma once

#include <random>
#include <span>
#include <string>

namespace taskform {

/// One to four small changes to one of the texts, one or more of which it may take parts from.
std::string mutant_of(std::span<const std::string> texts, std::mt19937& random);

}  // namespace taskform
