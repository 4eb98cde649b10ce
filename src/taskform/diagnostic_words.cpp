// What the diagnostic walk says of what it meets.
#include <algorithm>
#include <taskform/check_value.hpp>
#include <taskform/diagnostic_sax.hpp>
#include <taskform/pointer.hpp>
#include <taskform/utf8.hpp>
#include <utility>

namespace taskform {

namespace {

// Of each severity: more than a person reads, and a bound on what a hostile document can cost.
constexpr std::size_t most_issues = 1000;

Expectation type_of(Kind kind) {
  switch (kind) {
    case Kind::text:
      return Expectation::string;
    case Kind::integer:
      return Expectation::integer;
    case Kind::boolean:
      return Expectation::boolean;
    case Kind::object:
      return Expectation::object;
    case Kind::list:
      return Expectation::array;
  }
  std::unreachable();
}

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }
constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c; }

bool equal_but_for_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, lower, lower);
}

/// Names that end the whole request: the portal turns JSON into XML (contract 1.4).
bool is_refused_by_portal(std::string_view name) {
  constexpr std::string_view markers = "@$#?!";
  return name.empty() || name.contains(':') || markers.contains(name.front());
}

Expectation expected_here(bool after_name, bool is_document, Defect defect) {
  if (defect == Defect::invalid_utf8) return Expectation::utf8;
  if (defect == Defect::lone_surrogate) return Expectation::pairedSurrogates;
  if (is_document) return Expectation::oneObject;
  return after_name ? Expectation::value : Expectation::json;
}

std::string received_here(const JsonCursor::Token& offender, Defect defect) {
  if (defect == Defect::ended) return "the end of the text";
  const std::string shown = printable_excerpt(offender.text);
  return shown.empty() ? "a byte that cannot stand here" : shown;
}

}  // namespace

bool is_named(const FieldView& field, std::string_view name, bool published_names) {
  if (name == field.name) return true;
  if (!published_names || name.size() != field.name.size()) return false;
  if (name == "ID" && field.name == "id") return true;
  return name.front() == upper(field.name.front()) && name.substr(1) == field.name.substr(1);
}

void DiagnosticSax::add(Issue&& issue) {
  // Counted apart, so that no number of warnings hides an error.
  std::size_t& count = issue.severity == Severity::error ? errors_ : warnings_;
  if (count >= most_issues) return;
  // A long path counts for many, so that issues cost little more than the text they are about.
  count += 1 + issue.path.size() / 1024;
  diagnosis_.issues.push_back(std::move(issue));
}

void DiagnosticSax::mismatch(const FieldView* field, std::string_view received) {
  const bool is_document = frames_.empty();
  const bool is_element = !is_document && top().list != nullptr;
  if (field == nullptr && !is_document && !is_element) return;
  report(IssueCode::typeMismatch, type_of(field != nullptr ? field->kind : Kind::object),
         std::string(received));
}

void DiagnosticSax::judge(const FieldView& field, const void* value) {
  Issues found;
  check_value(field, value, found);
  for (Issue& issue : found) {
    issue.path = path_;
    issue.offset = token_.offset;
    add(std::move(issue));
  }
}

void DiagnosticSax::report(IssueCode code, Expectation expectation, std::string received,
                           std::int64_t limit) {
  add({.path = path_,
       .code = code,
       .expectation = expectation,
       .limit = limit,
       .received = std::move(received),
       .offset = token_.offset});
}

void DiagnosticSax::report_missing(const Frame& frame) {
  if (frame.type->never_empty && frame.seen == 0) {
    add({.path = path_,
         .code = IssueCode::valueMissing,
         .expectation = Expectation::typed,
         .words = {&frame.type->name, 1},
         .offset = token_.offset});
  }
  for (std::size_t i = 0; i < frame.type->fields.size(); ++i) {
    const FieldView& field = frame.type->fields[i];
    if (!field.rules.required || (frame.seen >> i & 1U) != 0) continue;
    Issue issue = missing(field);
    issue.path = path_;
    append_token(issue.path, field.name);
    add(std::move(issue));
  }
}

void DiagnosticSax::refuse_unknown_value() {
  if (!reading_.reports_unknown || frames_.empty() || top().field != nullptr) return;
  report(IssueCode::badInput, Expectation::valueThePortalReads, printable_excerpt(token_.text));
}

Issue DiagnosticSax::unknown_member(std::string_view name) const {
  Issue issue{.path = path_, .code = IssueCode::unknownField, .severity = Severity::warning};
  if (is_refused_by_portal(name)) {
    issue.severity = Severity::error;
    issue.expectation = Expectation::nameThePortalReads;
    return issue;
  }
  if (frames_.back().type == nullptr) return issue;
  for (const FieldView& field : frames_.back().type->fields) {
    if (!equal_but_for_case(field.name, name)) continue;
    issue.severity = Severity::error;
    issue.expectation = Expectation::rightSpelling;
    issue.words = {&field.name, 1};
  }
  return issue;
}

bool DiagnosticSax::syntax_error() {
  refused_ = true;
  const auto offender = cursor_.offender(after_name_ ? ':' : frames_.empty() ? '\0' : ',');
  // Behind the document anything is too much, though the text could go on.
  const bool is_behind = frames_.empty() && !token_.text.empty();
  const Defect defect = is_behind ? Defect::unexpected : cursor_.defect_of(offender);
  const bool about_text = defect == Defect::invalid_utf8 || defect == Defect::lone_surrogate;
  if (!after_name_) path_.resize(frames_.empty() ? 0 : top().path_length);
  if (offender.text.starts_with('"') && !frames_.empty() && top().is_array) {
    append_token(path_, std::to_string(top().next_element));
  }
  diagnosis_.ended_early = defect == Defect::ended;
  diagnosis_.issues.clear();
  diagnosis_.issues.push_back({.path = path_,
                               .code = about_text ? IssueCode::badInput : IssueCode::notJson,
                               .expectation = expected_here(after_name_, frames_.empty(), defect),
                               .received = received_here(offender, defect),
                               .offset = defect == Defect::ended
                                             ? offender.offset + offender.text.size()
                                             : offender.offset});
  return false;
}

}  // namespace taskform
