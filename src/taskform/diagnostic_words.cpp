// What the diagnostic walk says about names and about text that is not JSON.
#include <algorithm>
#include <taskform/diagnostic_sax.hpp>
#include <taskform/pointer.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

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

std::string expected_here(bool after_name, bool is_document, Defect defect) {
  if (defect == Defect::invalid_utf8) return "UTF-8";
  if (defect == Defect::lone_surrogate) return "surrogate escapes in pairs";
  if (is_document) return "one JSON object";
  return after_name ? "a value" : "JSON (RFC 8259)";
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

Issue DiagnosticSax::unknown_member(std::string_view name) const {
  Issue issue{.path = path_, .code = IssueCode::unknownField, .severity = Severity::warning};
  if (is_refused_by_portal(name)) {
    issue.severity = Severity::error;
    issue.expected = "a name that the portal reads; it refuses the whole request for this one";
    return issue;
  }
  if (frames_.back().type == nullptr) return issue;
  for (const FieldView& field : frames_.back().type->fields) {
    if (!equal_but_for_case(field.name, name)) continue;
    issue.severity = Severity::error;
    issue.expected = field.name;
  }
  return issue;
}

void DiagnosticSax::refuse_syntax() {
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
                               .expected = expected_here(after_name_, frames_.empty(), defect),
                               .received = received_here(offender, defect),
                               .offset = defect == Defect::ended
                                             ? offender.offset + offender.text.size()
                                             : offender.offset});
}

}  // namespace taskform
