#include <algorithm>
#include <charconv>
#include <string>
#include <taskform/json_number.hpp>

namespace taskform {

namespace {

/// Digits without point and outer zeros, and the power of ten that belongs to them.
struct Decimal {
  bool negative = false;
  std::string digits{};
  std::int64_t exponent = 0;
};

// Far beyond any number of digits that a document can hold, and far from overflow.
constexpr std::int64_t boundless = 1'000'000'000'000;

std::int64_t parse_exponent(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  std::int64_t exponent = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
  if (error == std::errc::result_out_of_range)
    return text.starts_with('-') ? -boundless : boundless;
  return std::clamp(exponent, -boundless, boundless);
}

Decimal parse_decimal(std::string_view number) {
  Decimal decimal;
  decimal.negative = number.starts_with('-');
  if (decimal.negative) number.remove_prefix(1);
  const auto e = number.find_first_of("eE");
  if (e != std::string_view::npos) decimal.exponent = parse_exponent(number.substr(e + 1));
  const auto mantissa = number.substr(0, e);
  const auto point = mantissa.find('.');
  decimal.digits = mantissa.substr(0, point);
  if (point != std::string_view::npos) {
    decimal.digits += mantissa.substr(point + 1);
    decimal.exponent -= static_cast<std::int64_t>(mantissa.size() - point - 1);
  }
  const auto last = decimal.digits.find_last_not_of('0');
  if (last == std::string::npos) return {};
  decimal.exponent += static_cast<std::int64_t>(decimal.digits.size() - last - 1);
  decimal.digits.resize(last + 1);
  decimal.digits.erase(0, decimal.digits.find_first_not_of('0'));
  return decimal;
}

/// Takes digits off the front and tells how many there were.
std::size_t take_digits(std::string_view& text) {
  const auto count = std::min(text.find_first_not_of("0123456789"), text.size());
  text.remove_prefix(count);
  return count;
}

bool take(std::string_view& text, std::string_view any_of) {
  if (text.empty() || !any_of.contains(text.front())) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

std::size_t length_of_number(std::string_view text) {
  std::string_view rest = text;
  take(rest, "-");
  if (!take(rest, "0") && take_digits(rest) == 0) return 0;
  if (take(rest, ".") && take_digits(rest) == 0) return 0;
  if (take(rest, "eE")) {
    take(rest, "+-");
    if (take_digits(rest) == 0) return 0;
  }
  return text.size() - rest.size();
}

bool is_read_by_portal(std::string_view number) {
  constexpr std::size_t longest = 380;
  constexpr std::int64_t magnitude_of_double = 308;
  const bool is_integer = number.find_first_of(".eE") == std::string_view::npos;
  if (is_integer) return number.size() <= longest;
  const Decimal decimal = parse_decimal(number);
  return static_cast<std::int64_t>(decimal.digits.size()) + decimal.exponent <= magnitude_of_double;
}

std::expected<std::int32_t, IssueCode> parse_int32(std::string_view number) {
  const Decimal decimal = parse_decimal(number);
  if (decimal.digits.empty()) return 0;
  if (decimal.exponent < 0) return std::unexpected(IssueCode::typeMismatch);
  const auto beyond = decimal.negative ? IssueCode::rangeUnderflow : IssueCode::rangeOverflow;
  constexpr std::size_t most_digits = 10;
  if (decimal.digits.size() > most_digits ||
      decimal.exponent > static_cast<std::int64_t>(most_digits - decimal.digits.size())) {
    return std::unexpected(beyond);
  }
  std::int64_t value = 0;
  for (const char digit : decimal.digits) value = value * 10 + (digit - '0');
  for (std::int64_t i = 0; i < decimal.exponent; ++i) value *= 10;
  if (decimal.negative) value = -value;
  if (value > INT32_MAX || value < INT32_MIN) return std::unexpected(beyond);
  return static_cast<std::int32_t>(value);
}

}  // namespace taskform
