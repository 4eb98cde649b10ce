// Which int32 does a JSON number mean?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/json_number.hpp>

using namespace taskform;

TEST_CASE("the portal reads 1e308 and 380 digits, not 1e309 and 381 digits", "[json_number]") {
  CHECK(is_read_by_portal("1e307"));
  CHECK(is_read_by_portal("0.5"));
  CHECK(is_read_by_portal(std::string(380, '9')));
  CHECK(!is_read_by_portal("1e309"));
  CHECK(!is_read_by_portal("-1e999"));
  CHECK(!is_read_by_portal(std::string(381, '9')));
}

namespace {

/// The integer in digits, or the code of the refusal.
std::string meaning(std::string_view number) {
  const auto value = parse_int32(number);
  return value ? std::to_string(*value) : std::string(name_of(value.error()));
}

}  // namespace

TEST_CASE("an integer may be written with a point or an exponent", "[json_number]") {
  for (const char* number :
       {"30", "30.0", "3e1", "3E+1", "300e-1", "0.3e2", "30.000e0", "3.0e01"}) {
    CAPTURE(number);
    CHECK(meaning(number) == "30");
  }
  for (const char* zero : {"0", "-0", "0.0", "0e999999999999999999999", "-0.00e-7"}) {
    CAPTURE(zero);
    CHECK(meaning(zero) == "0");
  }
}

TEST_CASE("a number with a fraction is no integer", "[json_number]") {
  for (const char* number : {"30.5", "-0.1", "3e-1", "1e-999999999999999999999", "2147483647.5",
                             "99999999999999999999.5"}) {
    CAPTURE(number);
    CHECK(meaning(number) == "typeMismatch");
  }
}

TEST_CASE("an integer beyond int32 is out of range on its side", "[json_number]") {
  CHECK(meaning("2147483647") == "2147483647");
  CHECK(meaning("2147483648") == "rangeOverflow");
  CHECK(meaning("-2147483648") == "-2147483648");
  CHECK(meaning("-2147483649") == "rangeUnderflow");
  CHECK(meaning("2.147483647e9") == "2147483647");
  CHECK(meaning("1e9") == "1000000000");
  CHECK(meaning("1e10") == "rangeOverflow");
  CHECK(meaning("9223372036854775808") == "rangeOverflow");
  CHECK(meaning("-1e999") == "rangeUnderflow");
  CHECK(meaning("1e99999999999999999999") == "rangeOverflow");
}

TEST_CASE("as many digits as a document can hold are read exactly", "[json_number]") {
  const std::string zeros(100'000, '0');
  CHECK(meaning("7." + zeros) == "7");
  CHECK(meaning("7" + zeros + "e-100000") == "7");
  CHECK(meaning("0." + zeros + "7e100001") == "7");
  CHECK(meaning("7." + zeros + "1") == "typeMismatch");
}

TEST_CASE("only the grammar's numbers are numbers to their end", "[json_number]") {
  const auto is_number = [](std::string_view token) {
    return !token.empty() && length_of_number(token) == token.size();
  };
  for (const char* number : {"0", "-0", "10", "0.5", "-1.25e+10", "1E5", "1e-05"}) {
    CAPTURE(number);
    CHECK(is_number(number));
  }
  for (const char* other : {"", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "1.e5", "0x1E",
                            "1 ", "NaN", "Infinity", "true", "\"1\""}) {
    CAPTURE(other);
    CHECK_FALSE(is_number(other));
  }
}

TEST_CASE("a number goes on as long as it can", "[json_number]") {
  CHECK(length_of_number("30,") == 2);
  CHECK(length_of_number("030") == 1);
  CHECK(length_of_number("-1.5e+3.7") == 7);
  CHECK(length_of_number("7-5") == 1);
  CHECK(length_of_number("1.x") == 0);
  CHECK(length_of_number("1e") == 0);
  CHECK(length_of_number("x") == 0);
}
