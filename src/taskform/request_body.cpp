#include <taskform/judge_request.hpp>
#include <taskform/normalize.hpp>
#include <taskform/request.hpp>
#include <taskform/request_body.hpp>

namespace taskform {

namespace {

constexpr bool is_of_number(char c) { return (c >= '0' && c <= '9') || c == '-'; }

/// Takes a member's name off the front, with what stands around it; letter by letter, since a call
/// to compare costs more.
bool take_name(std::string_view& rest, char before, std::string_view name) {
  const std::size_t size = name.size() + 4;
  if (rest.size() < size || rest[0] != before || rest[1] != '"') return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (rest[i + 2] != name[i]) return false;
  }
  if (rest[size - 2] != '"' || rest[size - 1] != ':') return false;
  rest.remove_prefix(size);
  return true;
}

/// Takes a value off the front that is not left out of a body.
bool take_value(std::string_view& rest, const FieldView& field, const FoundRequest& request) {
  const std::uint32_t word = request.block + field.word;
  switch (field.kind) {
    case Kind::text: {
      const auto text = request.tape.text(word, request.document);
      if (rest.empty() || text.data() != rest.data() + 1) return false;
      rest.remove_prefix(text.size() + 2);
      return true;
    }
    case Kind::integer:
      // The fast reader takes a number in no other spelling.
      while (!rest.empty() && is_of_number(rest.front())) rest.remove_prefix(1);
      return true;
    case Kind::boolean:
      if (!rest.starts_with("true")) return false;
      rest.remove_prefix(4);
      return true;
    default:
      return false;
  }
}

/// Goes through the text as the writer would write it: every member that is not at its default, in
/// the order of the table, with nothing in between.
bool is_written(const FoundRequest& request) {
  std::string_view rest = request.document;
  char before = '{';
  for (const FieldView& field : view<TaskRequest>().fields) {
    if (request.tape.words[request.block + field.word] == 0) continue;
    if (!take_name(rest, before, field.name) || !take_value(rest, field, request)) return false;
    before = ',';
  }
  return rest == "}";
}

}  // namespace

bool is_body(std::string_view json, Tape& tape) {
  if (json.size() > max_request_bytes) return false;
  const FoundRequest found = find_request(json, tape, Scanner::Rules::obeyed);
  if (found.block == 0 || !is_written(found)) return false;
  const RequestFacts facts = facts_of(found);
  Issues issues;
  for (const RequestRule& rule : request_rules()) rule.check(facts, {}, issues);
  return issues.empty() && is_normal(facts);
}

}  // namespace taskform
