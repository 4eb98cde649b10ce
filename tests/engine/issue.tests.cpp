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

TEST_CASE("every expectation has a name of its own and English words", "[issue]") {
  std::set<std::string_view> names;
  for (const auto& [name, english] : std::span(expectations).subspan(1)) {
    names.insert(name);
    CHECK_FALSE(english.empty());
  }
  CHECK(names.size() == std::size(expectations) - 1);
  CHECK(name_of(Expectation::none).empty());
  CHECK(name_of(Expectation::string) == "string");
  CHECK(name_of(Expectation::sentTitle) == "sentTitle");
}

TEST_CASE("what is expected is said with its number and its words", "[issue]") {
  const Issue long_text{.path = "", .expectation = Expectation::atMostCharacters, .limit = 255};
  CHECK(expected_words(long_text) == "at most 255 characters");
  CHECK((has_limit(long_text) && !has_words(long_text)));
  constexpr std::string_view words[] = {"opportunity", "case"};
  const Issue word{.path = "", .expectation = Expectation::oneOf, .words = words};
  CHECK(expected_words(word) == "\"opportunity\" or \"case\"");
  CHECK((has_words(word) && !has_limit(word)));
  const Issue name{.path = "", .expectation = Expectation::rightSpelling, .words = {words, 1}};
  CHECK(expected_words(name) == "opportunity");
  CHECK(expected_words({.path = ""}).empty());
}

TEST_CASE("a sentence says which field, what is wrong and what would be right", "[issue]") {
  CHECK(sentence({.path = "/title",
                  .code = IssueCode::tooLong,
                  .expectation = Expectation::atMostCharacters,
                  .limit = 255,
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
