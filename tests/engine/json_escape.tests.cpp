// Does an escape stand for the character that JSON says?
#include <catch2/catch_test_macros.hpp>
#include <taskform/json_escape.hpp>

using namespace taskform;

namespace {

std::optional<char32_t> character_of(std::string_view escape) { return take_escape(escape); }

}  // namespace

TEST_CASE("an escape is a character, and is taken off", "[json_escape]") {
  std::string_view text = R"(\n\u0436\uD83D\uDE00!)";
  CHECK(take_escape(text) == U'\n');
  CHECK(take_escape(text) == U'ж');
  CHECK(take_escape(text) == U'😀');
  CHECK(text == "!");
}

TEST_CASE("all escapes of one letter are known, and no other", "[json_escape]") {
  CHECK(character_of(R"(\")") == U'"');
  CHECK(character_of(R"(\\)") == U'\\');
  CHECK(character_of(R"(\/)") == U'/');
  CHECK(character_of(R"(\b)") == U'\b');
  CHECK(character_of(R"(\f)") == U'\f');
  CHECK(character_of(R"(\r)") == U'\r');
  CHECK(character_of(R"(\t)") == U'\t');
  CHECK_FALSE(character_of(R"(\a)"));
  CHECK_FALSE(character_of(R"(\U0041)"));
  CHECK_FALSE(character_of("\\"));
  CHECK_FALSE(character_of(""));
}

TEST_CASE("a unit has four hexadecimal digits", "[json_escape]") {
  CHECK(character_of(R"(\u00e9)") == U'é');
  CHECK(character_of(R"(\u00E9)") == U'é');
  CHECK(character_of(R"(\u0000)") == U'\0');
  CHECK_FALSE(character_of(R"(\u00e)"));
  CHECK_FALSE(character_of(R"(\u00g0)"));
  CHECK_FALSE(character_of("\\u001\x10"));
}

TEST_CASE("half a pair of surrogates is no character", "[json_escape]") {
  CHECK_FALSE(character_of(R"(\uD83D)"));
  CHECK_FALSE(character_of(R"(\uD83Dx)"));
  CHECK_FALSE(character_of(R"(\uD83D\u0041)"));
  CHECK_FALSE(character_of(R"(\uDE00)"));
  CHECK_FALSE(character_of(R"(\uD83D\uDE0)"));
}
