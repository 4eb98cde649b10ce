// Are characters counted, judged and shown as what they are?
#include <catch2/catch_test_macros.hpp>
#include <taskform/utf8.hpp>

using namespace taskform;

TEST_CASE("a character counts once however many bytes it has", "[utf8]") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("Zoe") == 3);
  CHECK(count_code_points("Zoé") == 3);
  CHECK(count_code_points("電話") == 2);
  CHECK(count_code_points("📞") == 1);
  CHECK(count_code_points("e\u0301") == 2);
}

TEST_CASE("characters are taken off the front one by one", "[utf8]") {
  std::string_view text = "aé€😀";
  CHECK(take_code_point(text) == U'a');
  CHECK(take_code_point(text) == U'é');
  CHECK(take_code_point(text) == U'€');
  CHECK(take_code_point(text) == U'😀');
  CHECK(text.empty());
}

TEST_CASE("the first and last character of each length are written as they are read", "[utf8]") {
  constexpr char32_t borders[] = {0x0,    0x7F,   0x80,   0x7FF,   0x800,
                                  0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF};
  for (const char32_t c : borders) {
    std::string text;
    append_code_point(text, c);
    std::string_view rest = text;
    CHECK(take_code_point(rest) == c);
    CHECK(rest.empty());
    CHECK(has_astral(text) == (c > 0xFFFF));
  }
}

TEST_CASE("blank is what trim removes and nothing else", "[utf8]") {
  for (const char* blank :
       {"", " ", "\t\n\v\f\r", "\u0085", "\u00A0", "\u1680", "\u2000", "\u200A", "\u2028", "\u2029",
        "\u202F", "\u205F", "\u3000", "\uFEFF", " \u3000 "}) {
    CHECK(is_blank(blank));
  }
  for (const char* visible :
       {"a", " a ", "\u180E", "\u200B", "\u2060", "\u2800", "\u3164", "\x1C"}) {
    CHECK_FALSE(is_blank(visible));
  }
}

TEST_CASE("an excerpt ends in an ellipsis after 40 characters", "[utf8]") {
  const auto repeated = [](std::string_view unit, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += unit;
    return text;
  };
  CHECK(excerpt("Call") == "Call");
  CHECK(excerpt(repeated("é", 40)) == repeated("é", 40));
  CHECK(excerpt(repeated("é", 41)) == repeated("é", 40) + "…");
  CHECK(excerpt(repeated("😀", 41)) == repeated("😀", 40) + "…");
}

TEST_CASE("an excerpt of anything ends before the first byte that is not visible", "[utf8]") {
  CHECK(printable_excerpt("tru e\n}") == "tru e");
  CHECK(printable_excerpt("\"Zo\xE9\"") == "\"Zo");
  CHECK(printable_excerpt("\xFF").empty());
  CHECK(printable_excerpt("").empty());
  CHECK(printable_excerpt(std::string(41, 'x')) == std::string(40, 'x') + "…");
}
