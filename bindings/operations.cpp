#include "operations.hpp"

#include <algorithm>
#include <cmath>
#include <taskform/check_value.hpp>
#include <taskform/group_outcome.hpp>
#include <taskform/list_reader.hpp>
#include <taskform/pointer.hpp>
#include <taskform/relation.hpp>
#include <taskform/request.hpp>
#include <taskform/request_body.hpp>
#include <taskform/settings.hpp>
#include <taskform/stored_task.hpp>

#include "answer.hpp"
#include "buffers.hpp"
#include "issue_table.hpp"

namespace taskform::bindings {

namespace {

TaskStream stream;

Now moment(double now) {
  if (std::isnan(now)) return std::nullopt;
  return static_cast<std::int64_t>(now);
}

std::string path_of(std::string_view name) {
  std::string path;
  append_token(path, name);
  return path;
}

/// How many there are; none are not shown.
int shown(const Issues& issues) {
  if (!issues.empty()) show_issues(issues);
  return static_cast<int>(issues.size());
}

bool answer_outcome(const Outcome& outcome) {
  set_answer(outcome_json(outcome));
  return outcome.kind == OutcomeKind::created;
}

bool answer_stream(const std::vector<StreamIssue>& issues) {
  set_answer(stream_json(stream, issues));
  return issues.empty();
}

}  // namespace

bool check_request(std::size_t size, double now) {
  const auto result = taskform::check_request(input(size), moment(now), tape());
  if (result)
    set_answer(result_json(result));
  else
    show_issues(result.error());
  return result.has_value();
}

int check_field(std::size_t size, const std::string& name, double now) {
  auto result = taskform::check_request(input(size), moment(now));
  Issues issues = result ? std::move(result->warnings) : std::move(result.error());
  const std::string path = path_of(name);
  std::erase_if(issues, [&](const Issue& issue) {
    return !issue.path.empty() && first_token(issue.path) != std::string_view(path).substr(1);
  });
  for (Issue& issue : issues) issue.offset.reset();
  return shown(issues);
}

int lone_field(const std::string& name) {
  const auto fields = view<TaskRequest>().fields;
  const auto found = std::ranges::find(fields, name, &FieldView::name);
  const bool is_alone = found != fields.end() && !is_judged_with_others(*found);
  return is_alone ? static_cast<int>(found - fields.begin()) : -1;
}

int check_lone_text(std::size_t size, int place) {
  const FieldView& field = view<TaskRequest>().fields[static_cast<std::size_t>(place)];
  if (field.kind != Kind::text) return -1;
  Issues issues;
  check_text(field, input(size), issues);
  if (issues.empty()) return 0;
  for (Issue& issue : issues) issue.path = path_of(field.name);
  return shown(issues);
}

int serialize_request(std::size_t size) {
  if (is_body(input(size), tape())) return 2;
  const auto result = taskform::check_request(input(size), {}, tape());
  if (result)
    set_answer(serialize(result->value));
  else
    show_issues(result.error());
  return result ? 1 : 0;
}

bool read_task(std::size_t size) {
  const auto block = scan_task(input(size), tape(), Units::utf16);
  if (block != 0)
    show_tape(block);
  else
    set_answer(result_json(taskform::read_task(input(size))));
  return block != 0;
}

bool read_list(std::size_t size, const std::string& kind) {
  const auto type = kind == "category"   ? element_type<Category>
                    : kind == "person"   ? element_type<Person>
                    : kind == "contact"  ? element_type<Contact>
                    : kind == "relation" ? element_type<Relation>
                                         : element_type<Task>;
  const auto result = taskform::read_list(type, input(size));
  set_answer(result_json(result));
  return result.has_value();
}

bool read_settings(std::size_t size) {
  const auto result = taskform::read_settings(input(size));
  set_answer(result_json(result));
  return result.has_value();
}

bool serialize_group(std::size_t size, const std::string& contacts) {
  const auto result = check_group(input(size), contacts);
  set_answer(result ? taskform::serialize_group(result->value.task, result->value.contacts)
                    : issues_json(result.error()));
  return result.has_value();
}

bool read_group_response(std::size_t size, int status, const std::string& retry_after, double now,
                         const std::string& request, const std::string& contacts) {
  const auto sent = check_group(request, contacts);
  if (!sent) return answer_outcome(reject(sent.error()));
  const auto group = taskform::read_group_response(
      {.status = status, .body = input(size), .retry_after = retry_after}, sent->value,
      moment(now));
  set_answer(group_json(group));
  return group.outcome.kind == OutcomeKind::created;
}

bool read_category_lookup(std::size_t size, int status, const std::string& retry_after,
                          double now) {
  Outcome why;
  const bool is_there = has_category(
      {.status = status, .body = input(size), .retry_after = retry_after}, why, moment(now));
  if (!is_there) set_answer(outcome_json(why));
  return is_there;
}

bool is_stored(std::size_t size, const std::string& request) {
  const auto sent = taskform::check_request(request);
  const auto task = taskform::read_task(input(size));
  return sent && task && taskform::is_stored(sent->value, task->value);
}

void tasks_begin() { stream = {}; }

bool tasks_feed(std::size_t size) {
  std::vector<StreamIssue> issues;
  if (size <= max_input_bytes) {
    stream.feed(input(size), issues);
  } else {
    issues.push_back({stream.total(),
                      {.path = {},
                       .code = IssueCode::tooLong,
                       .expectation = Expectation::pieceAtMostBytes,
                       .limit = max_input_bytes,
                       .received = std::to_string(size)}});
  }
  return answer_stream(issues);
}

bool tasks_end() {
  std::vector<StreamIssue> issues;
  stream.finish(issues);
  return answer_stream(issues);
}

bool read_response(std::size_t size, int status, const std::string& retry_after, double now) {
  return answer_outcome(taskform::read_response(
      {.status = status, .body = input(size), .retry_after = retry_after}, moment(now)));
}

bool read_failure(const std::string& failure, bool sent) {
  const auto* const found = std::ranges::find(failure_names, failure);
  const bool known = found != std::end(failure_names) && !failure.empty();
  return answer_outcome(taskform::read_failure(
      known ? static_cast<Failure>(found - std::begin(failure_names)) : Failure::network, sent));
}

}  // namespace taskform::bindings
