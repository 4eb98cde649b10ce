#include "answer.hpp"

namespace taskform::bindings {

namespace {

void append_member(std::string& json, std::string_view name, std::string_view text) {
  json += ",\"";
  json += name;
  json += "\":";
  append_string(json, text);
}

void append_member(std::string& json, std::string_view name, std::int64_t number) {
  json += ",\"";
  json += name;
  json += "\":";
  append_integer(json, number);
}

/// The first members of an issue, and of its kind.
void open_kind(std::string& json, const Issue& issue) {
  json += R"({"path":)";
  append_string(json, issue.path);
  append_member(json, "code", name_of(issue.code));
  append_member(json, "severity", name_of(issue.severity));
}

void append_expected(std::string& json, const Issue& issue) {
  if (issue.expectation == Expectation::none) return;
  append_member(json, "expected", expected_words(issue));
}

/// The last members: what would be right, as data.
void append_expectation(std::string& json, const Issue& issue) {
  if (issue.expectation == Expectation::none) return;
  append_member(json, "expectation", name_of(issue.expectation));
  if (has_limit(issue)) append_member(json, "limit", issue.limit);
  if (!has_words(issue)) return;
  json += R"(,"words":[)";
  for (const auto word : issue.words) {
    if (json.back() != '[') json += ',';
    append_string(json, word);
  }
  json += ']';
}

/// All but the closing brace, so that more members can follow.
void open_issue(std::string& json, const Issue& issue) {
  open_kind(json, issue);
  append_member(json, "message", sentence(issue));
  append_expected(json, issue);
  if (!issue.received.empty()) append_member(json, "received", issue.received);
  if (issue.offset) append_member(json, "offset", static_cast<std::int64_t>(*issue.offset));
  append_expectation(json, issue);
}

constexpr std::string_view accepted = R"({"ok":true,"value":)";

void append_list(std::string& json, const Elements& list) {
  json += '[';
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i != 0) json += ',';
    append_object(json, list.type(), list[i], Members::all);
  }
  json += ']';
}

std::string close_accepted(std::string&& json, const Issues& warnings) {
  json += R"(,"warnings":)";
  append_issues(json, warnings);
  return std::move(json += '}');
}

/// What every outcome has, without its closing brace.
std::string open_outcome(const Outcome& outcome) {
  std::string json = R"({"kind":)";
  append_string(json, name_of(outcome.kind));
  json += outcome.may_exist ? R"(,"mayExist":true)" : R"(,"mayExist":false)";
  if (outcome.status != 0) append_member(json, "status", outcome.status);
  if (!outcome.message.empty()) append_member(json, "message", outcome.message);
  if (outcome.failure != Failure::none) append_member(json, "failure", name_of(outcome.failure));
  if (outcome.retry_after) append_member(json, "retryAfter", *outcome.retry_after);
  return json;
}

std::string close_outcome(std::string&& json, const Outcome& outcome) {
  const bool created = outcome.kind == OutcomeKind::created;
  if (created || !outcome.issues.empty() || outcome.kind == OutcomeKind::rejected ||
      outcome.kind == OutcomeKind::notFound || outcome.kind == OutcomeKind::unreadable) {
    json += created ? R"(,"warnings":)" : R"(,"issues":)";
    append_issues(json, outcome.issues);
  }
  return std::move(json += '}');
}

}  // namespace

void append_issues(std::string& json, const Issues& issues) {
  json += '[';
  for (const Issue& issue : issues) {
    if (json.back() != '[') json += ',';
    open_issue(json, issue);
    json += '}';
  }
  json += ']';
}

std::string issues_json(const Issues& issues) {
  std::string json = R"({"issues":)";
  append_issues(json, issues);
  return json += '}';
}

std::string kind_json(Issue kind) {
  // What was received is the last that a sentence says: any text stands for it.
  constexpr std::string_view received = "?";
  const bool has_received = !kind.received.empty();
  if (has_received) kind.received = received;
  const std::string message = sentence(kind);
  const std::size_t end = has_received ? message.rfind(received) : message.size();
  std::string json;
  open_kind(json, kind);
  append_member(json, "before", std::string_view(message).substr(0, end));
  append_member(json, "behind",
                has_received ? std::string_view(message).substr(end + received.size()) : "");
  append_expected(json, kind);
  append_expectation(json, kind);
  return json += '}';
}

std::string accepted_json(const TypeView& type, const void* value, const Issues& warnings) {
  std::string json(accepted);
  append_object(json, type, value, Members::all);
  return close_accepted(std::move(json), warnings);
}

std::string refused_json(const Issues& issues) {
  std::string json = R"({"ok":false,"issues":)";
  append_issues(json, issues);
  return json += '}';
}

std::string result_json(const Result<Elements>& result) {
  if (!result) return refused_json(result.error());
  std::string json(accepted);
  append_list(json, result->value);
  return close_accepted(std::move(json), result->warnings);
}

std::string outcome_json(const Outcome& outcome) {
  std::string json = open_outcome(outcome);
  if (outcome.task) {
    json += R"(,"task":)";
    append_object(json, view<Task>(), &*outcome.task, Members::all);
  }
  return close_outcome(std::move(json), outcome);
}

std::string group_json(const GroupOutcome& group) {
  std::string json = open_outcome(group.outcome);
  if (group.outcome.kind == OutcomeKind::created) {
    json += R"(,"tasks":)";
    append_list(json, group.tasks);
    json += R"(,"missing":[)";
    for (const std::int32_t contact : group.missing) {
      if (json.back() != '[') json += ',';
      append_integer(json, contact);
    }
    json += ']';
  }
  return close_outcome(std::move(json), group.outcome);
}

std::string stream_json(const TaskStream& stream, const std::vector<StreamIssue>& issues) {
  std::string json = R"({"total":)";
  append_integer(json, stream.total());
  append_member(json, "valid", stream.valid());
  append_member(json, "invalid", stream.total() - stream.valid());
  json += R"(,"issues":[)";
  for (const StreamIssue& found : issues) {
    if (json.back() != '[') json += ',';
    open_issue(json, found.issue);
    append_member(json, "index", found.index);
    json += '}';
  }
  return json += "]}";
}

}  // namespace taskform::bindings
