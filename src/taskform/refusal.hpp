// Which member the portal means when it refuses a request: it never says so itself (contract 3).
#pragma once

#include <string_view>
#include <taskform/issue.hpp>

namespace taskform {

/// Worked out from the message, in Mono's words and the .NET Framework's. No issues where the same
/// words are said of several members.
Issues issues_of_refusal(std::string_view message);

/// Of a 404 that has words: the category is the one thing that creating a task looks up.
Issues issues_of_unknown_category();

}  // namespace taskform
