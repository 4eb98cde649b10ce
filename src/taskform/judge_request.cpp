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

void judge_values(const FoundRequest& request, Issues& issues) {
  for (const FieldView& field : view<TaskRequest>().fields) {
    const std::uint32_t word = request.block + field.word;
    std::size_t found = issues.size();
    if (field.kind == Kind::text) {
      const auto text = request.tape.text(word, request.document);
      if (text.data() != nullptr) check_text(field, text, issues);
    } else if (field.kind == Kind::integer) {
      check_integer(field, static_cast<std::int32_t>(request.tape.words[word]), issues);
    }
    for (; found < issues.size(); ++found) append_token(issues[found].path, field.name);
  }
}

}  // namespace

FoundRequest find_request(std::string_view json, Tape& tape, Scanner::Rules rules) {
  Scanner scanner(json, tape, Units::bytes, rules);
  const std::uint32_t block = scanner.scan_document(view<TaskRequest>());
  return {.document = json, .tape = tape, .block = block, .in_order = scanner.in_order()};
}

RequestFacts facts_of(const FoundRequest& request) {
  const auto text = [&](std::uint32_t word) {
    return request.tape.text(request.block + word, request.document);
  };
  const auto number = [&](std::uint32_t word) {
    return static_cast<std::int32_t>(request.tape.words[request.block + word]);
  };
  RequestFacts facts;
  facts.deadline = text(word_of(&TaskRequest::deadline));
  const auto responsible_id = text(word_of(&TaskRequest::responsible_id));
  if (responsible_id.data() != nullptr) facts.responsible_id = responsible_id;
  facts.has_entity_type = number(word_of(&TaskRequest::entity_type)) != 0;
  facts.entity_id = number(word_of(&TaskRequest::entity_id));
  facts.is_notify = number(word_of(&TaskRequest::is_notify)) != 0;
  facts.alert_value = number(word_of(&TaskRequest::alert_value));
  return facts;
}

void judge(const FoundRequest& request, Now now, Issues& issues) {
  judge_values(request, issues);
  const std::size_t of_values = issues.size();
  const RequestFacts facts = facts_of(request);
  for (const RequestRule& rule : request_rules()) rule.check(facts, now, issues);
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
