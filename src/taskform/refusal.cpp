#include <string>
#include <taskform/deadline.hpp>
#include <taskform/refusal.hpp>

namespace taskform {

namespace {

struct Refusal {
  std::string_view words;
  std::string_view path;
  IssueCode code;
  std::string_view expected;
};

constexpr Refusal refusals[] = {
    {"invalid date time format", "/deadline", IssueCode::badInput, deadline_expectation},
    {"Guid", "/responsibleId", IssueCode::patternMismatch, "a GUID of a person"},
    {"GUID", "/responsibleId", IssueCode::patternMismatch, "a GUID of a person"},
    {"valid Boolean", "/isNotify", IssueCode::typeMismatch, "boolean"},
};

}  // namespace

Issues issues_of_refusal(std::string_view message) {
  for (const Refusal& refusal : refusals) {
    if (!message.contains(refusal.words)) continue;
    return {{.path = std::string(refusal.path),
             .code = refusal.code,
             .expected = std::string(refusal.expected)}};
  }
  return {};
}

Issues issues_of_unknown_category() {
  return {{.path = "/categoryId",
           .code = IssueCode::notFound,
           .expected = "an id from crm/task/category"}};
}

}  // namespace taskform
