#include <charconv>
#include <string>
#include <taskform/stored_text.hpp>
#include <taskform/timestamp.hpp>

namespace taskform {

namespace {

// 0001-01-01 and 9999-12-31T23:59:59.999, what a .NET DateTime can hold.
constexpr long long earliest_milliseconds = -62135596800000;
constexpr long long latest_milliseconds = 253402300799999;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `z`, `+03`, `+0300` and `+03:00` at the end: all of them are zones to Newtonsoft.
bool is_loose_zone(std::string_view zone) {
  if (zone.empty() || zone == "Z" || zone == "z") return true;
  if (zone.front() != '+' && zone.front() != '-') return false;
  zone.remove_prefix(1);
  if (zone.size() == 5 && zone[2] == ':') {
    return is_digit(zone[0]) && is_digit(zone[1]) && is_digit(zone[3]) && is_digit(zone[4]);
  }
  if (zone.size() != 2 && zone.size() != 4) return false;
  return zone.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_iso_date(std::string_view text) {
  constexpr std::size_t shortest = 19;  // yyyy-MM-ddTHH:mm:ss
  if (text.size() < shortest || text.size() > 40 || text[10] != 'T' || text[13] != ':')
    return false;
  auto end = text.find_first_of("Zz+-", shortest);
  if (end == std::string_view::npos) end = text.size();
  if (!is_loose_zone(text.substr(end))) return false;
  std::string wall(text.substr(0, end));
  // Newtonsoft reads 24:00:00 as the next midnight; the calendar is the same.
  if (wall.substr(11, 8) == "24:00:00") wall[11] = wall[12] = '0';
  const auto stamp = parse_timestamp(wall);
  return stamp && stamp->fraction.size() <= 7;
}

/// Whether Newtonsoft writes such a date in other words: in the server's zone, with an upper-case
/// Z, without zeros at the end of a fraction, and midnight as 00:00.
bool is_written_anew(std::string_view text) {
  const bool has_zone = text.find_first_of("z+-", 19) != std::string_view::npos;
  const auto digits = text.substr(0, text.find_first_of("Zz+-", 19));
  return has_zone || text.substr(11, 2) == "24" || (digits.size() > 19 && digits.ends_with('0'));
}

DateLike microsoft_date(std::string_view text) {
  constexpr std::string_view head = "/Date(", tail = ")/";
  if (text.size() < 9 || !text.starts_with(head) || !text.ends_with(tail)) return DateLike::no;
  text = text.substr(head.size(), text.size() - head.size() - tail.size());
  const auto zone = text.find_first_of("+-", 1);
  const std::string_view number = text.substr(0, zone);
  if (zone != std::string_view::npos &&
      text.find_first_not_of("0123456789:", zone + 1) != std::string_view::npos) {
    return DateLike::no;
  }
  long long milliseconds = 0;
  const auto [end, error] =
      std::from_chars(number.data(), number.data() + number.size(), milliseconds);
  if (error != std::errc{} || end != number.data() + number.size()) return DateLike::no;
  const bool in_range =
      milliseconds >= earliest_milliseconds && milliseconds <= latest_milliseconds;
  return in_range ? DateLike::rewritten : DateLike::refused;
}

}  // namespace

DateLike date_like(std::string_view text) {
  if (is_iso_date(text)) return is_written_anew(text) ? DateLike::rewritten : DateLike::no;
  return microsoft_date(text);
}

}  // namespace taskform
