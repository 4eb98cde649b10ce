#include <algorithm>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/json_writer.hpp>
#include <taskform/judge_request.hpp>
#include <taskform/normalize.hpp>
#include <taskform/plain_text.hpp>
#include <taskform/request.hpp>

namespace taskform {

namespace {

/// The field whose name stands at the front of a text, with the quote behind it; most members stand
/// in the order of the table.
std::size_t field_named(std::string_view text, std::size_t expected) {
  const auto fields = view<TaskRequest>().fields;
  for (std::size_t i = expected; i < expected + fields.size(); ++i) {
    const std::size_t index = i % fields.size();
    const std::string_view name = fields[index].name;
    if (text.size() > name.size() && text[name.size()] == '"' && text.starts_with(name)) {
      return index;
    }
  }
  return 0;
}

std::size_t end_of_string(std::string_view json, std::size_t at) {
  for (++at; at < json.size(); at += 2) {
    at += plain_length(json.substr(at));
    if (at < json.size() && json[at] == '"') return at + 1;
  }
  return json.size();
}

/// Where the members stand in a text that the fast reader took: names have no escapes, and none
/// holds others.
MemberOffsets offsets_in(std::string_view json) {
  MemberOffsets offsets;
  std::size_t expected = 0;
  for (auto at = json.find('"'); at != std::string_view::npos; at = json.find('"', at)) {
    const std::size_t index = field_named(json.substr(at + 1), expected);
    expected = index + 1;
    at = json.find(':', at + view<TaskRequest>().fields[index].name.size());
    at = json.find_first_not_of(" \t\n\r", at + 1);
    offsets[index] = at;
    if (json[at] == '"') at = end_of_string(json, at);
  }
  return offsets;
}

Result<TaskRequest> answer(TaskRequest&& request, Issues&& issues) {
  if (has_errors(issues)) return std::unexpected(std::move(issues));
  normalize(request);
  return Accepted<TaskRequest>{std::move(request), std::move(issues)};
}

Result<TaskRequest> check_slowly(std::string_view json, Now now) {
  TaskRequest request;
  Diagnosis diagnosis = diagnose(view<TaskRequest>(), &request, json,
                                 {.reports_unknown = true, .max_bytes = max_request_bytes});
  if (diagnosis.whole) {
    for (const RequestRule& rule : request_rules()) rule.check(request, now, diagnosis.issues);
  }
  place(diagnosis.issues, diagnosis.member_offsets);
  put_in_order(diagnosis.issues);
  if (!diagnosis.whole) return std::unexpected(std::move(diagnosis.issues));
  return answer(std::move(request), std::move(diagnosis.issues));
}

}  // namespace

Result<TaskRequest> check_request(std::string_view json, Now now) {
  Tape tape;
  return check_request(json, now, tape);
}

Result<TaskRequest> check_request(std::string_view json, Now now, Tape& tape) {
  if (json.size() > max_request_bytes) return check_slowly(json, now);
  const FoundRequest found = find_request(json, tape, Scanner::Rules::ignored);
  if (found.block == 0) return check_slowly(json, now);
  Issues issues;
  judge(found, now, issues);
  if (!issues.empty()) place(issues, offsets_in(json));
  TaskRequest request;
  if (!has_errors(issues)) fill(&request, view<TaskRequest>(), tape, json, found.block);
  return answer(std::move(request), std::move(issues));
}

std::string serialize(const TaskRequest& request) {
  std::string body;
  append_object(body, view<TaskRequest>(), &request, Members::given);
  return body;
}

}  // namespace taskform
