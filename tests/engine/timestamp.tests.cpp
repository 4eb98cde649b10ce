// Which digits are a point in time, and which one?
#include <catch2/catch_test_macros.hpp>
#include <taskform/timestamp.hpp>

using namespace taskform;

namespace {

std::int64_t seconds_of(std::string_view text) {
  const auto stamp = parse_timestamp(text);
  REQUIRE(stamp);
  return stamp->seconds;
}

}  // namespace

TEST_CASE("a day that is in no calendar is no date", "[timestamp]") {
  CHECK_FALSE(parse_timestamp("2026-02-30"));
  CHECK_FALSE(parse_timestamp("2026-02-29"));
  CHECK(parse_timestamp("2028-02-29"));
  CHECK_FALSE(parse_timestamp("2100-02-29"));
  CHECK(parse_timestamp("2000-02-29"));
  CHECK_FALSE(parse_timestamp("2026-04-31"));
  CHECK_FALSE(parse_timestamp("2026-00-01"));
  CHECK_FALSE(parse_timestamp("2026-13-01"));
  CHECK_FALSE(parse_timestamp("2026-01-00"));
  CHECK_FALSE(parse_timestamp("0000-01-01"));
}

TEST_CASE("a time that is on no clock is no time", "[timestamp]") {
  CHECK(parse_timestamp("2026-11-23T23:59:59"));
  CHECK_FALSE(parse_timestamp("2026-11-23T24:00:00"));
  CHECK_FALSE(parse_timestamp("2026-11-23T00:60:00"));
  CHECK_FALSE(parse_timestamp("2026-11-23T23:59:60"));
  CHECK_FALSE(parse_timestamp("2026-11-23T09:30:00+24:00"));
  CHECK_FALSE(parse_timestamp("2026-11-23T09:30:00+02:60"));
}

TEST_CASE("a timestamp has one form and nothing around it", "[timestamp]") {
  for (const char* text : {"",
                           "2026",
                           "2026-11",
                           "26-11-23",
                           "2026-1-23",
                           "2026-11-3",
                           "20261123",
                           "2026/11/23",
                           "2026-11-23T",
                           "2026-11-23T09",
                           "2026-11-23T09:30",
                           "2026-11-23 09:30:00",
                           "2026-11-23t09:30:00Z",
                           "2026-11-23T09:30:00z",
                           "2026-11-23T09:30-00",
                           "2026-11-23T9:30:00",
                           "2026-11-23T09:30:00.",
                           "2026-11-23T09:30:00.Z",
                           "2026-11-23T09:30:00+0200",
                           "2026-11-23T09:30:00+02",
                           "2026-11-23T09:30:00 Z",
                           "2026-11-23Z",
                           "2026-11-23+02:00",
                           " 2026-11-23",
                           "2026-11-23 ",
                           "+2026-11-23",
                           "-2026-11-23",
                           "12026-11-23",
                           "2026-11-23T-9:30:00",
                           "2026-11-23T09:30:00ZZ"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_timestamp(text));
  }
}

TEST_CASE("every timestamp names its second since 1970", "[timestamp]") {
  CHECK(seconds_of("1970-01-01") == 0);
  CHECK(seconds_of("1970-01-01T00:00:01Z") == 1);
  CHECK(seconds_of("1969-12-31T23:59:59Z") == -1);
  CHECK(seconds_of("2026-11-23T09:30:00Z") == 1795426200);
  CHECK(seconds_of("2026-11-23T11:30:00+02:00") == 1795426200);
  CHECK(seconds_of("2026-11-23T04:00:00-05:30") == 1795426200);
  CHECK(seconds_of("2026-11-23T09-30-00") == 1795426200);
  CHECK(seconds_of("0001-01-01") == -62135596800);
  CHECK(seconds_of("9999-12-31T23:59:59Z") == 253402300799);
}

TEST_CASE("the parts of a timestamp are kept as they were written", "[timestamp]") {
  const auto stamp = parse_timestamp("2026-11-23T09-30-00.120-03:30");
  REQUIRE(stamp);
  CHECK(stamp->has_time);
  CHECK(stamp->has_offset);
  CHECK(stamp->separator == '-');
  CHECK(stamp->fraction == "120");
  CHECK(stamp->offset == "-03:30");
  CHECK(stamp->offset_minutes == -210);
  CHECK_FALSE(parse_timestamp("2026-11-23")->has_time);
  CHECK_FALSE(parse_timestamp("2026-11-23T09:30:00")->has_offset);
}

TEST_CASE("a date of an answer has a time, an offset and at most seven digits of a fraction",
          "[timestamp]") {
  CHECK(is_date_time("2026-11-23T09:30:00.0000000+02:00"));
  CHECK(is_date_time("2026-11-23T09:30:00.5Z"));
  CHECK(is_date_time("2026-11-23T09:30:00Z"));
  CHECK_FALSE(is_date_time("2026-11-23T09:30:00.00000000Z"));
  CHECK_FALSE(is_date_time("2026-11-23T09:30:00"));
  CHECK_FALSE(is_date_time("2026-11-23T09-30-00Z"));
  CHECK_FALSE(is_date_time("2026-11-23"));
  CHECK_FALSE(is_date_time(""));
}
