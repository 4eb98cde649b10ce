#include <algorithm>
#include <string>
#include <taskform/check_value.hpp>
#include <taskform/deadline.hpp>
#include <taskform/guid.hpp>
#include <taskform/stored_text.hpp>
#include <taskform/timestamp.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

std::string quoted(std::string_view text) { return '"' + excerpt(text) + '"'; }

/// Reports about one value, in the order the rules are written.
class Report {
 public:
  explicit Report(Issues& issues) : issues_(issues) {}

  void error(IssueCode code, std::string expected, std::string received) {
    add(Severity::error, code, std::move(expected), std::move(received));
  }
  void warning(IssueCode code, std::string expected, std::string received) {
    add(Severity::warning, code, std::move(expected), std::move(received));
  }

 private:
  void add(Severity severity, IssueCode code, std::string expected, std::string received) {
    issues_.push_back({.path = {},
                       .code = code,
                       .severity = severity,
                       .expected = std::move(expected),
                       .received = std::move(received)});
  }

  Issues& issues_;
};

void check_length(const Rules& rules, std::string_view text, Report& report) {
  // A text has at most as many code points as bytes, so that most texts need not be counted.
  if (rules.max_length != 0 && text.size() > rules.max_length) {
    const auto length = count_code_points(text);
    if (length > rules.max_length) {
      report.error(IssueCode::tooLong,
                   "at most " + std::to_string(rules.max_length) + " characters",
                   std::to_string(length));
    }
  }
  if (rules.max_bytes != 0 && text.size() > rules.max_bytes) {
    report.error(IssueCode::tooLong,
                 "at most " + std::to_string(rules.max_bytes) + " bytes of UTF-8",
                 std::to_string(text.size()));
  }
}

void check_stored_text(std::string_view text, Report& report) {
  if (text.find('\0') != std::string_view::npos) {
    report.error(IssueCode::badInput, "text without U+0000", "U+0000");
  }
  if (has_astral(text)) report.warning(IssueCode::unstorable, "characters up to U+FFFF", "");
  switch (date_like(text)) {
    case DateLike::no:
      break;
    case DateLike::rewritten:
      report.warning(IssueCode::rewritten, "text that is not a date alone", quoted(text));
      break;
    case DateLike::refused:
      report.error(IssueCode::badInput, "text that is not a date alone", quoted(text));
      break;
  }
}

void check_deadline(std::string_view text, Report& report) {
  const auto deadline = parse_deadline(text);
  if (!deadline) {
    const bool malformed = deadline.error() == IssueCode::badInput;
    report.error(deadline.error(), std::string(malformed ? deadline_expectation : deadline_range),
                 quoted(text));
    return;
  }
  if (deadline->drops_fraction) {
    report.warning(IssueCode::fractionDropped, "whole seconds", quoted(text));
  }
  if (deadline->has_time && !deadline->has_offset) {
    report.warning(IssueCode::portalTime, "an offset such as +02:00 or Z", quoted(text));
  }
}

void check_format(Format format, std::string_view text, Report& report) {
  switch (format) {
    case Format::none:
      break;
    case Format::guid:
      if (!is_guid(text)) {
        report.error(IssueCode::patternMismatch,
                     "a GUID such as 293bb997-28d8-4be0-8547-6eb50add1f3c", quoted(text));
      }
      break;
    case Format::deadline:
      check_deadline(text, report);
      break;
    case Format::date_time:
      if (!is_date_time(text)) {
        report.error(IssueCode::badInput, "a date such as 2026-11-23T09:30:00.0000000+02:00",
                     quoted(text));
      }
      break;
  }
}

void check_one_of(std::span<const std::string_view> allowed, std::string_view text,
                  Report& report) {
  if (allowed.empty() || std::ranges::contains(allowed, text)) return;
  std::string expected;
  for (const auto& word : allowed) {
    expected += (expected.empty() ? "\"" : " or \"") + std::string(word) + '"';
  }
  report.error(IssueCode::patternMismatch, std::move(expected), quoted(text));
}

void check_text(const FieldView& field, std::string_view text, Issues& issues) {
  const Rules& rules = field.rules;
  const bool nothing = rules.required && (text.empty() || (rules.not_blank && is_blank(text)));
  if (nothing) {
    issues.push_back(missing(field));
    if (!text.empty()) issues.back().received = "only white space";
    return;
  }
  Report report(issues);
  check_length(rules, text, report);
  if (rules.stored_text) check_stored_text(text, report);
  check_format(rules.format, text, report);
  check_one_of(rules.one_of, text, report);
}

void check_integer(const Rules& rules, std::int32_t value, Issues& issues) {
  Report report(issues);
  if (value < rules.minimum) {
    report.error(IssueCode::rangeUnderflow, "at least " + std::to_string(rules.minimum),
                 std::to_string(value));
  }
  if (value > rules.maximum) {
    report.error(IssueCode::rangeOverflow, "at most " + std::to_string(rules.maximum),
                 std::to_string(value));
  }
  if (!rules.names.empty() && !std::ranges::contains(rules.names, value, &EnumName::value)) {
    report.error(IssueCode::badInput,
                 std::to_string(rules.names.front().value) + " to " +
                     std::to_string(rules.names.back().value),
                 std::to_string(value));
  }
}

}  // namespace

Issue missing(const FieldView& field) {
  Issue issue{.path = {}, .code = IssueCode::valueMissing};
  if (field.kind == Kind::integer) {
    issue.expected = "an integer of at least " + std::to_string(field.rules.minimum);
  } else if (field.rules.format == Format::deadline) {
    issue.expected = deadline_expectation;
  } else {
    issue.expected = "a text with at least one visible character";
  }
  return issue;
}

void check_value(const FieldView& field, const void* value, Issues& issues) {
  if (field.kind == Kind::text) check_text(field, *static_cast<const std::string*>(value), issues);
  if (field.kind == Kind::integer) {
    check_integer(field.rules, *static_cast<const std::int32_t*>(value), issues);
  }
}

bool unremarkable(const TypeView& type, const void* object) {
  Issues issues;
  for (const FieldView& field : type.fields) {
    const bool is_list = field.kind == Kind::list;
    for (std::size_t i = 0; const void* value = field.peek(object, i); ++i) {
      if (field.type != nullptr) {
        if (!unremarkable(*field.type, value)) return false;
      } else {
        check_value(field, value, issues);
        if (!issues.empty()) return false;
      }
      if (!is_list) break;
    }
  }
  return true;
}

}  // namespace taskform
