// What does a Task in an answer of the portal say?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/task_reader.hpp>

#include "brief.hpp"

using namespace taskform;

namespace {

std::string issues_of(std::string_view text) {
  const auto task = read_task(text);
  return task ? "" : brief(task.error());
}

}  // namespace

TEST_CASE("a Task is the same with and without its envelope, in either case", "[task_reader]") {
  const Task expected{.create_by = Person{.display_name = "O'Brien"}, .title = "Call", .id = 7};
  for (
      const char* text :
      {R"({"createBy":{"displayName":"O&#39;Brien"},"title":"Call","id":7})",
       R"({"CreateBy":{"DisplayName":"O&#39;Brien"},"Title":"Call","ID":7})",
       R"({"count":1,"status":0,"statusCode":201,"response":{"createBy":{"displayName":"O&#39;Brien"},"title":"Call","id":7}})",
       R"({"Response":{"id":7,"title":"Call","createBy":{"displayName":"O&#39;Brien"},"color":[{}]}})",
       "\xEF\xBB\xBF "
       "{\"id\":7.0,\"title\":\"C\\u0061ll\",\"createBy\":{\"displayName\":\"O&#39;Brien\"}}"}) {
    CAPTURE(text);
    const auto task = read_task(text);
    REQUIRE(task);
    CHECK(task->value == expected);
    CHECK(task->warnings.empty());
  }
}

TEST_CASE("a name is decoded once by both readers", "[task_reader]") {
  for (const char* text : {R"({"responsible":{"displayName":"&amp;amp;"}})",
                           R"({"Responsible":{"displayName":"&amp;amp;"}})"}) {
    CHECK(read_task(text)->value.responsible->display_name == "&amp;");
  }
}

TEST_CASE("paths in an envelope begin with it", "[task_reader]") {
  CHECK(issues_of(R"({"response":{"id":"7"}})") == "typeMismatch /response/id @18");
  CHECK(issues_of(R"({"id":"7"})") == "typeMismatch /id @6");
}

TEST_CASE("an envelope without a Task lacks one", "[task_reader]") {
  CHECK(issues_of(R"({"statusCode":201})") == "valueMissing /response");
  CHECK(issues_of(R"({"statusCode":201,"response":null})") == "valueMissing /response");
  CHECK(issues_of(R"({"error":{"message":"no"}})") == "valueMissing /response");
  CHECK(issues_of(R"({"response":{}})") == "valueMissing /response @13");
  CHECK(issues_of(R"({"response":[]})") == "typeMismatch /response @12");
}

TEST_CASE("an object that is neither Task nor envelope is no Task", "[task_reader]") {
  CHECK(issues_of("{}") == "valueMissing / @1");
  CHECK(issues_of(R"({"count":1,"total":1})") == "valueMissing / @20");
}

TEST_CASE("an enumeration is read as number or as published name", "[task_reader]") {
  const auto share_type = [](std::string_view value) {
    return read_task("{\"contact\":{\"shareType\":" + std::string(value) + "}}");
  };
  CHECK(share_type("2")->value.contact->share_type == 2);
  CHECK(share_type("\"Read\"")->value.contact->share_type == 2);
  CHECK(brief(share_type("3").error()) == "badInput /contact/shareType @24");
  CHECK(brief(share_type("\"read\"").error()) == "typeMismatch /contact/shareType @24");
}

TEST_CASE("a value that breaks a rule is readable, one of a wrong type is not", "[task_reader]") {
  const auto odd = read_answer(R"({"id":7,"created":"yesterday","createBy":{"id":"5"}})");
  CHECK(odd.readable);
  CHECK(brief(odd.issues) == "badInput /created @18; patternMismatch /createBy/id @47");
  CHECK(odd.envelope.response->created == "yesterday");
  CHECK_FALSE(read_answer(R"({"id":"7"})").readable);
  CHECK(read_answer(R"({"id":7)").ended_early);
}

TEST_CASE("an answer longer than the limit is not read", "[task_reader]") {
  std::string text = R"({"id":7})";
  text.resize(max_answer_bytes, ' ');
  CHECK(read_task(text));
  CHECK(issues_of(text + ' ') == "tooLong /");
}
