#include <chrono>
#include <taskform/timestamp.hpp>

namespace taskform {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes parts off the front of a text; after the first that does not fit nothing fits any more.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  /// The digits are looked at without a jump for each, which would take most of the time.
  int digits(std::size_t count, int maximum) {
    if (rest_.size() < count) fits_ = false;
    if (!fits_) return 0;
    int value = 0;
    bool are_digits = true;
    for (std::size_t i = 0; i < count; ++i) {
      are_digits = are_digits & is_digit(rest_[i]);
      value = value * 10 + (rest_[i] - '0');
    }
    fits_ = are_digits && value <= maximum;
    rest_.remove_prefix(count);
    return value;
  }

  void literal(char c) {
    fits_ = fits_ && next_is(c);
    if (fits_) rest_.remove_prefix(1);
  }

  bool next_is(char c) const { return !rest_.empty() && rest_.front() == c; }
  bool at_end() const { return rest_.empty(); }
  bool fits() const { return fits_; }
  std::string_view rest() const { return rest_; }

  std::string_view run_of_digits() {
    std::size_t length = 0;
    while (length < rest_.size() && is_digit(rest_[length])) ++length;
    const auto run = rest_.substr(0, length);
    fits_ = fits_ && length > 0;
    rest_.remove_prefix(length);
    return run;
  }

 private:
  std::string_view rest_;
  bool fits_ = true;
};

std::int64_t scan_date(Scanner& scan, bool& real) {
  using namespace std::chrono;
  const int y = scan.digits(4, 9999);
  scan.literal('-');
  const int m = scan.digits(2, 12);
  scan.literal('-');
  const int d = scan.digits(2, 31);
  const year_month_day date{year{y}, month{static_cast<unsigned>(m)},
                            day{static_cast<unsigned>(d)}};
  real = scan.fits() && y > 0 && date.ok();
  return real ? std::int64_t{sys_days{date}.time_since_epoch().count()} * 86400 : 0;
}

void scan_time(Scanner& scan, Timestamp& stamp) {
  const int hour = scan.digits(2, 23);
  stamp.separator = scan.next_is('-') ? '-' : ':';
  scan.literal(stamp.separator);
  const int minute = scan.digits(2, 59);
  scan.literal(stamp.separator);
  const int second = scan.digits(2, 59);
  stamp.seconds += hour * 3600 + minute * 60 + second;
  if (scan.next_is('.')) {
    scan.literal('.');
    stamp.fraction = scan.run_of_digits();
  }
}

void scan_offset(Scanner& scan, Timestamp& stamp) {
  stamp.has_offset = true;
  stamp.offset = scan.rest();
  if (scan.next_is('Z')) return scan.literal('Z');
  const char sign = scan.next_is('-') ? '-' : '+';
  scan.literal(sign);
  const int hours = scan.digits(2, 23);
  scan.literal(':');
  const int minutes = scan.digits(2, 59);
  stamp.offset_minutes = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
  stamp.seconds -= std::int64_t{stamp.offset_minutes} * 60;
}

}  // namespace

std::optional<Timestamp> parse_timestamp(std::string_view text) {
  Scanner scan(text);
  Timestamp stamp;
  bool real = false;
  stamp.seconds = scan_date(scan, real);
  if (!real) return std::nullopt;
  if (!scan.at_end()) {
    scan.literal('T');
    stamp.has_time = true;
    scan_time(scan, stamp);
    if (scan.fits() && !scan.at_end()) scan_offset(scan, stamp);
  }
  if (!scan.fits() || !scan.at_end()) return std::nullopt;
  return stamp;
}

bool is_date_time(std::string_view text) {
  const auto stamp = parse_timestamp(text);
  return stamp && stamp->has_offset && stamp->separator == ':' && stamp->fraction.size() <= 7;
}

}  // namespace taskform
