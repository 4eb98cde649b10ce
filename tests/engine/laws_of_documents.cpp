// The laws of what is read from a whole document: requests, Tasks and answers.
#include <nlohmann/json.hpp>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/fast_reader.hpp>
#include <taskform/group_outcome.hpp>
#include <taskform/json_writer.hpp>
#include <taskform/list_reader.hpp>
#include <taskform/relation.hpp>
#include <taskform/request.hpp>
#include <taskform/request_body.hpp>
#include <taskform/scanner.hpp>
#include <taskform/settings.hpp>

#include "law_of_issues.hpp"
#include "laws.hpp"

namespace taskform {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

template <class T>
std::string written(const T& object, Members members = Members::all) {
  std::string json;
  append_object(json, view<T>(), &object, members);
  return json;
}

std::string written(const Elements& list) {
  std::string json;
  for (std::size_t i = 0; i < list.size(); ++i) {
    append_object(json, list.type(), list[i], Members::all);
  }
  return json;
}

/// Whether an issue is about a value that both readers took, and not about the document.
bool is_about_value(const Issue& issue) {
  switch (issue.code) {
    case IssueCode::typeMismatch:
    case IssueCode::duplicateField:
    case IssueCode::unknownField:
    case IssueCode::notJson:
    case IssueCode::tooDeep:
      return false;
    case IssueCode::valueMissing:
      return issue.offset && issue.received != "null";
    default:
      return true;
  }
}

template <class T>
Breach breach_by_readers(std::string_view text, const Reading& reading) {
  T fast;
  if (!read_fast(text, fast)) return {};
  if (!nlohmann::json::accept(text)) return "the fast reader takes what is not JSON";
  T slow;
  const auto diagnosis = diagnose(view<T>(), &slow, text, reading);
  if (!diagnosis.whole) return "only the fast reader takes the document";
  for (const Issue& issue : diagnosis.issues) {
    if (!is_about_value(issue)) return "the fast reader takes: " + sentence(issue);
  }
  if (written(fast) != written(slow)) return written(fast) + " is not " + written(slow);
  return {};
}

/// A byte order mark makes the fast reader step aside, and counts for nothing.
template <class T>
Breach breach_by_ways(const Result<T>& fast, const Result<T>& slow) {
  if (fast.has_value() != slow.has_value()) return "two ways lead to two verdicts";
  if (fast && written(fast->value) != written(slow->value)) return "two ways lead to two values";
  const auto& issues = fast ? fast->warnings : fast.error();
  const auto& same = slow ? slow->warnings : slow.error();
  if (written(issues) != written(same, byte_order_mark.size()))
    return "two ways lead to two issues";
  return {};
}

template <class T>
Breach breach_by_result(const Result<T>& result, std::string_view text) {
  if (!result && !has_errors(result.error())) return "a refusal without an error";
  if (result && has_errors(result->warnings)) return "an error of what is accepted";
  const auto& issues = result ? result->warnings : result.error();
  const bool is_json = !text.contains('\0') && nlohmann::json::accept(text);
  if (is_json && !issues.empty() && issues.back().code == IssueCode::notJson) {
    return "what is JSON is called something else";
  }
  return breach_by_issues(issues, text.size());
}

Breach breach_by_body(const TaskRequest& request, Now now) {
  const std::string body = serialize(request);
  TaskRequest fast;
  if (!read_fast(body, fast)) return "the fast reader steps aside for a body of ours: " + body;
  const auto again = check_request(body, now);
  if (!again) return "a body that is not accepted: " + body;
  if (again->value != request || serialize(again->value) != body) return "a body that changes";
  return {};
}

/// A text that is taken for its own body is accepted without a word, and the body is it.
Breach breach_by_own_body(std::string_view text) {
  Tape tape;
  if (!is_body(text, tape)) return {};
  const auto result = check_request(text);
  if (!result) return "what is refused is taken for a body";
  if (!result->warnings.empty()) return "what is warned of is taken for a body";
  return serialize(result->value) == text ? "" : "another body is taken for the body";
}

/// What a scan finds is what the reader accepts.
Breach breach_by_scan(std::string_view text, const Result<Task>& result) {
  Tape tape;
  const auto block = scan_task(text, tape, Units::bytes);
  if (block == 0) return {};
  if (!result) return "a scan finds a Task that the reader refuses";
  Task found;
  fill(&found, view<Task>(), tape, text, block);
  return found == result->value ? "" : "a scan finds another Task";
}

bool can_be_marked(std::string_view text, std::size_t limit) {
  return !text.starts_with(byte_order_mark) && text.size() + byte_order_mark.size() <= limit;
}

std::string marked(std::string_view text) { return std::string(byte_order_mark).append(text); }

bool fits_kind(const Outcome& outcome, int status) {
  const bool is_success = status >= 200 && status < 300;
  switch (outcome.kind) {
    case OutcomeKind::created:
      return is_success && outcome.may_exist && !has_errors(outcome.issues);
    case OutcomeKind::uncertain:
      return (is_success || status == 0) && outcome.may_exist;
    case OutcomeKind::failed:
      return outcome.may_exist;
    case OutcomeKind::unreadable:
      return is_success || outcome.may_exist == (status < 400 || status >= 500);
    case OutcomeKind::offline:
    case OutcomeKind::aborted:
      return false;
    default:
      return !outcome.may_exist;
  }
}

}  // namespace

Breach breach_by_request(std::string_view text, Now now) {
  const auto result = check_request(text, now);
  if (auto breach = breach_by_result(result, text); !breach.empty()) return breach;
  if (can_be_marked(text, max_request_bytes)) {
    if (auto breach = breach_by_ways(result, check_request(marked(text), now)); !breach.empty()) {
      return breach;
    }
  }
  if (result) {
    if (auto breach = breach_by_body(result->value, now); !breach.empty()) return breach;
  }
  if (auto breach = breach_by_own_body(text); !breach.empty()) return breach;
  return breach_by_readers<TaskRequest>(text,
                                        {.reports_unknown = true, .max_bytes = max_request_bytes});
}

Breach breach_by_task(std::string_view text) {
  const auto result = read_task(text);
  if (auto breach = breach_by_result(result, text); !breach.empty()) return breach;
  if (can_be_marked(text, max_answer_bytes)) {
    if (auto breach = breach_by_ways(result, read_task(marked(text))); !breach.empty()) {
      return breach;
    }
  }
  const Reading reading{.published_names = true, .max_bytes = max_answer_bytes};
  if (result) {
    Task fast;
    if (!read_fast(written(result->value), fast)) return "a Task of ours is not read at once";
    if (fast != result->value) return "a Task of ours changes";
  }
  if (auto breach = breach_by_readers<Task>(text, reading); !breach.empty()) return breach;
  if (auto breach = breach_by_scan(text, result); !breach.empty()) return breach;
  return breach_by_readers<TaskEnvelope>(text, reading);
}

Breach breach_by_list(std::string_view text) {
  for (const ElementType& type :
       {element_type<Category>, element_type<Person>, element_type<Contact>, element_type<Relation>,
        element_type<Task>, element_type<SettingsOnTheWire>}) {
    const auto result = read_list(type, text);
    const Issues& issues = result ? result->warnings : result.error();
    if (has_errors(issues) == result.has_value()) return "a list and an error, or none of them";
    if (auto breach = breach_by_issues(issues, text.size()); !breach.empty()) return breach;
    if (!can_be_marked(text, max_answer_bytes)) continue;
    const auto slow = read_list(type, marked(text));
    if (slow.has_value() != result.has_value()) return "two ways lead to two verdicts of a list";
    if (written(issues) != written(slow ? slow->warnings : slow.error(), byte_order_mark.size())) {
      return "two ways lead to two issues of a list";
    }
    if (result && written(result->value) != written(slow->value)) {
      return "two ways lead to two lists";
    }
  }
  return {};
}

Breach breach_by_group(const Answer& answer) {
  const GroupRequest sent{.task = {.title = "Call"}, .contacts = {501, 502}};
  const auto got = read_group_response(answer, sent);
  const std::string kind(name_of(got.outcome.kind));
  const bool created = got.outcome.kind == OutcomeKind::created;
  if ((got.tasks.size() != 0) != created) return kind + " and its tasks";
  if (got.missing.size() > (created ? sent.contacts.size() : 0))
    return kind + " and who is missing";
  if (created && (!got.outcome.may_exist || has_errors(got.outcome.issues))) return kind + "?";
  return breach_by_issues(got.outcome.issues, answer.body.size());
}

Breach breach_by_answer(const Answer& answer, Now now) {
  const auto outcome = read_response(answer, now);
  const std::string kind(name_of(outcome.kind));
  if (outcome.task.has_value() != (outcome.kind == OutcomeKind::created))
    return kind + " and a Task";
  if (!fits_kind(outcome, answer.status)) return kind + " and what it says";
  if (!is_utf8(outcome.message)) return "a message that is not UTF-8";
  if (outcome.retry_after) {
    if (outcome.kind != OutcomeKind::unavailable) return kind + " and a time to wait";
    if (*outcome.retry_after < 0 || *outcome.retry_after > 31'536'000)
      return "a wait beyond a year";
  }
  return breach_by_issues(outcome.issues, answer.body.size());
}

}  // namespace taskform
