// Is every issue of a document found, each at its place?
#include <catch2/catch_test_macros.hpp>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/task.hpp>
#include <taskform/task_request.hpp>

#include "brief.hpp"

using namespace taskform;

namespace {

constexpr std::size_t plenty = 1 << 20;

Diagnosis of_task(std::string_view text) {
  Task task;
  return diagnose(view<Task>(), &task, text, {.published_names = true, .max_bytes = plenty});
}

std::string issues_of_task(std::string_view text) { return brief(of_task(text).issues); }

std::string issues_of_request(std::string_view text) {
  TaskRequest request;
  return brief(
      diagnose(view<TaskRequest>(), &request, text, {.reports_unknown = true, .max_bytes = plenty})
          .issues);
}

}  // namespace

TEST_CASE("all issues of a document come in the order of the text", "[diagnostic_reader]") {
  CHECK(issues_of_task(
            R"({"id":"7","title":5,"contact":{"id":true,"accessList":[{},3,{"id":1}]}})") ==
        "typeMismatch /id @6; typeMismatch /title @18; typeMismatch /contact/id @36; "
        "typeMismatch /contact/accessList/1 @58; typeMismatch /contact/accessList/2/id @66");
}

TEST_CASE("a required member that is absent or null is missing", "[diagnostic_reader]") {
  CHECK(issues_of_request(R"({"title":null,"deadline":"2026-11-23"})") ==
        "valueMissing /title @9; valueMissing /categoryId");
}

TEST_CASE("a member that comes again is told of where it comes again", "[diagnostic_reader]") {
  Task task;
  const auto diagnosis = diagnose(view<Task>(), &task, R"({"id":1,"ID":2,"id":3})",
                                  {.published_names = true, .max_bytes = plenty});
  CHECK(brief(diagnosis.issues) == "duplicateField /ID @13; duplicateField /id @20");
  CHECK(task.id == 1);
}

TEST_CASE("a text that stops being JSON has this one issue", "[diagnostic_reader]") {
  CHECK(issues_of_task(R"({"id":"7","title":nul})") == "notJson /title @18");
  CHECK(issues_of_task(R"({"id":"7" "title":1})") == "notJson / @10");
  CHECK(issues_of_task(R"({"id":7} x)") == "notJson / @9");
  CHECK(issues_of_task("{\"id\":7}\0") == "");
  CHECK(issues_of_task(std::string_view("{\"id\":7}\0", 9)) == "notJson / @8");
  CHECK(issues_of_task("{\"title\":\"Zo\xE9\"}") == "badInput /title @9");
  CHECK(issues_of_task(R"({"title":"\ud83d"})") == "badInput /title @9");
}

TEST_CASE("a text that is cut has ended early, at its end", "[diagnostic_reader]") {
  const std::string_view text =
      R"({"title":"\"Zo\u00e9\" \ud83d\ude00 é😀","alertValue":-1.50e+1,"isClosed":true,"contact":{"accessList":[{"id":null}]},"id":71})";
  CHECK(of_task(text).whole);
  for (std::size_t size = 0; size < text.size(); ++size) {
    CAPTURE(text.substr(0, size));
    const auto diagnosis = of_task(text.substr(0, size));
    CHECK_FALSE(diagnosis.whole);
    CHECK(diagnosis.ended_early);
    REQUIRE(diagnosis.issues.size() == 1);
    CHECK(diagnosis.issues[0].code == IssueCode::notJson);
    CHECK(diagnosis.issues[0].offset == size);
  }
}

TEST_CASE("a number that no double holds is JSON all the same", "[diagnostic_reader]") {
  CHECK(issues_of_task(R"({"id":1e999,"alertValue":-1e999,"x":1e999,"title":1e999})") ==
        "rangeOverflow /id @6; rangeUnderflow /alertValue @25; typeMismatch /title @50");
  CHECK(issues_of_task(R"({"id":1e999,"title":01})") == "notJson / @21");
}

TEST_CASE("a token that is one and something more is not JSON where the more begins",
          "[diagnostic_reader]") {
  for (const char* more : {"{\"id\":030}", "{\"id\":7-5}", "{\"id\":7.}", "{\"id\":7.0.1}"}) {
    CAPTURE(more);
    CHECK(issues_of_task(more).starts_with("notJson /"));
  }
  const auto issues = of_task(R"({"id":030})").issues;
  CHECK(brief(issues) == "notJson / @7");
  CHECK(issues.front().received == "30");
  CHECK(issues_of_task(R"({"isClosed":truely})") == "notJson / @16");
  CHECK(issues_of_task(R"({"id":7.})") == "notJson /id @6");
}

TEST_CASE("a text that nothing can complete has not ended early", "[diagnostic_reader]") {
  for (const char* text :
       {"{\"id\":1 2", "{\"id\" 1", "{\"title\":\"a\nb", "{\"title\":\"\\x", "{} {", "[1 \"a"}) {
    CAPTURE(text);
    CHECK_FALSE(of_task(text).ended_early);
  }
}

TEST_CASE("64 levels are read and a 65th is not", "[diagnostic_reader]") {
  const auto nested = [](int levels) {
    return "{\"id\":1,\"x\":" + std::string(static_cast<std::size_t>(levels - 1), '[') +
           std::string(static_cast<std::size_t>(levels - 1), ']') + "}";
  };
  CHECK(issues_of_task(nested(64)) == "");
  const auto issues = of_task(nested(65)).issues;
  REQUIRE(issues.size() == 1);
  CHECK(issues[0].code == IssueCode::tooDeep);
  CHECK(issues[0].offset == 11 + 64);
}

TEST_CASE("a document is an object and not empty", "[diagnostic_reader]") {
  CHECK(issues_of_task("{}") == "valueMissing / @1");
  CHECK(issues_of_task(R"({"x":1})") == "valueMissing / @6");
  for (const char* other : {"null", "true", "7", "1.5", "\"a\"", "[]"}) {
    CAPTURE(other);
    CHECK(issues_of_task(other) == "typeMismatch / @0");
    CHECK_FALSE(of_task(other).whole);
  }
}

TEST_CASE("names that the portal cannot read are refused at any depth", "[diagnostic_reader]") {
  CHECK(
      issues_of_request(
          R"({"title":"a","deadline":"2026-11-23","categoryId":1,"x":{"a":1,"b:c":[{"":2}]},"@":3})") ==
      "?unknownField /x @56; unknownField /x/b:c @69; unknownField /x/b:c/0/ @74; "
      "unknownField /@ @83");
}

TEST_CASE("the members' places are those of their first values", "[diagnostic_reader]") {
  TaskRequest request;
  const auto diagnosis =
      diagnose(view<TaskRequest>(), &request, R"({"deadline": 1,"title":"a","title":"b"})",
               {.max_bytes = plenty});
  CHECK(diagnosis.member_offsets[0] == 23);
  CHECK(diagnosis.member_offsets[2] == 13);
  CHECK_FALSE(diagnosis.member_offsets[1]);
}

TEST_CASE("the published page's names are a member's own, or in Pascal case",
          "[diagnostic_reader]") {
  const FieldView& id = view<Task>().fields.back();
  const FieldView& created_by = view<Task>().fields.front();
  CHECK(is_named(id, "id", false));
  CHECK_FALSE(is_named(id, "ID", false));
  CHECK(is_named(id, "ID", true));
  CHECK(is_named(id, "Id", true));
  CHECK_FALSE(is_named(id, "iD", true));
  CHECK(is_named(created_by, "CreateBy", true));
  CHECK_FALSE(is_named(created_by, "createby", true));
  CHECK_FALSE(is_named(created_by, "", true));
}
