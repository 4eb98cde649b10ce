#include <algorithm>
#include <taskform/check_value.hpp>
#include <taskform/judge_request.hpp>
#include <taskform/pointer.hpp>

namespace taskform {

namespace {

/// The place in the description of the member that an issue is about; behind all for none.
std::size_t rank(const Issue& issue) {
  const auto fields = view<TaskRequest>().fields;
  const auto found = std::ranges::find(fields, first_token(issue.path), &FieldView::name);
  return static_cast<std::size_t>(found - fields.begin());
}

void judge_values(const TaskRequest& request, Issues& issues) {
  for (const FieldView& field : view<TaskRequest>().fields) {
    const void* value = field.peek(&request, 0);
    if (value == nullptr) continue;
    std::size_t found = issues.size();
    check_value(field, value, issues);
    for (; found < issues.size(); ++found) append_token(issues[found].path, field.name);
  }
}

}  // namespace

void judge(const TaskRequest& request, Now now, Issues& issues) {
  judge_values(request, issues);
  const std::size_t of_values = issues.size();
  for (const RequestRule& rule : request_rules()) rule.check(request, now, issues);
  if (issues.size() != of_values) put_in_order(issues);
}

void place(Issues& issues, const MemberOffsets& offsets) {
  for (Issue& issue : issues) {
    const std::size_t member = rank(issue);
    if (member < offsets.size() && !issue.offset) issue.offset = offsets[member];
  }
}

// A walk for each place: the library's stable sort is two kilobytes of code for a handful of
// issues.
void put_in_order(Issues& issues) {
  std::vector<std::size_t> ranks;
  for (const Issue& issue : issues) ranks.push_back(rank(issue));
  Issues sorted;
  sorted.reserve(issues.size());
  for (std::size_t member = 0; member <= view<TaskRequest>().fields.size(); ++member) {
    for (std::size_t i = 0; i < issues.size(); ++i) {
      if (ranks[i] == member) sorted.push_back(std::move(issues[i]));
    }
  }
  issues = std::move(sorted);
}

}  // namespace taskform
