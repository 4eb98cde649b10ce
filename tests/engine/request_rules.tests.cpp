// What does a request demand of several members at once?
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>
#include <taskform/fast_reader.hpp>
#include <taskform/request_rules.hpp>

#include "brief.hpp"
#include "random_request.hpp"

using namespace taskform;

namespace {

constexpr std::string_view clerk = "293bb997-28d8-4be0-8547-6eb50add1f3c";
constexpr std::int64_t half_past_nine = 1795426200;  // 2026-11-23T09:30:00Z

TaskRequest request_of_clerk() {
  return {.title = "Call",
          .deadline = "2026-11-23T09:30:00Z",
          .responsible_id = std::string(clerk),
          .category_id = 30};
}

std::string found(const TaskRequest& request, Now now = {}, Issues issues = {}) {
  for (const RequestRule& rule : request_rules()) rule.check(request, now, issues);
  return brief(issues);
}

}  // namespace

TEST_CASE("every rule has a name of its own and a sentence", "[request_rules]") {
  std::set<std::string_view> names;
  for (const RequestRule& rule : request_rules()) {
    names.insert(rule.name);
    CHECK(rule.sentence.ends_with('.'));
  }
  CHECK(names.size() == request_rules().size());
}

TEST_CASE("a rule says something about the members that it names, and about no others",
          "[request_rules]") {
  constexpr unsigned seed = 20261130;
  std::mt19937 random(seed);
  std::set<std::string> named, found;
  for (const RequestRule& rule : request_rules()) {
    for (const auto name : rule.about) {
      if (!name.empty()) named.insert(std::string(rule.name) + " /" + std::string(name));
    }
  }
  for (int round = 0; round < 4'000; ++round) {
    TaskRequest request;
    if (!read_fast(random_request(random), request)) continue;
    for (const RequestRule& rule : request_rules()) {
      Issues issues;
      rule.check(request, half_past_nine * 1000, issues);
      for (const Issue& issue : issues) found.insert(std::string(rule.name) + ' ' + issue.path);
    }
  }
  CHECK(found == named);
}

TEST_CASE("a member is judged with others where a rule names it", "[request_rules]") {
  const auto fields = view<TaskRequest>().fields;
  const auto named = [&](std::string_view name) {
    return is_judged_with_others(*std::ranges::find(fields, name, &FieldView::name));
  };
  CHECK(named("entityType"));
  CHECK(named("entityId"));
  CHECK_FALSE(named("title"));
  CHECK_FALSE(named("deadline"));
}

TEST_CASE("a task without a responsible person is warned of", "[request_rules]") {
  auto request = request_of_clerk();
  CHECK(found(request) == "");
  request.responsible_id = "00000000-0000-0000-0000-000000000000";
  CHECK(found(request) == "?valueMissing /responsibleId");
  request.is_notify = true;
  CHECK(found(request) == "?valueMissing /responsibleId; ?notPaired /isNotify");
  request.responsible_id.reset();
  CHECK(found(request) == "?valueMissing /responsibleId; ?notPaired /isNotify");
}

TEST_CASE("entityType and entityId go together", "[request_rules]") {
  auto request = request_of_clerk();
  request.entity_id = 5;
  CHECK(found(request) == "notPaired /entityType");
  request.entity_type = "case";
  CHECK(found(request) == "");
  request.entity_id = 0;
  CHECK(found(request) == "notPaired /entityId");
}

TEST_CASE("a member that has an error is not judged again", "[request_rules]") {
  auto request = request_of_clerk();
  request.entity_type = "Case";
  request.alert_value = -5;
  request.responsible_id.reset();
  request.is_notify = true;
  const Issues errors{{.path = "/entityType"}, {.path = "/alertValue"}, {.path = "/responsibleId"}};
  CHECK(found(request, {}, errors) == brief(errors));
}

TEST_CASE("a negative reminder comes after the deadline", "[request_rules]") {
  auto request = request_of_clerk();
  request.alert_value = -5;
  CHECK(found(request) == "?rangeUnderflow /alertValue");
}

TEST_CASE("a reminder more than an hour in the past never comes", "[request_rules]") {
  auto request = request_of_clerk();
  request.alert_value = 30;
  const std::int64_t last_chance = (half_past_nine - 30 * 60 + 3600) * 1000;
  CHECK(found(request, last_chance) == "");
  CHECK(found(request, last_chance + 1) == "?reminderPassed /alertValue");
  CHECK(found(request) == "");
  request.alert_value = 0;
  CHECK(found(request, last_chance + 1) == "");
  request.alert_value = INT32_MAX;
  CHECK(found(request, 0) == "?reminderPassed /alertValue");
}

TEST_CASE("a deadline without an offset may be as late as in UTC-12:00", "[request_rules]") {
  auto request = request_of_clerk();
  request.alert_value = 30;
  request.deadline = "2026-11-23T09:30:00";
  const std::int64_t last_chance = (half_past_nine - 30 * 60 + 3600 + 12 * 3600) * 1000;
  CHECK(found(request, last_chance) == "");
  CHECK(found(request, last_chance + 1) == "?reminderPassed /alertValue");
  request.deadline = "tomorrow";
  CHECK(found(request, last_chance + 1) == "");
}
