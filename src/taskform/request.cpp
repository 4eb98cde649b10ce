#include <algorithm>
#include <taskform/check_value.hpp>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/fast_reader.hpp>
#include <taskform/json_writer.hpp>
#include <taskform/normalize.hpp>
#include <taskform/pointer.hpp>
#include <taskform/request.hpp>

namespace taskform {

namespace {

void check_rules(const TaskRequest& request, Now now, Issues& issues) {
  for (const RequestRule& rule : request_rules()) rule.check(request, now, issues);
}

/// The place of the member that an issue is about; behind all for what is not a member.
std::size_t rank(const Issue& issue) {
  const auto fields = view<TaskRequest>().fields;
  const auto found = std::ranges::find(fields, first_token(issue.path), &FieldView::name);
  return static_cast<std::size_t>(found - fields.begin());
}

/// An issue across members stands where the value of its member stands, if it was given.
void place(Issues& issues, const Diagnosis& diagnosis) {
  for (Issue& issue : issues) {
    const std::size_t index = rank(issue);
    if (index < diagnosis.member_offsets.size() && !issue.offset) {
      issue.offset = diagnosis.member_offsets[index];
    }
  }
}

Result<TaskRequest> check_slowly(std::string_view json, Now now) {
  TaskRequest request;
  Diagnosis diagnosis = diagnose(view<TaskRequest>(), &request, json,
                                 {.reports_unknown = true, .max_bytes = max_request_bytes});
  if (diagnosis.whole) check_rules(request, now, diagnosis.issues);
  place(diagnosis.issues, diagnosis);
  put_in_order(diagnosis.issues);
  if (!diagnosis.whole || has_errors(diagnosis.issues)) {
    return std::unexpected(std::move(diagnosis.issues));
  }
  normalize(request);
  return Accepted<TaskRequest>{std::move(request), std::move(diagnosis.issues)};
}

}  // namespace

// A walk for each place: the library's stable sort is two kilobytes of code for a handful of
// issues.
void put_in_order(Issues& issues) {
  Issues sorted;
  sorted.reserve(issues.size());
  for (std::size_t place = 0; place <= view<TaskRequest>().fields.size(); ++place) {
    for (const Issue& issue : issues) {
      if (rank(issue) == place) sorted.push_back(issue);
    }
  }
  issues = std::move(sorted);
}

Result<TaskRequest> check_request(std::string_view json, Now now) {
  TaskRequest request;
  if (json.size() <= max_request_bytes && read_fast(json, request) &&
      unremarkable(view<TaskRequest>(), &request)) {
    Issues issues;
    check_rules(request, now, issues);
    if (issues.empty()) {
      normalize(request);
      return Accepted<TaskRequest>{std::move(request)};
    }
  }
  return check_slowly(json, now);
}

std::string serialize(const TaskRequest& request) {
  std::string body;
  append_object(body, view<TaskRequest>(), &request, Members::given);
  return body;
}

}  // namespace taskform
