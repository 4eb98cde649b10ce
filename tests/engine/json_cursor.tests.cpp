// Are tokens found where they stand, and is the place found where a text stops being JSON?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/json_cursor.hpp>
#include <vector>

using namespace taskform;

namespace {

std::string tokens_of(std::string_view text) {
  JsonCursor cursor(text);
  std::string tokens;
  for (auto token = cursor.next(); !token.text.empty(); token = cursor.next()) {
    tokens += std::to_string(token.offset) + "=" + std::string(token.text) + " ";
  }
  return tokens;
}

/// What is wrong with a text that is one token, the last of its document.
Defect defect_of(std::string_view text) {
  JsonCursor cursor(text);
  return cursor.defect_of(cursor.offender('\0'));
}

}  // namespace

TEST_CASE("tokens stand where they begin in the text", "[json_cursor]") {
  CHECK(tokens_of(R"({"a": [1, true]})") == "0={ 1=\"a\" 6=[ 7=1 10=true 14=] 15=} ");
  CHECK(tokens_of(" \t\n\r-1.5e+3 ") == "4=-1.5e+3 ");
  CHECK(tokens_of("\xEF\xBB\xBF{}") == "3={ 4=} ");
  CHECK(tokens_of("") == "");
}

TEST_CASE("brackets and quotes inside a string are its own", "[json_cursor]") {
  CHECK(tokens_of(R"("]}, :" "\"" "\\")") == R"(0="]}, :" 8="\"" 13="\\" )");
}

TEST_CASE("a separator belongs to the offender where none may stand", "[json_cursor]") {
  JsonCursor cursor(R"({,"a":1,,})");
  cursor.next();
  CHECK(cursor.offender(',').offset == 1);
  cursor.next();
  CHECK(cursor.offender(':').text == "1");
  cursor.next();
  CHECK(cursor.offender(',').offset == 8);
}

TEST_CASE("a text that could go on has ended too early", "[json_cursor]") {
  for (const char* text :
       {"", "  ", "\"Call", "\"", "\"Call\\", "\"\\u00", "\"\\ud83d", "\"\\ud83d\\u", "\"Zo\xC3",
        "\"\xF0\x9F\x98", "tru", "n", "-", "1e", "30."}) {
    CAPTURE(text);
    CHECK(defect_of(text) == Defect::ended);
  }
}

TEST_CASE("a token that no JSON goes on with is unexpected", "[json_cursor]") {
  for (const char* text :
       {"'", "tru]", "nul ", "Nan", "True", "\"\n\"", "\"\\x\"", "\"\t", "}", "\x01"}) {
    CAPTURE(text);
    CHECK(defect_of(text) == Defect::unexpected);
  }
}

TEST_CASE("bytes that are not UTF-8 are told from broken JSON", "[json_cursor]") {
  for (const char* text : {"\"\xE9\"", "\"\xC0\xAF\"", "\"\xC1\xBF\"", "\"\xE0\x9F\xBF\"",
                           "\"\xED\xA0\x80\"", "\"\xF0\x8F\xBF\xBF\"", "\"\xF4\x90\x80\x80\"",
                           "\"\xF5\x80\x80\x80\"", "\"\x80\"", "\"\xC3\"", "\"\xE2\x82\""}) {
    CAPTURE(text);
    CHECK(defect_of(text) == Defect::invalid_utf8);
  }
}

TEST_CASE("an escaped surrogate wants its other half behind it", "[json_cursor]") {
  for (const char* text : {R"("\ud83d")", R"("\ud83dx")", R"("\ude00")", R"("\ud83d\u0041")",
                           R"("\ud83d\ud83d\ude00")", R"("\uD83D\n")"}) {
    CAPTURE(text);
    CHECK(defect_of(text) == Defect::lone_surrogate);
  }
}

TEST_CASE("white space at the end is nothing left", "[json_cursor]") {
  JsonCursor cursor("{} \n");
  CHECK_FALSE(cursor.at_end());
  cursor.next();
  cursor.next();
  CHECK(cursor.at_end());
}
