// Is the offset in the portal's settings read as .NET writes it?
#include <catch2/catch_test_macros.hpp>
#include <taskform/utc_offset.hpp>

using namespace taskform;

TEST_CASE("an offset is hours, minutes and seconds, with a minus west of UTC", "[utc_offset]") {
  CHECK(parse_utc_offset("02:00:00") == 120);
  CHECK(parse_utc_offset("-03:30:00") == -210);
  CHECK(parse_utc_offset("00:00:00") == 0);
  CHECK(parse_utc_offset("14:00:00") == 840);
}

TEST_CASE("what is not written so is no offset", "[utc_offset]") {
  for (const auto* text : {"", "2", "+02:00:00", "02:00", "2:00:00", "02:60:00", "24:00:00",
                           "--02:00:00", "02:00:00 ", "1.02:00:00", "02-00-00"}) {
    CHECK_FALSE(parse_utc_offset(text));
  }
}
