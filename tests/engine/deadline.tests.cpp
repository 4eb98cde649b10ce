// Which deadlines are accepted, and how are they sent?
#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <taskform/deadline.hpp>

using namespace taskform;

namespace {

/// The canonical form, or the code of the refusal.
std::string sent(std::string_view text) {
  const auto deadline = parse_deadline(text);
  if (!deadline) return std::string(name_of(deadline.error()));
  std::string canonical(text);
  const bool changed = make_canonical(canonical);
  CHECK(changed == (canonical != text));
  return canonical;
}

}  // namespace

TEST_CASE("a deadline is sent in one form, without its fraction", "[deadline]") {
  const struct {
    std::string_view given, canonical;
  } table[] = {
      {"2026-11-23", "2026-11-23"},
      {"2026-11-23T09:30:00", "2026-11-23T09:30:00"},
      {"2026-11-23T09:30:00Z", "2026-11-23T09:30:00Z"},
      {"2026-11-23T09:30:00+02:00", "2026-11-23T09:30:00+02:00"},
      {"2026-11-23T09:30:00-00:00", "2026-11-23T09:30:00-00:00"},
      {"2026-11-23T09:30:00.123Z", "2026-11-23T09:30:00Z"},
      {"2026-11-23T09-30-00.500+03:00", "2026-11-23T09:30:00+03:00"},
      {"2026-11-23T09-30-00", "2026-11-23T09:30:00"},
  };
  for (const auto& [given, canonical] : table) CHECK(sent(given) == canonical);
}

TEST_CASE("a fraction is accepted where both of the portal's paths read it", "[deadline]") {
  for (const char* fraction :
       {".0", ".00", ".000", ".0000000", ".123", ".1230", ".1230000", ".1234567", ".001"}) {
    CHECK(sent(std::string("2026-11-23T09:30:00") + fraction + "Z") == "2026-11-23T09:30:00Z");
  }
  for (const char* fraction :
       {".1", ".12", ".120", ".1234", ".123456", ".1234560", ".12345678", ".00000000", "."}) {
    CHECK(sent(std::string("2026-11-23T09:30:00") + fraction + "Z") == "badInput");
  }
  for (const char* fraction : {".120", ".000", ".1234560", ".0000000"}) {
    CHECK(sent(std::string("2026-11-23T09-30-00") + fraction + "Z") == "2026-11-23T09:30:00Z");
  }
  for (const char* fraction : {".0", ".12", ".1230", ".12345678"}) {
    CHECK(sent(std::string("2026-11-23T09-30-00") + fraction + "Z") == "badInput");
  }
}

TEST_CASE("a fraction is dropped where it is more than zeros", "[deadline]") {
  CHECK_FALSE(parse_deadline("2026-11-23T09:30:00Z")->drops_fraction);
  CHECK_FALSE(parse_deadline("2026-11-23T09:30:00.000Z")->drops_fraction);
  CHECK(parse_deadline("2026-11-23T09:30:00.001Z")->drops_fraction);
}

TEST_CASE("no portal is more than 14 hours from UTC", "[deadline]") {
  CHECK(sent("2026-11-23T09:30:00+14:00") == "2026-11-23T09:30:00+14:00");
  CHECK(sent("2026-11-23T09:30:00-14:00") == "2026-11-23T09:30:00-14:00");
  CHECK(sent("2026-11-23T09:30:00+14:01") == "badInput");
  CHECK(sent("2026-11-23T09:30:00-14:01") == "badInput");
}

TEST_CASE("what only one of the portal's paths reads is refused", "[deadline]") {
  for (const char* text :
       {"2026-11-23T09:30:00z", "2026-11-23T24:00:00", "2026-11-23T09:30:00+0300",
        "/Date(1608112800000)/", "2026-11-23T09:30", "23.11.2026", "tomorrow"}) {
    CHECK(sent(text) == "badInput");
  }
}

TEST_CASE("a deadline fits the portal's column in every zone", "[deadline]") {
  CHECK(sent("1000-01-02") == "1000-01-02");
  CHECK(sent("1000-01-01") == "rangeUnderflow");
  CHECK(sent("1000-01-02T13:59:59+14:00") == "rangeUnderflow");
  CHECK(sent("9999-12-30T23:59:59Z") == "9999-12-30T23:59:59Z");
  CHECK(sent("9999-12-31") == "rangeOverflow");
  CHECK(sent("9999-12-30T23:59:59-00:01") == "rangeOverflow");
}

TEST_CASE("the schema's pattern knows the same forms", "[deadline]") {
  const std::regex pattern{std::string(deadline_pattern)};
  for (const std::string text :
       {"2026-11-23", "2026-11-23T09:30:00", "2026-11-23T09:30:00.123Z",
        "2026-11-23T09:30:00.1230Z", "2026-11-23T09:30:00.120Z", "2026-11-23T09-30-00.120Z",
        "2026-11-23T09-30-00.12Z", "2026-11-23T09:30:00.00000000Z", "2026-11-23T09:30:00.1234560Z",
        "2026-11-23T09:30:00+14:00", "2026-11-23T09:30:00+14:01", "2026-11-23T24:00:00",
        "2026-11-23T09:30-00", "2026-13-01"}) {
    CAPTURE(text);
    CHECK(std::regex_match(text, pattern) == parse_deadline(text).has_value());
  }
}
