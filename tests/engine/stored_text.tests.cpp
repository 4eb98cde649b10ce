// Which free texts does the portal take for dates?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/stored_text.hpp>

using namespace taskform;

TEST_CASE("a text that is an ISO date in other words is rewritten", "[stored_text]") {
  for (const char* text :
       {"2020-12-16T10:00:00+03:00", "2020-12-16T10:00:00-03:00", "2020-12-16T10:00:00z",
        "2020-12-16T10:00:00+03", "2020-12-16T10:00:00+0300", "2020-12-16T24:00:00",
        "2020-12-16T10:00:00.000Z", "2020-12-16T10:00:00.10"}) {
    CAPTURE(text);
    CHECK(date_like(text) == DateLike::rewritten);
  }
}

TEST_CASE("a text that is a date and stays what it is is no surprise", "[stored_text]") {
  for (const char* text :
       {"2020-12-16T10:00:00Z", "2020-12-16T10:00:00", "2020-12-16T10:00:00.123Z"}) {
    CAPTURE(text);
    CHECK(date_like(text) == DateLike::no);
  }
}

TEST_CASE("a text with a date in it stays what it is", "[stored_text]") {
  for (const char* text : {"", "2020-12-16", "2020-12-16 10:00:00+03:00", "2020-12-16T10:00",
                           "2020-12-16T10:00:00+03:00 call", " 2020-12-16T10:00:00+03:00",
                           "2020-02-30T10:00:00+03:00", "2020-12-16T10-00-00+03:00",
                           "2020-12-16T10:00:00.12345678+03:00", "Call the supplier tomorrow"}) {
    CAPTURE(text);
    CHECK(date_like(text) == DateLike::no);
  }
}

TEST_CASE("a text of the form /Date(n)/ is rewritten", "[stored_text]") {
  CHECK(date_like("/Date(1608112800000)/") == DateLike::rewritten);
  CHECK(date_like("/Date(-1)/") == DateLike::rewritten);
  CHECK(date_like("/Date(1608112800000+0300)/") == DateLike::rewritten);
  CHECK(date_like("/Date()/") == DateLike::no);
  CHECK(date_like("/Date(x)/") == DateLike::no);
  CHECK(date_like("Date(1608112800000)") == DateLike::no);
}

TEST_CASE("a /Date(n)/ outside the years 1 to 9999 ends the whole request", "[stored_text]") {
  CHECK(date_like("/Date(253402300799999)/") == DateLike::rewritten);
  CHECK(date_like("/Date(253402300800000)/") == DateLike::refused);
  CHECK(date_like("/Date(-62135596800000)/") == DateLike::rewritten);
  CHECK(date_like("/Date(-62135596800001)/") == DateLike::refused);
}
