// Which member does the portal mean when it refuses a request?
#include <catch2/catch_test_macros.hpp>
#include <taskform/refusal.hpp>

#include "brief.hpp"

using namespace taskform;

TEST_CASE("words that are said of one member only name it", "[refusal]") {
  const struct {
    std::string_view message, issues;
  } table[] = {
      {"invalid date time format: 2020-12-16T10:00:00.12Z", "badInput /deadline"},
      {"Guid should contain 32 digits with 4 dashes", "patternMismatch /responsibleId"},
      {"Unrecognized GUID format.", "patternMismatch /responsibleId"},
      {"String was not recognized as a valid Boolean.", "typeMismatch /isNotify"},
  };
  for (const auto& [message, issues] : table) CHECK(brief(issues_of_refusal(message)) == issues);
}

TEST_CASE("words that are said of several members name none", "[refusal]") {
  CHECK(issues_of_refusal("Value does not fall within the expected range.").empty());
  CHECK(issues_of_refusal("Input string was not in a correct format.").empty());
  CHECK(issues_of_refusal("").empty());
}

TEST_CASE("what a portal does not know is the category", "[refusal]") {
  CHECK(brief(issues_of_unknown_category()) == "notFound /categoryId");
}
