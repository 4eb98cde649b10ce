// How long does a Retry-After header ask to wait?
#include <catch2/catch_test_macros.hpp>
#include <taskform/retry_after.hpp>

using namespace taskform;

namespace {

constexpr std::int64_t at_half_past = 784111777 * 1000LL;  // Sun, 06 Nov 1994 08:49:37 GMT

}  // namespace

TEST_CASE("a number of seconds needs no clock", "[retry_after]") {
  CHECK(parse_retry_after("120", {}) == 120);
  CHECK(parse_retry_after("0", {}) == 0);
  CHECK(parse_retry_after("00120", {}) == 120);
}

TEST_CASE("nobody is asked to wait longer than a year", "[retry_after]") {
  CHECK(parse_retry_after("31536001", {}) == 31536000);
  CHECK(parse_retry_after("99999999999999999999999", {}) == 31536000);
  CHECK(parse_retry_after("Fri, 31 Dec 9999 23:59:59 GMT", 0) == 31536000);
}

TEST_CASE("a date is a wait from now on, and none when it has passed", "[retry_after]") {
  const std::string_view date = "Sun, 06 Nov 1994 08:49:37 GMT";
  CHECK(parse_retry_after(date, at_half_past - 90'000) == 90);
  CHECK(parse_retry_after(date, at_half_past) == 0);
  CHECK(parse_retry_after(date, at_half_past + 90'000) == 0);
  CHECK(parse_retry_after(date, {}) == std::nullopt);
}

TEST_CASE("anything else asks for nothing", "[retry_after]") {
  for (const char* value : {"", " ", "-5", "+5", "5.5", "12x", "1 2", "soon",
                            "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 1994 08:49:37 GMT",
                            "Sun, 06 Xyz 1994 08:49:37 GMT", "Sun, 06 anF 1994 08:49:37 GMT",
                            "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"}) {
    CAPTURE(value);
    CHECK(parse_retry_after(value, at_half_past) == std::nullopt);
  }
}
