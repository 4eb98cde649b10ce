// What became of a task that was sent?
#include <catch2/catch_test_macros.hpp>
#include <taskform/outcome.hpp>

#include "brief.hpp"

using namespace taskform;

namespace {

constexpr std::string_view created = R"({"statusCode":201,"response":{"id":7}})";
constexpr std::string_view refused =
    R"({"status":1,"statusCode":400,"error":{"message":"invalid date time format: x","hresult":-2147024809}})";

std::string_view kind(int status, std::string_view body = {}) {
  return name_of(read_response({status, body, {}}).kind);
}

}  // namespace

TEST_CASE("every status has its kind", "[outcome]") {
  const struct {
    int status;
    std::string_view kind;
  } table[] = {{400, "rejected"},   {401, "unauthorized"}, {402, "paymentRequired"},
               {403, "forbidden"},  {404, "notFound"},     {429, "unavailable"},
               {500, "failed"},     {502, "failed"},       {503, "unavailable"},
               {599, "failed"},     {600, "unreadable"},   {302, "unreadable"},
               {100, "unreadable"}, {418, "unreadable"},   {-1, "unreadable"},
               {201, "uncertain"},  {0, "uncertain"}};
  for (const auto& [status, expected] : table) {
    CAPTURE(status);
    CHECK(kind(status) == expected);
  }
}

TEST_CASE("a success with a Task has created it", "[outcome]") {
  for (const int status : {200, 201, 299}) {
    const auto outcome = read_response({status, created, {}});
    CHECK(outcome.kind == OutcomeKind::created);
    CHECK(outcome.may_exist);
    CHECK(outcome.task->id == 7);
  }
}

TEST_CASE("what is odd about a created Task is a warning", "[outcome]") {
  const auto outcome = read_response({201, R"({"id":7,"created":"yesterday"})", {}});
  CHECK(outcome.kind == OutcomeKind::created);
  CHECK(brief(outcome.issues) == "?badInput /created @18");
}

TEST_CASE("a success that cannot be read may have created a task", "[outcome]") {
  for (const char* body : {R"({"id":"7"})", "<html>", "{}", "[]"}) {
    CAPTURE(body);
    const auto outcome = read_response({201, body, {}});
    CHECK(outcome.kind == OutcomeKind::unreadable);
    CHECK(outcome.may_exist);
    CHECK_FALSE(outcome.issues.empty());
  }
  const auto cut = read_response({201, created.substr(0, 20), {}});
  CHECK(cut.kind == OutcomeKind::uncertain);
  CHECK(cut.may_exist);
}

TEST_CASE("the envelope's own error counts behind a success", "[outcome]") {
  const auto outcome = read_response({200, refused, {}});
  CHECK(outcome.kind == OutcomeKind::rejected);
  CHECK(outcome.message == "invalid date time format: x");
  CHECK(brief(outcome.issues) == "badInput /deadline");
  CHECK_FALSE(outcome.may_exist);
}

TEST_CASE("an error that no Task came of leaves none behind, a failure may", "[outcome]") {
  CHECK_FALSE(read_response({400, refused, {}}).may_exist);
  CHECK_FALSE(read_response({503, {}, {}}).may_exist);
  CHECK(read_response({500, {}, {}}).may_exist);
  CHECK_FALSE(read_response({418, {}, {}}).may_exist);
  for (const int neither : {100, 302, 304, 600}) CHECK(read_response({neither, {}, {}}).may_exist);
}

TEST_CASE("an unknown category is told from an unknown portal by its words", "[outcome]") {
  const auto category = read_response(
      {404, R"({"status":1,"statusCode":404,"error":{"message":"Category is not found"}})", {}});
  CHECK(brief(category.issues) == "notFound /categoryId");
  CHECK(read_response({404, "<html>", {}}).issues.empty());
}

TEST_CASE("only an unavailable portal says when to come back", "[outcome]") {
  CHECK(read_response({503, {}, "120"}).retry_after == 120);
  CHECK(read_response({429, {}, "120"}).retry_after == 120);
  CHECK(read_response({503, {}, {}}).retry_after == std::nullopt);
  CHECK(read_response({500, {}, "120"}).retry_after == std::nullopt);
}

TEST_CASE("a way to get no answer says whether the task may exist", "[outcome]") {
  for (const auto failure :
       {Failure::offline, Failure::network, Failure::timeout, Failure::aborted}) {
    const bool aborted = failure == Failure::aborted;
    const auto stayed = read_failure(failure, false), left = read_failure(failure, true);
    CHECK(stayed.kind == (aborted ? OutcomeKind::aborted : OutcomeKind::offline));
    CHECK(left.kind == (aborted ? OutcomeKind::aborted : OutcomeKind::uncertain));
    CHECK_FALSE(stayed.may_exist);
    CHECK(left.may_exist);
    CHECK(stayed.message.ends_with(" Nothing was sent."));
    CHECK(left.message.ends_with(" The task may have been created."));
    CHECK((stayed.failure == failure && left.failure == failure));
  }
}

TEST_CASE("a sentence of ours is told as data, and the portal's own words are not", "[outcome]") {
  CHECK(name_of(read_response({201, R"({"response":{"id":5,)", {}}).failure) == "cutOff");
  CHECK(name_of(read_response({201, "<html>", {}}).failure) == "notATask");
  CHECK(name_of(read_response({0, {}, {}}).failure) == "network");
  CHECK(read_response({400, R"({"error":{"message":"No."}})", {}}).failure == Failure::none);
  CHECK(read_response({401, "Unauthorized", {}}).failure == Failure::none);
}

TEST_CASE("a request that breaks a rule is rejected unsent", "[outcome]") {
  const auto outcome = reject({{.path = "/title", .code = IssueCode::valueMissing}});
  CHECK(outcome.kind == OutcomeKind::rejected);
  CHECK(outcome.status == 0);
  CHECK_FALSE(outcome.may_exist);
  CHECK(brief(outcome.issues) == "valueMissing /title");
}
