#include <algorithm>
#include <string>
#include <taskform/check_value.hpp>
#include <taskform/deadline.hpp>
#include <taskform/guid.hpp>
#include <taskform/plain_text.hpp>
#include <taskform/stored_text.hpp>
#include <taskform/timestamp.hpp>
#include <taskform/utc_offset.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

/// What is wrong seldom comes alone: room for a few, not for one after the other.
void append(Issues& issues, Issue issue) {
  constexpr std::size_t few = 8;
  if (issues.empty()) issues.reserve(few);
  issues.push_back(std::move(issue));
}

std::string quoted(std::string_view text) { return '"' + excerpt(text) + '"'; }

/// Reports about one value, in the order the rules are written.
class Report {
 public:
  explicit Report(Issues& issues) : issues_(issues) {}

  void error(IssueCode code, Expectation expectation, std::string received,
             std::int64_t limit = 0) {
    add(Severity::error, code, expectation, std::move(received), limit);
  }
  void warning(IssueCode code, Expectation expectation, std::string received) {
    add(Severity::warning, code, expectation, std::move(received), 0);
  }

 private:
  void add(Severity severity, IssueCode code, Expectation expectation, std::string received,
           std::int64_t limit) {
    append(issues_, {.path = {},
                     .code = code,
                     .severity = severity,
                     .expectation = expectation,
                     .limit = limit,
                     .received = std::move(received)});
  }

  Issues& issues_;
};

void check_length(const Rules& rules, std::string_view text, Report& report) {
  // A text has at most as many code points as bytes, so that most texts need not be counted.
  if (rules.max_length != 0 && text.size() > rules.max_length) {
    const auto length = count_code_points(text);
    if (length > rules.max_length) {
      report.error(IssueCode::tooLong, Expectation::atMostCharacters, std::to_string(length),
                   rules.max_length);
    }
  }
  if (rules.max_bytes != 0 && text.size() > rules.max_bytes) {
    report.error(IssueCode::tooLong, Expectation::atMostTextBytes, std::to_string(text.size()),
                 rules.max_bytes);
  }
}

void check_stored_text(std::string_view text, Report& report) {
  // Most texts are plain ASCII, which is seen at once.
  if (ascii_length(text) != text.size()) {
    if (text.contains('\0')) report.error(IssueCode::badInput, Expectation::noNul, "U+0000");
    if (has_astral(text)) {
      report.warning(IssueCode::unstorable, Expectation::noAstralCharacters, "");
    }
  }
  switch (date_like(text)) {
    case DateLike::no:
      break;
    case DateLike::rewritten:
      report.warning(IssueCode::rewritten, Expectation::notADateAlone, quoted(text));
      break;
    case DateLike::refused:
      report.error(IssueCode::badInput, Expectation::notADateAlone, quoted(text));
      break;
  }
}

void check_deadline(std::string_view text, Report& report) {
  const auto deadline = parse_deadline(text);
  if (!deadline) {
    const bool malformed = deadline.error() == IssueCode::badInput;
    report.error(deadline.error(), malformed ? Expectation::deadline : Expectation::deadlineInRange,
                 quoted(text));
    return;
  }
  if (deadline->drops_fraction) {
    report.warning(IssueCode::fractionDropped, Expectation::wholeSeconds, quoted(text));
  }
  if (deadline->has_time && !deadline->has_offset) {
    report.warning(IssueCode::portalTime, Expectation::offset, quoted(text));
  }
}

void check_format(Format format, std::string_view text, Report& report) {
  switch (format) {
    case Format::none:
      break;
    case Format::guid:
      if (!is_guid(text)) {
        report.error(IssueCode::patternMismatch, Expectation::guid, quoted(text));
      }
      break;
    case Format::deadline:
      check_deadline(text, report);
      break;
    case Format::utc_offset:
      if (!parse_utc_offset(text)) {
        report.error(IssueCode::badInput, Expectation::utcOffset, quoted(text));
      }
      break;
    case Format::date_time:
      if (!is_date_time(text)) {
        report.error(IssueCode::badInput, Expectation::dateTime, quoted(text));
      }
      break;
  }
}

void check_one_of(std::span<const std::string_view> allowed, std::string_view text,
                  Issues& issues) {
  if (allowed.empty() || std::ranges::contains(allowed, text)) return;
  append(issues, {.path = {},
                  .code = IssueCode::patternMismatch,
                  .expectation = Expectation::oneOf,
                  .words = allowed,
                  .received = quoted(text)});
}

}  // namespace

Issue missing(const FieldView& field) {
  Issue issue{.path = {}, .code = IssueCode::valueMissing};
  if (field.kind == Kind::integer) {
    issue.expectation = Expectation::integerAtLeast;
    issue.limit = field.rules.minimum;
  } else if (field.rules.format == Format::deadline) {
    issue.expectation = Expectation::deadline;
  } else {
    issue.expectation = Expectation::visibleText;
  }
  return issue;
}

void check_text(const FieldView& field, std::string_view text, Issues& issues) {
  const Rules& rules = field.rules;
  const bool nothing = rules.required && (text.empty() || (rules.not_blank && is_blank(text)));
  if (nothing) {
    append(issues, missing(field));
    if (!text.empty()) issues.back().received = "only white space";
    return;
  }
  Report report(issues);
  check_length(rules, text, report);
  if (rules.stored_text) check_stored_text(text, report);
  check_format(rules.format, text, report);
  check_one_of(rules.one_of, text, issues);
}

void check_integer(const FieldView& field, std::int32_t value, Issues& issues) {
  const Rules& rules = field.rules;
  Report report(issues);
  if (value < rules.minimum) {
    report.error(IssueCode::rangeUnderflow, Expectation::atLeast, std::to_string(value),
                 rules.minimum);
  }
  if (value > rules.maximum) {
    report.error(IssueCode::rangeOverflow, Expectation::atMost, std::to_string(value),
                 rules.maximum);
  }
  if (!rules.names.empty() && !std::ranges::contains(rules.names, value, &EnumName::value)) {
    report.error(IssueCode::badInput, Expectation::zeroTo, std::to_string(value),
                 rules.names.back().value);
  }
}

void check_value(const FieldView& field, const void* value, Issues& issues) {
  if (field.kind == Kind::text) check_text(field, *static_cast<const std::string*>(value), issues);
  if (field.kind == Kind::integer) {
    check_integer(field, *static_cast<const std::int32_t*>(value), issues);
  }
}

}  // namespace taskform
