// Which deadlines are accepted, what instant they name, and how they are sent (contract 1.5).
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <taskform/issue.hpp>

namespace taskform {

/// A deadline that both of the portal's paths, JSON and form, read alike. The JSON path also takes
/// `z`, `T24:00:00`, `+0300`, offsets up to a day and `/Date(n)/`; the form path refuses or
/// misreads them, so they are refused here.
struct Deadline {
  bool has_time = false;
  bool has_offset = false;      ///< Without one the portal's own zone is meant.
  bool drops_fraction = false;  ///< A part of a second was given; it is not sent.
  std::int64_t seconds = 0;     ///< Since 1970 UTC; of the wall clock where there is no offset.
};

/// The error is badInput, rangeUnderflow or rangeOverflow.
std::expected<Deadline, IssueCode> parse_deadline(std::string_view text);

/// Whether an accepted deadline is spelled as it is sent: no fraction, ':' between the parts of the
/// time.
bool is_canonical(std::string_view deadline);

/// Spells it so. Answers whether that changed it.
bool make_canonical(std::string& deadline);

/// What is accepted as a regular expression (ECMA-262); the calendar and the range go beyond it.
inline constexpr std::string_view deadline_pattern =
    "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"
    "(T([01]\\d|2[0-3])(:[0-5]\\d:[0-5]\\d(\\.(0{1,7}|\\d\\d[1-9]0{0,4}|\\d{6}[1-9]))?"
    "|-[0-5]\\d-[0-5]\\d(\\.(\\d{3}|\\d{7}))?)(Z|[+-](0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?)?$";

}  // namespace taskform
