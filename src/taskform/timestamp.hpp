// How the portal writes points in time, and which instant the digits name.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace taskform {

/// `YYYY-MM-DD[Thh:mm:ss[.f…][Z|±hh:mm]]`, every part of it real: no 30 February, no second 60.
struct Timestamp {
  bool has_time = false;
  bool has_offset = false;
  char separator = ':';         ///< Between hour, minute and second: ':' or '-' (contract 1.5).
  std::string_view fraction{};  ///< The digits after the point, as written.
  std::string_view offset{};    ///< `Z` or `±hh:mm`, as written.
  int offset_minutes = 0;
  std::int64_t seconds = 0;  ///< Since 1970 UTC; of the wall clock where there is no offset.
};

/// The views of the answer point into `text`.
std::optional<Timestamp> parse_timestamp(std::string_view text);

/// Whether it is a date as the portal answers it: a time, an offset, at most seven digits of a
/// fraction (contract 2.5; older servers and the published page write fewer).
bool is_date_time(std::string_view text);

}  // namespace taskform
