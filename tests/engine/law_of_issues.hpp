// What holds of every issue about any text.
#pragma once

#include <string>
#include <string_view>
#include <taskform/issue.hpp>

namespace taskform {

bool is_utf8(std::string_view text);

/// Nothing, or what is wrong with an issue about a text of `size` bytes.
std::string breach_by_issues(const Issues& issues, std::size_t size);

/// One line for each issue, with everything in it; offsets count from `origin`.
std::string written(const Issues& issues, std::size_t origin = 0);

}  // namespace taskform
