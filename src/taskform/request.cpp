#include <taskform/diagnostic_reader.hpp>
#include <taskform/json_writer.hpp>
#include <taskform/judge_request.hpp>
#include <taskform/member_offsets.hpp>
#include <taskform/normalize.hpp>
#include <taskform/request.hpp>

namespace taskform {

namespace {

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
