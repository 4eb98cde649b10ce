// Do issues have the names and sentences that people read?
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <taskform/issue.hpp>

using namespace taskform;

TEST_CASE("every issue code has a name and a complaint of its own", "[issue]") {
  std::set<std::string> complaints;
  for (std::size_t i = 0; i < std::size(issue_code_names); ++i) {
    const auto code = static_cast<IssueCode>(i);
    CHECK(name_of(code) == issue_code_names[i]);
    complaints.insert(sentence({.path = "/title", .code = code}));
  }
  CHECK(complaints.size() == std::size(issue_code_names));
  CHECK(name_of(IssueCode::tooLong) == "tooLong");
  CHECK(name_of(IssueCode::reminderPassed) == "reminderPassed");
}

TEST_CASE("a sentence says which field, what is wrong and what would be right", "[issue]") {
  CHECK(sentence({.path = "/title",
                  .code = IssueCode::tooLong,
                  .expected = "at most 255 characters",
                  .received = "256"}) ==
        "title is too long: expected at most 255 characters, received 256.");
  CHECK(sentence({.path = "/isNotify", .code = IssueCode::typeMismatch, .received = "string"}) ==
        "isNotify has the wrong type: received string.");
  CHECK(sentence({.path = "/title", .code = IssueCode::valueMissing}) == "title is missing.");
  CHECK(sentence({.path = "", .code = IssueCode::notJson}) == "The document is not JSON.");
}

TEST_CASE("a sentence names the member a/b~c as it is written, and one without a name in words",
          "[issue]") {
  CHECK(sentence({.path = "/a~1b~0c", .code = IssueCode::notFound}).starts_with("a/b~c is "));
  CHECK(
      sentence({.path = "/", .code = IssueCode::notFound}).starts_with("A member without a name "));
}

TEST_CASE("warnings alone are no errors", "[issue]") {
  CHECK_FALSE(has_errors({}));
  CHECK_FALSE(has_errors({{.severity = Severity::warning}}));
  CHECK(has_errors({{.severity = Severity::warning}, {.severity = Severity::error}}));
  CHECK(name_of(Severity::warning) == "warning");
}
