// Is every byte that a JSON string cannot hold as it is found, wherever it stands?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/plain_text.hpp>

using taskform::ascii_length;
using taskform::plain_length;

TEST_CASE("a text without quotes goes to its end, Привет and 😀 as well", "[plain_text]") {
  for (const std::string text : {"", "a", "12345678", "Send a commercial offer", "Привет, 😀!"}) {
    CHECK(plain_length(text) == text.size());
  }
}

TEST_CASE("each of the 34 bytes that need an escape is found at every place of a text",
          "[plain_text]") {
  for (int byte = 0; byte < 256; ++byte) {
    const bool needs_escape = byte < 0x20 || byte == '"' || byte == '\\';
    for (std::size_t place = 0; place < 20; ++place) {
      std::string text(20, 'x');
      text[place] = static_cast<char>(byte);
      CHECK(plain_length(text) == (needs_escape ? place : text.size()));
      CHECK(ascii_length(text) == (needs_escape || byte >= 0x80 ? place : text.size()));
    }
  }
}

TEST_CASE("the first of several is found: 0x7F and 0xFF before a quote are plain", "[plain_text]") {
  CHECK(plain_length("\x7F\xFF\"\\\n.....") == 2);
  CHECK(plain_length("!!!!!!!\\\"") == 7);
  CHECK(ascii_length("\x7F\xFF\"\\\n.....") == 1);
}
