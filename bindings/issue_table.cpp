#include "issue_table.hpp"

#include <algorithm>
#include <string>
#include <taskform/utf8.hpp>
#include <vector>

#include "answer.hpp"
#include "buffers.hpp"

namespace taskform::bindings {

namespace {

/// More at once, or longer pointers, are rare: to look for each among all kinds would take too
/// long, and to keep them too much memory.
constexpr std::size_t most_issues = 32;
constexpr std::size_t longest_path = 64;

/// Beyond this many the kinds are forgotten. Their numbers are never used again.
constexpr std::size_t most_kinds = 128;

std::vector<Issue> kinds;
std::uint32_t first_kind = 0;

std::vector<std::int32_t> words;
std::string texts;
IssueTable table;

bool is_usual(const Issues& issues) {
  return issues.size() <= most_issues &&
         std::ranges::all_of(issues, [](const Issue& i) { return i.path.size() <= longest_path; });
}

bool is_of_kind(const Issue& issue, const Issue& kind) {
  return issue.code == kind.code && issue.expectation == kind.expectation &&
         issue.severity == kind.severity && issue.limit == kind.limit &&
         issue.words.data() == kind.words.data() && issue.words.size() == kind.words.size() &&
         issue.received.empty() == kind.received.empty() && issue.path == kind.path;
}

std::uint32_t kind_of(const Issue& issue) {
  const auto found =
      std::ranges::find_if(kinds, [&](const Issue& kind) { return is_of_kind(issue, kind); });
  const auto index = static_cast<std::uint32_t>(found - kinds.begin());
  if (found == kinds.end()) kinds.push_back(issue);
  return first_kind + index;
}

}  // namespace

void show_issues(const Issues& issues) {
  words.clear();
  texts.clear();
  table = {};
  if (!is_usual(issues)) return set_answer(issues_json(issues));
  if (kinds.size() + issues.size() > most_kinds) {
    first_kind += static_cast<std::uint32_t>(kinds.size());
    kinds.clear();
  }
  for (const Issue& issue : issues) {
    words.push_back(static_cast<std::int32_t>(kind_of(issue)));
    words.push_back(issue.offset ? static_cast<std::int32_t>(*issue.offset) : -1);
    words.push_back(static_cast<std::int32_t>(count_utf16_units(issue.received)));
    texts += issue.received;
  }
  table = {.words = reinterpret_cast<std::uintptr_t>(words.data()),
           .size = words.size(),
           .texts = reinterpret_cast<std::uintptr_t>(texts.data()),
           .texts_size = texts.size()};
}

std::uintptr_t issue_table_address() { return reinterpret_cast<std::uintptr_t>(&table); }

void tell_kind(std::uint32_t number) { set_answer(kind_json(kinds[number - first_kind])); }

}  // namespace taskform::bindings
