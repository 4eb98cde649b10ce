#include <taskform/member_offsets.hpp>
#include <taskform/plain_text.hpp>
#include <taskform/task_request.hpp>

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

}  // namespace

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

}  // namespace taskform
