#include <algorithm>
#include <charconv>
#include <string>
#include <taskform/retry_after.hpp>
#include <taskform/timestamp.hpp>

namespace taskform {

namespace {

// A year: longer than any outage, short enough for every arithmetic of a caller.
constexpr std::int64_t longest_wait = 365 * 86400;

std::optional<std::int64_t> parse_seconds(std::string_view value) {
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
  if (end != value.data() + value.size() || value.starts_with('-')) return std::nullopt;
  if (error == std::errc::result_out_of_range) return longest_wait;
  if (error != std::errc{}) return std::nullopt;
  return std::min(seconds, longest_wait);
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`, told by way of the ISO form.
std::optional<std::int64_t> parse_http_date(std::string_view value) {
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  if (value.size() != 29 || value.substr(3, 2) != ", " || !value.ends_with(" GMT")) {
    return std::nullopt;
  }
  const auto month = months.find(value.substr(8, 3));
  if (month == std::string_view::npos || month % 3 != 0) return std::nullopt;
  const std::string number = std::to_string(101 + month / 3).substr(1);
  std::string iso(value.substr(12, 4));
  iso.append("-").append(number).append("-").append(value.substr(5, 2));
  iso.append("T").append(value.substr(17, 8)).append("Z");
  const auto stamp = parse_timestamp(iso);
  if (!stamp) return std::nullopt;
  return stamp->seconds;
}

}  // namespace

std::optional<std::int64_t> parse_retry_after(std::string_view value, Now now) {
  if (const auto seconds = parse_seconds(value)) return seconds;
  const auto date = parse_http_date(value);
  if (!date || !now) return std::nullopt;
  return std::clamp<std::int64_t>(*date - *now / 1000, 0, longest_wait);
}

}  // namespace taskform
