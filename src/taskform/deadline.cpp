#include <taskform/deadline.hpp>
#include <taskform/timestamp.hpp>

namespace taskform {

namespace {

// The column holds the years 1000 to 9999 (contract 1.5); a day less at either end keeps every
// portal's zone from pushing a deadline out of it.
constexpr std::int64_t earliest = -30610137600;  // 1000-01-02T00:00:00Z
constexpr std::int64_t latest = 253402214399;    // 9999-12-30T23:59:59Z

constexpr int widest_offset = 14 * 60;
constexpr std::size_t length_of_date = 10;
constexpr std::size_t length_of_time = 8;
constexpr std::size_t hour_end = length_of_date + 3, minute_end = length_of_date + 6;
constexpr std::size_t time_end = length_of_date + 1 + length_of_time;

/// The formats know 0, 3 and 7 digits; the JSON path trims zeros before they are tried, but only of
/// the ':' form, which alone it takes for a date.
bool portal_reads_fraction(const Timestamp& stamp) {
  std::string_view digits = stamp.fraction;
  if (digits.size() > 7) return false;
  if (stamp.separator == ':') {
    const auto last = digits.find_last_not_of('0');
    digits = digits.substr(0, last == std::string_view::npos ? 0 : last + 1);
  }
  return digits.empty() || digits.size() == 3 || digits.size() == 7;
}

}  // namespace

std::expected<Deadline, IssueCode> parse_deadline(std::string_view text) {
  const auto stamp = parse_timestamp(text);
  if (!stamp || !portal_reads_fraction(*stamp) || stamp->offset_minutes > widest_offset ||
      stamp->offset_minutes < -widest_offset) {
    return std::unexpected(IssueCode::badInput);
  }
  if (stamp->seconds < earliest) return std::unexpected(IssueCode::rangeUnderflow);
  if (stamp->seconds > latest) return std::unexpected(IssueCode::rangeOverflow);
  return Deadline{
      .has_time = stamp->has_time,
      .has_offset = stamp->has_offset,
      .drops_fraction = stamp->fraction.find_first_not_of('0') != std::string_view::npos,
      .seconds = stamp->seconds,
  };
}

bool is_canonical(std::string_view deadline) {
  return deadline.size() == length_of_date ||
         (deadline[hour_end] == ':' && !(deadline.size() > time_end && deadline[time_end] == '.'));
}

bool make_canonical(std::string& deadline) {
  if (is_canonical(deadline)) return false;
  deadline[hour_end] = deadline[minute_end] = ':';
  if (deadline.size() > time_end && deadline[time_end] == '.') {
    const auto offset = deadline.find_first_not_of("0123456789", time_end + 1);
    deadline.erase(time_end, offset == std::string::npos ? offset : offset - time_end);
  }
  return true;
}

}  // namespace taskform
