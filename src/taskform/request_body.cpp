#include <optional>
#include <taskform/judge_request.hpp>
#include <taskform/normalize.hpp>
#include <taskform/request.hpp>
#include <taskform/request_body.hpp>

namespace taskform {

namespace {

constexpr std::size_t length_of(std::int32_t number) {
  std::size_t length = number < 0 ? 2 : 1;
  for (; number < -9 || number > 9; number /= 10) ++length;
  return length;
}

/// What the writer writes of a value that is not at its default; nothing where the text has escapes
/// for it, of which there are several spellings.
std::optional<std::size_t> length_of_value(const FoundRequest& request, const FieldView& field) {
  const std::uint32_t* const words = request.tape.words.data() + request.block + field.word;
  const auto value = static_cast<std::int32_t>(words[0]);
  if (field.kind == Kind::integer) return length_of(value);
  if (field.kind == Kind::boolean) return std::string_view("true").size();
  if (field.kind != Kind::text || value < 0) return std::nullopt;
  return words[1] + std::string_view(R"("")").size();
}

/// Whether the text is what the writer writes: members in their order, and nothing besides, which
/// would make it longer.
bool is_written(const FoundRequest& request) {
  if (!request.in_order) return false;
  std::size_t length = 1;  // The brace at the end; one, or a comma, is before each member.
  for (const FieldView& field : view<TaskRequest>().fields) {
    if (request.tape.words[request.block + field.word] == 0) continue;
    const auto value = length_of_value(request, field);
    if (!value) return false;
    length += 1 + field.key().size() + *value;
  }
  return length == request.document.size();
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
