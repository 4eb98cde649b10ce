#include <taskform/judge_request.hpp>
#include <taskform/normalize.hpp>
#include <taskform/request.hpp>
#include <taskform/request_body.hpp>

namespace taskform {

namespace {

constexpr bool is_of_number(char c) { return (c >= '0' && c <= '9') || c == '-'; }

/// Takes a text off the front, if it stands there.
bool take(std::string_view& rest, std::string_view text) {
  if (!rest.starts_with(text)) return false;
  rest.remove_prefix(text.size());
  return true;
}

/// The same of a value that is not left out of a body.
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
      return take(rest, "true");
    default:
      return false;
  }
}

/// Goes through the text as the writer would write it: every member that is not at its default, in
/// the order of the table, with nothing in between.
bool is_written(const FoundRequest& request) {
  std::string_view rest = request.document;
  std::string_view before = "{\"";
  for (const FieldView& field : view<TaskRequest>().fields) {
    if (request.tape.words[request.block + field.word] == 0) continue;
    if (!take(rest, before) || !take(rest, field.name) || !take(rest, "\":")) return false;
    if (!take_value(rest, field, request)) return false;
    before = ",\"";
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
