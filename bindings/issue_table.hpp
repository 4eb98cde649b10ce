// How issues cross to JavaScript: what they have in common is told once, and each by a few numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <taskform/issue.hpp>

namespace taskform::bindings {

/// Lays issues down where `issue_table_address` shows them; unusual ones are answered as JSON, and
/// the table is empty.
void show_issues(const Issues& issues);

/// The last issues that were shown. JavaScript reads it as four numbers, and three for each issue:
/// the number of its kind, its offset or -1, and how many UTF-16 units of the texts are what it
/// received.
struct IssueTable {
  std::uintptr_t words = 0;
  std::size_t size = 0;  ///< In words.
  std::uintptr_t texts = 0;
  std::size_t texts_size = 0;
};

/// Its address, which stays.
std::uintptr_t issue_table_address();

/// Answers what all issues of a kind have in common (kind_json), of one that is shown.
void tell_kind(std::uint32_t number);

}  // namespace taskform::bindings
