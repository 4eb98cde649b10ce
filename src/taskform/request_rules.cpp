#include <algorithm>
#include <string>
#include <taskform/deadline.hpp>
#include <taskform/guid.hpp>
#include <taskform/request_rules.hpp>

namespace taskform {

namespace {

bool has_error_at(const Issues& issues, std::string_view path) {
  return std::ranges::any_of(issues, [&](const Issue& issue) {
    return issue.severity == Severity::error && issue.path == path;
  });
}

bool names_nobody(const RequestFacts& request) {
  return !request.responsible_id || is_zero_guid(*request.responsible_id);
}

void responsible_is_named(const RequestFacts& request, Now, Issues& issues) {
  if (!names_nobody(request) || has_error_at(issues, "/responsibleId")) return;
  issues.push_back({.path = "/responsibleId",
                    .code = IssueCode::valueMissing,
                    .severity = Severity::warning,
                    .expectation = Expectation::person});
}

void entity_is_paired(const RequestFacts& request, Now, Issues& issues) {
  if (has_error_at(issues, "/entityType") || has_error_at(issues, "/entityId")) return;
  if (request.has_entity_type && request.entity_id == 0) {
    issues.push_back({.path = "/entityId",
                      .code = IssueCode::notPaired,
                      .expectation = Expectation::idBesideEntityType,
                      .limit = 1});
  }
  if (!request.has_entity_type && request.entity_id != 0) {
    issues.push_back({.path = "/entityType",
                      .code = IssueCode::notPaired,
                      .expectation = Expectation::entityTypeBesideId,
                      .words = entity_types});
  }
}

void notice_has_a_reader(const RequestFacts& request, Now, Issues& issues) {
  if (!request.is_notify || !names_nobody(request) || has_error_at(issues, "/responsibleId"))
    return;
  issues.push_back({.path = "/isNotify",
                    .code = IssueCode::notPaired,
                    .severity = Severity::warning,
                    .expectation = Expectation::responsibleBesideNotify});
}

void reminder_comes_before(const RequestFacts& request, Now, Issues& issues) {
  if (request.alert_value >= 0 || has_error_at(issues, "/alertValue")) return;
  issues.push_back({.path = "/alertValue",
                    .code = IssueCode::rangeUnderflow,
                    .severity = Severity::warning,
                    .expectation = Expectation::reminderBeforeDeadline,
                    .received = std::to_string(request.alert_value)});
}

// In milliseconds. Contract 1.10: a reminder is sent up to an hour late, and after that never.
constexpr std::int64_t grace = 3'600'000;
// In seconds. A wall time means its latest instant in the westernmost zone, UTC-12:00.
constexpr std::int64_t westernmost = 12 * 3600;

void reminder_can_come(const RequestFacts& request, Now now, Issues& issues) {
  if (!now || request.alert_value <= 0 || has_error_at(issues, "/alertValue")) return;
  const auto deadline = parse_deadline(request.deadline);
  if (!deadline) return;
  const auto latest = deadline->seconds + (deadline->has_offset ? 0 : westernmost);
  const auto reminder = (latest - std::int64_t{request.alert_value} * 60) * 1000;
  if (reminder + grace >= *now) return;
  issues.push_back({.path = "/alertValue",
                    .code = IssueCode::reminderPassed,
                    .severity = Severity::warning,
                    .expectation = Expectation::reminderAhead,
                    .received = std::to_string(request.alert_value)});
}

constexpr RequestRule rules[] = {
    {"responsibleIsNamed",
     "A task without a responsible person shows a removed profile.",
     {"responsibleId"},
     responsible_is_named},
    {"entityIsPaired",
     "entityType and entityId go together: the portal drops a relation with one of them.",
     {"entityType", "entityId"},
     entity_is_paired},
    {"noticeHasAReader",
     "isNotify tells nobody without a responsible person.",
     {"isNotify"},
     notice_has_a_reader},
    {"reminderComesBefore",
     "A negative alertValue reminds after the deadline.",
     {"alertValue"},
     reminder_comes_before},
    {"reminderCanCome",
     "A reminder more than an hour in the past when the task is made is never sent.",
     {"alertValue"},
     reminder_can_come},
};

}  // namespace

RequestFacts::RequestFacts(const TaskRequest& request)
    : deadline(request.deadline),
      responsible_id(request.responsible_id),
      has_entity_type(request.entity_type.has_value()),
      entity_id(request.entity_id),
      is_notify(request.is_notify),
      alert_value(request.alert_value) {}

std::span<const RequestRule> request_rules() { return rules; }

bool is_judged_with_others(const FieldView& field) {
  return std::ranges::any_of(rules, [&](const RequestRule& rule) {
    return std::ranges::contains(rule.about, field.name);
  });
}

}  // namespace taskform
