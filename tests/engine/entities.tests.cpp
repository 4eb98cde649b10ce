// What does a person's name read once its HTML entities are decoded?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/entities.hpp>

using namespace taskform;

namespace {

std::string decoded(std::string text) {
  decode_entities(text);
  return text;
}

}  // namespace

TEST_CASE("the entities that .NET writes are decoded", "[entities]") {
  CHECK(decoded("O&#39;Brien &amp; Sons") == "O'Brien & Sons");
  CHECK(decoded("&lt;b&gt; &quot;Zo&#233;&quot; &apos;") == "<b> \"Zoé\" '");
  CHECK(decoded("&#x41;&#X42;&#128222;&#x1F4DE;&#0065;") == "AB📞📞A");
  CHECK(decoded("") == "");
  CHECK(decoded("&#1;&#x10FFFF;") == "\x01\U0010FFFF");
}

TEST_CASE("what was encoded twice is decoded once", "[entities]") {
  CHECK(decoded("&amp;amp;") == "&amp;");
  CHECK(decoded("&amp;#39;") == "&#39;");
  CHECK(decoded("&#38;lt;") == "&lt;");
}

TEST_CASE("everything else with an ampersand is text that somebody typed", "[entities]") {
  for (const char* text : {"&",
                           "&&",
                           "R&D",
                           "&;",
                           "&#;",
                           "&#x;",
                           "&amp",
                           "&AMP;",
                           "&nbsp;",
                           "&eacute;",
                           "& lt;",
                           "&#12a;",
                           "&#-5;",
                           "&#+5;",
                           "&#x-5;",
                           "&# 65;",
                           "&#0;",
                           "&#xD800;",
                           "&#57343;",
                           "&#x110000;",
                           "&#99999999999;",
                           "&#4294967361;",
                           "&#x"}) {
    CAPTURE(text);
    CHECK(decoded(text) == text);
  }
}

TEST_CASE("an entity behind an ampersand is still one", "[entities]") {
  CHECK(decoded("&&amp;") == "&&");
  CHECK(decoded("&am&lt;") == "&am<");
  CHECK(decoded("R&D;&gt;") == "R&D;>");
}
