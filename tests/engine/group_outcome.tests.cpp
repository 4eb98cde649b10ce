// What became of tasks for several contacts, when what came back is compared with what was sent?
#include <catch2/catch_test_macros.hpp>
#include <taskform/group_outcome.hpp>

#include "brief.hpp"

using namespace taskform;

namespace {

const GroupRequest sent{.task = {.title = "Call", .category_id = 30}, .contacts = {501, 502}};

std::string task(std::string_view contact, std::string_view title = "Call",
                 std::string_view category = R"(,"category":{"id":30})") {
  std::string text = R"({"title":")" + std::string(title) + '"' + std::string(category);
  if (!contact.empty()) text += R"(,"contact":{"id":)" + std::string(contact) + "}";
  return text + R"(,"id":7})";
}

GroupOutcome answer(const std::string& tasks) {
  return read_group_response({201, R"({"statusCode":201,"response":[)" + tasks + "]}", {}}, sent);
}

constexpr std::string_view error_404 =
    R"({"status":1,"statusCode":404,"error":{"message":"Category is not found"}})";

}  // namespace

TEST_CASE("a task for each contact is what was asked for", "[group_outcome]") {
  const auto got = answer(task("502") + "," + task("501"));
  CHECK(got.outcome.kind == OutcomeKind::created);
  CHECK(got.tasks.size() == 2);
  CHECK(got.missing.empty());
  CHECK(brief(got.outcome.issues).empty());
  CHECK(got.outcome.may_exist);
}

TEST_CASE("a contact without a task is missing", "[group_outcome]") {
  const auto got = answer(task("502"));
  CHECK(got.outcome.kind == OutcomeKind::created);
  CHECK(got.missing == std::vector<std::int32_t>{501});
  CHECK(brief(got.outcome.issues) == "?differs /response");
  CHECK(got.outcome.issues.front().limit == 2);
}

TEST_CASE("a task with another title, without a category or of another contact is told",
          "[group_outcome]") {
  CHECK(brief(answer(task("501", "Cal") + "," + task("502")).outcome.issues) ==
        "?differs /response/0/title");
  CHECK(brief(answer(task("501") + "," + task("502", "Call", "")).outcome.issues) ==
        "?valueMissing /response/1/category");
  const auto other = answer(task("501") + "," + task("777"));
  CHECK(brief(other.outcome.issues) == "?differs /response/1/contact/id");
  CHECK(other.missing == std::vector<std::int32_t>{502});
  CHECK(brief(answer(task("501") + "," + task("501")).outcome.issues) ==
        "?differs /response/1/contact/id");
}

TEST_CASE("a contact that the portal does not know gets a task without one", "[group_outcome]") {
  const auto got = answer(task("501") + "," + task(""));
  CHECK(got.missing.empty());
  CHECK(brief(got.outcome.issues) == "?notFound /response/1/contact");
  CHECK(answer(task("")).missing == std::vector<std::int32_t>{501, 502});
}

TEST_CASE("a title that the portal writes anew is no surprise twice", "[group_outcome]") {
  const GroupRequest dated{.task = {.title = "2020-12-16T10:00:00.000Z"}, .contacts = {501, 502}};
  const std::string body = R"({"response":[)" + task("501", "2020-12-16T10:00:00Z") + "," +
                           task("502", "2020-12-16T10:00:00Z") + "]}";
  CHECK(read_group_response({201, body, {}}, dated).outcome.issues.empty());
}

TEST_CASE("an empty list means that the portal found no contact and made nothing",
          "[group_outcome]") {
  const auto got = answer("");
  CHECK(got.outcome.kind == OutcomeKind::rejected);
  CHECK(got.outcome.status == 201);
  CHECK_FALSE(got.outcome.may_exist);
  CHECK(brief(got.outcome.issues) == "valueMissing /contactId");
}

TEST_CASE("an unknown category is found out when the tasks are saved", "[group_outcome]") {
  const auto got = read_group_response({404, error_404, {}}, sent);
  CHECK(got.outcome.kind == OutcomeKind::notFound);
  CHECK(got.outcome.may_exist);
  CHECK(brief(got.outcome.issues) == "notFound /categoryId");
  CHECK_FALSE(read_group_response({404, "", {}}, sent).outcome.may_exist);
}

TEST_CASE("a refusal comes before the first task, a failure may come after", "[group_outcome]") {
  const auto kind_at = [](int status) {
    const auto outcome = read_group_response({status, {}, {}}, sent).outcome;
    return std::string(name_of(outcome.kind)) + (outcome.may_exist ? "?" : "");
  };
  CHECK(kind_at(400) == "rejected");
  CHECK(kind_at(401) == "unauthorized");
  CHECK(kind_at(403) == "forbidden");
  CHECK(kind_at(503) == "unavailable");
  CHECK(kind_at(500) == "failed?");
  CHECK(kind_at(302) == "unreadable?");
  CHECK(kind_at(0) == "uncertain?");
}

TEST_CASE("an answer that breaks off or is something else leaves it open", "[group_outcome]") {
  const auto cut = read_group_response({201, R"({"response":[{"id":7},)", {}}, sent).outcome;
  CHECK((cut.kind == OutcomeKind::uncertain && cut.may_exist && cut.failure == Failure::cutOff));
  const auto page = read_group_response({200, "<html>", {}}, sent).outcome;
  CHECK((page.kind == OutcomeKind::unreadable && page.may_exist));
  CHECK(page.failure == Failure::notATask);
}

TEST_CASE("the category is looked up before anything is sent", "[group_outcome]") {
  Outcome why;
  CHECK(has_category({200, R"({"response":{"title":"Call","id":30}})", {}}, why));
  CHECK_FALSE(has_category({404, error_404, {}}, why));
  CHECK((why.kind == OutcomeKind::notFound && !why.may_exist));
  CHECK(brief(why.issues) == "notFound /categoryId");
}

TEST_CASE("a look-up that fails sends nothing, whatever the answer", "[group_outcome]") {
  for (const int status : {0, 200, 302, 401, 402, 403, 500, 503}) {
    Outcome why;
    CHECK_FALSE(has_category({status, "<html>", {}}, why));
    CHECK_FALSE(why.may_exist);
  }
  Outcome why;
  CHECK_FALSE(has_category({200, "<html>", {}}, why));
  CHECK(why.message == "The answer is not a category. Nothing was sent.");
}
