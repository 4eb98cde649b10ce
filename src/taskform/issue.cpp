#include <algorithm>
#include <taskform/issue.hpp>
#include <utility>

namespace taskform {

namespace {

static_assert(std::size(expectations) == static_cast<std::size_t>(Expectation::sentTitle) + 1);
static_assert(std::size(issue_code_names) == static_cast<std::size_t>(IssueCode::differs) + 1);

/// The field as people are told of it: the pointer without its first slash and without escapes.
std::string subject(const Issue& issue) {
  if (issue.path.empty()) return "The document";
  if (issue.path == "/") return "A member without a name";
  std::string name;
  for (std::size_t i = 1; i < issue.path.size(); ++i) {
    const bool is_escape = issue.path[i] == '~' && i + 1 < issue.path.size();
    name += is_escape ? (issue.path[++i] == '1' ? '/' : '~') : issue.path[i];
  }
  return name;
}

std::string_view english(const Issue& issue) {
  return expectations[static_cast<std::size_t>(issue.expectation)].english;
}

/// `"a" or "b"`; a name or a type as it is.
void append_words(std::string& text, const Issue& issue) {
  const bool plain =
      issue.expectation == Expectation::rightSpelling || issue.expectation == Expectation::typed;
  std::string_view before = "";
  for (const auto word : issue.words) {
    text.append(before).append(plain ? "" : "\"").append(word).append(plain ? "" : "\"");
    before = " or ";
  }
}

/// "expected X, received Y", as far as both are known.
std::string difference(const Issue& issue) {
  std::string text = expected_words(issue);
  if (!text.empty()) text.insert(0, "expected ");
  if (!issue.received.empty())
    text += (text.empty() ? "received " : ", received ") + issue.received;
  return text;
}

std::string_view complaint(const Issue& issue) {
  switch (issue.code) {
    case IssueCode::valueMissing:
      return " is missing";
    case IssueCode::typeMismatch:
      return " has the wrong type";
    case IssueCode::badInput:
      return " cannot be read";
    case IssueCode::tooLong:
      return " is too long";
    case IssueCode::rangeUnderflow:
      return " is too small";
    case IssueCode::rangeOverflow:
      return " is too large";
    case IssueCode::patternMismatch:
      return " has the wrong form";
    case IssueCode::unknownField:
      return issue.severity == Severity::error ? " is a name that is not accepted"
                                               : " is not a member of a task and will not be sent";
    case IssueCode::duplicateField:
      return " is there more than once";
    case IssueCode::notJson:
      return " is not JSON";
    case IssueCode::notPaired:
      return " does not go without another member";
    case IssueCode::notFound:
      return " is not known to the portal";
    case IssueCode::tooDeep:
      return " is nested too deep";
    case IssueCode::unstorable:
      return " has characters that many portals cannot store";
    case IssueCode::rewritten:
      return " looks like a date, and the portal will write it anew";
    case IssueCode::fractionDropped:
      return " will be sent without its fraction of a second";
    case IssueCode::portalTime:
      return " has no offset and will be read in the portal's time zone";
    case IssueCode::reminderPassed:
      return " names a reminder that will never come";
    case IssueCode::differs:
      return " is not what was sent";
  }
  std::unreachable();
}

}  // namespace

std::string_view name_of(IssueCode code) {
  return issue_code_names[static_cast<std::size_t>(code)];
}

std::string_view name_of(Severity severity) {
  return severity == Severity::error ? "error" : "warning";
}

bool has_errors(const Issues& issues) {
  return std::ranges::any_of(issues, [](const Issue& i) { return i.severity == Severity::error; });
}

bool has_limit(const Issue& issue) { return english(issue).contains('#'); }
bool has_words(const Issue& issue) { return english(issue).contains('*'); }

std::string expected_words(const Issue& issue) {
  std::string text;
  for (const char c : english(issue)) {
    if (c == '#')
      text += std::to_string(issue.limit);
    else if (c == '*')
      append_words(text, issue);
    else
      text += c;
  }
  return text;
}

std::string sentence(const Issue& issue) {
  std::string text = subject(issue);
  text += complaint(issue);
  const std::string detail = difference(issue);
  return text + (detail.empty() ? "." : ": " + detail + ".");
}

}  // namespace taskform
