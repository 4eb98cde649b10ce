// Which texts are GUIDs, and which of them name nobody?
#include <catch2/catch_test_macros.hpp>
#include <cctype>
#include <string>
#include <taskform/guid.hpp>

using namespace taskform;

TEST_CASE("a GUID is 8-4-4-4-12 hexadecimal digits in either case", "[guid]") {
  CHECK(is_guid("293bb997-28d8-4be0-8547-6eb50add1f3c"));
  CHECK(is_guid("293BB997-28D8-4BE0-8547-6EB50ADD1F3C"));
  CHECK(is_guid("00000000-0000-0000-0000-000000000000"));
}

TEST_CASE("other spellings that the portal reads are not GUIDs here", "[guid]") {
  for (const char* text :
       {"", "293bb99728d84be085476eb50add1f3c", "{293bb997-28d8-4be0-8547-6eb50add1f3c}",
        "(293bb997-28d8-4be0-8547-6eb50add1f3c)", " 293bb997-28d8-4be0-8547-6eb50add1f3c",
        "293bb997-28d8-4be0-8547-6eb50add1f3c ", "293bb997-28d8-4be0-8547-6eb50add1f3",
        "293bb997-28d8-4be0-8547-6eb50add1f3g", "293bb997-28d84-be0-8547-6eb50add1f3c", "@self"}) {
    CHECK_FALSE(is_guid(text));
  }
}

TEST_CASE("one wrong character is seen at each place", "[guid]") {
  const std::string right = "293bb997-28d8-4be0-8547-6EB50ADD1F3C";
  for (std::size_t place = 0; place < right.size(); ++place) {
    for (int c = 0; c < 256; ++c) {
      std::string text = right;
      text[place] = static_cast<char>(c);
      const bool is_hex = c < 0x80 && std::isxdigit(c) != 0;
      CHECK(is_guid(text) == (right[place] == '-' ? c == '-' : is_hex));
    }
  }
}

TEST_CASE("all zeros name nobody", "[guid]") {
  CHECK(is_zero_guid("00000000-0000-0000-0000-000000000000"));
  CHECK_FALSE(is_zero_guid("00000000-0000-0000-0000-000000000001"));
}
