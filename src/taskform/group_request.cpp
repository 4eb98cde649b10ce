#include <algorithm>
#include <taskform/check_value.hpp>
#include <taskform/group_request.hpp>
#include <taskform/json_writer.hpp>
#include <taskform/judge_request.hpp>
#include <taskform/list_reader.hpp>

namespace taskform {

namespace {

constexpr std::string_view path_of_contacts = "/contactId";

std::string path_of_contact(std::size_t index) {
  return std::string(path_of_contacts) + "/" + std::to_string(index);
}

void check_contact(std::span<const std::int32_t> contacts, std::size_t index, Issues& issues) {
  const std::int32_t& id = contacts[index];
  const std::size_t before = issues.size();
  check_value(view<ContactChoice>().fields.front(), &id, issues);
  if (issues.size() == before && std::ranges::contains(contacts.first(index), id)) {
    issues.push_back({.path = {},
                      .code = IssueCode::duplicateField,
                      .expectation = Expectation::otherContact,
                      .received = std::to_string(id)});
  }
  for (std::size_t i = before; i < issues.size(); ++i) issues[i].path = path_of_contact(index);
}

/// `/response/3/contactId` is the place of the third contact in a request. The text that an offset
/// counts in is the caller's, and not the request.
Issue at_contact(Issue issue) {
  constexpr std::string_view list = "/response", member = "/contactId";
  std::string_view path = issue.path;
  if (path.starts_with(list)) path.remove_prefix(list.size());
  if (path.ends_with(member)) path.remove_suffix(member.size());
  issue.path = std::string(path_of_contacts).append(path);
  issue.offset.reset();
  return issue;
}

Issues read_contacts(std::string_view json, std::vector<std::int32_t>& contacts) {
  const auto reading = read_list_answer(element_type<ContactChoice>, json);
  const bool is_rule = std::ranges::all_of(
      reading.issues, [](const Issue& issue) { return issue.code == IssueCode::rangeUnderflow; });
  if (!is_rule) {
    Issues issues;
    for (const Issue& issue : reading.issues) issues.push_back(at_contact(issue));
    return issues;
  }
  const Elements& chosen = reading.envelope.response;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    contacts.push_back(chosen.at<ContactChoice>(i).contact_id);
  }
  return check_contacts(contacts);
}

}  // namespace

Issues check_contacts(std::span<const std::int32_t> contacts) {
  Issues issues;
  if (contacts.empty() || contacts.size() > max_contacts) {
    const bool none = contacts.empty();
    issues.push_back({.path = std::string(path_of_contacts),
                      .code = none ? IssueCode::valueMissing : IssueCode::tooLong,
                      .expectation = none ? Expectation::oneContact : Expectation::atMostContacts,
                      .limit = none ? 0 : std::int64_t{max_contacts},
                      .received = none ? "" : std::to_string(contacts.size())});
    return issues;
  }
  for (std::size_t i = 0; i < contacts.size(); ++i) check_contact(contacts, i, issues);
  return issues;
}

Result<GroupRequest> check_group(std::string_view request, std::string_view contacts, Now now) {
  GroupRequest group;
  auto task = check_request(request, now);
  Issues issues = task ? std::move(task->warnings) : std::move(task.error());
  for (Issue& issue : read_contacts(contacts, group.contacts)) issues.push_back(std::move(issue));
  put_in_order(issues);
  if (!task || has_errors(issues)) return std::unexpected(std::move(issues));
  group.task = std::move(task->value);
  return Accepted<GroupRequest>{std::move(group), std::move(issues)};
}

std::string serialize_group(const TaskRequest& task, std::span<const std::int32_t> contacts) {
  TaskRequest one = task;
  one.contact_id = 1;
  std::string body = serialize(one), list;
  for (const std::int32_t id : contacts) {
    list += list.empty() ? '[' : ',';
    append_integer(list, id);
  }
  // No text can hold this: in a text the quotes are escaped.
  constexpr std::string_view member = "\"contactId\":";
  return body.replace(body.find(member) + member.size(), 1, list + ']');
}

}  // namespace taskform
