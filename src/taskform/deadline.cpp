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

std::string canonical(std::string_view text, const Timestamp& stamp) {
  if (!stamp.has_time) return std::string(text);
  std::string sent(text.substr(0, length_of_date + 1 + length_of_time));
  sent[length_of_date + 3] = ':';
  sent[length_of_date + 6] = ':';
  return sent.append(stamp.offset);
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
      .canonical = canonical(text, *stamp),
  };
}

}  // namespace taskform
