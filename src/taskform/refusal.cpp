#include <string>
#include <taskform/refusal.hpp>

namespace taskform {

namespace {

struct Refusal {
  std::string_view words;
  std::string_view path;
  IssueCode code;
  Expectation expectation;
};

constexpr Refusal refusals[] = {
    {"invalid date time format", "/deadline", IssueCode::badInput, Expectation::deadline},
    {"Guid", "/responsibleId", IssueCode::patternMismatch, Expectation::personGuid},
    {"GUID", "/responsibleId", IssueCode::patternMismatch, Expectation::personGuid},
    {"valid Boolean", "/isNotify", IssueCode::typeMismatch, Expectation::boolean},
};

}  // namespace

Issues issues_of_refusal(std::string_view message) {
  for (const Refusal& refusal : refusals) {
    if (!message.contains(refusal.words)) continue;
    return {{.path = std::string(refusal.path),
             .code = refusal.code,
             .expectation = refusal.expectation}};
  }
  return {};
}

Issues issues_of_unknown_category() {
  return {{.path = "/categoryId",
           .code = IssueCode::notFound,
           .expectation = Expectation::knownCategory}};
}

}  // namespace taskform
