// Whether the engine answers every conformance case as its data file says; Node and the browsers
// are asked the same cases.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <nlohmann/json.hpp>
#include <taskform/json_writer.hpp>
#include <taskform/list_reader.hpp>
#include <taskform/outcome.hpp>
#include <taskform/relation.hpp>
#include <taskform/request.hpp>
#include <taskform/settings.hpp>
#include <taskform/stored_task.hpp>

#include "conformance_cases.hpp"

using nlohmann::json;
using namespace taskform;

namespace {

json value_of(const TypeView& type, const void* object) {
  std::string text;
  append_object(text, type, object, Members::all);
  return json::parse(text);
}

json issues_of(const Issues& issues) {
  json list = json::array();
  for (const Issue& issue : issues) {
    json one{{"path", issue.path},
             {"code", name_of(issue.code)},
             {"severity", name_of(issue.severity)},
             {"expected", expected_words(issue)},
             {"expectation", name_of(issue.expectation)},
             {"words", issue.words},
             {"received", issue.received}};
    if (has_limit(issue)) one["limit"] = issue.limit;
    if (issue.offset) one["offset"] = *issue.offset;
    list.push_back(one);
  }
  return list;
}

/// Whether everything that is wanted is there; what the case does not name is free.
bool agrees(const json& wanted, const json& got) {
  if (wanted.is_array()) {
    if (!got.is_array() || wanted.size() != got.size()) return false;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (!agrees(wanted[i], got[i])) return false;
    }
    return true;
  }
  if (!wanted.is_object()) return wanted == got;
  for (const auto& [name, value] : wanted.items()) {
    if (!got.contains(name) || !agrees(value, got[name])) return false;
  }
  return true;
}

template <class T>
json answer_of(const Result<T>& result) {
  if (!result) return {{"ok", false}, {"issues", issues_of(result.error())}};
  return {{"ok", true},
          {"value", value_of(view<T>(), &result->value)},
          {"warnings", issues_of(result->warnings)}};
}

json answer_to_request(const json& one) {
  const auto result = check_request(input_of(one), now_of(one));
  json answer = answer_of(result);
  if (result) answer["body"] = serialize(result->value);
  return answer;
}

json answer_to_response(const json& one) { return answer_of(read_task(input_of(one))); }

json answer_of(const Result<Elements>& result) {
  if (!result) return {{"ok", false}, {"issues", issues_of(result.error())}};
  json list = json::array();
  for (std::size_t i = 0; i < result->value.size(); ++i) {
    list.push_back(value_of(result->value.type(), result->value[i]));
  }
  return {{"ok", true}, {"value", list}, {"warnings", issues_of(result->warnings)}};
}

json answer_to_list(const json& one) {
  const std::string kind = one["kind"], input = input_of(one);
  if (kind == "settings") return answer_of(read_settings(input));
  return answer_of(read_list(kind == "category"   ? element_type<Category>
                             : kind == "person"   ? element_type<Person>
                             : kind == "contact"  ? element_type<Contact>
                             : kind == "relation" ? element_type<Relation>
                                                  : element_type<Task>,
                             input));
}

json answer_to_outcome(const json& one) {
  const std::string body = input_of(one), retry_after = one.value("retryAfter", "");
  const auto outcome = read_response({one["status"], body, retry_after}, now_of(one));
  json answer{{"kind", name_of(outcome.kind)},
              {"mayExist", outcome.may_exist},
              {"message", outcome.message},
              {"issues", issues_of(outcome.issues)},
              {"warnings", issues_of(outcome.issues)}};
  if (outcome.retry_after) answer["retryAfter"] = *outcome.retry_after;
  if (outcome.task) answer["task"] = value_of(view<Task>(), &*outcome.task);
  return answer;
}

json answer_to_stored(const json& one) {
  const auto request = check_request(one["request"].dump());
  const auto task = read_task(input_of(one));
  return {{"stored", request && task && is_stored(request->value, task->value)}};
}

void check_case(const json& one, const json& answer) {
  json wanted = one["expect"];
  // Only a case that is about warnings need name them; one that names none wants none.
  if (wanted.contains("ok") && wanted["ok"] && !wanted.contains("warnings")) {
    wanted["warnings"] = json::array();
  }
  INFO(one["name"].get<std::string>());
  INFO("wanted " << wanted.dump());
  INFO("got    " << answer.dump(-1, ' ', false, json::error_handler_t::replace));
  CHECK(agrees(wanted, answer));
}

}  // namespace

TEST_CASE("every request case is answered as its file says", "[conformance]") {
  const json one = GENERATE(from_range(cases_of("requests")));
  check_case(one, answer_to_request(one));
}

TEST_CASE("every response case is answered as its file says", "[conformance]") {
  const json one = GENERATE(from_range(cases_of("responses")));
  check_case(one, answer_to_response(one));
}

TEST_CASE("every outcome case is answered as its file says", "[conformance]") {
  const json one = GENERATE(from_range(cases_of("outcomes")));
  check_case(one, answer_to_outcome(one));
}

TEST_CASE("every list case is answered as its file says", "[conformance]") {
  const json one = GENERATE(from_range(cases_of("lists")));
  check_case(one, answer_to_list(one));
}

TEST_CASE("every task is found or not as its file says", "[conformance]") {
  const json one = GENERATE(from_range(cases_of("stored")));
  check_case(one, answer_to_stored(one));
}
