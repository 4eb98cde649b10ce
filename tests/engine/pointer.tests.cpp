// Are JSON Pointers written as RFC 6901 wants them?
#include <catch2/catch_test_macros.hpp>
#include <taskform/pointer.hpp>

using namespace taskform;

TEST_CASE("a pointer's token has ~ and / escaped", "[pointer]") {
  std::string pointer = "/contact";
  append_token(pointer, "a/b~c");
  append_token(pointer, "");
  append_token(pointer, "~1");
  CHECK(pointer == "/contact/a~1b~0c//~01");
}

TEST_CASE("a pointer's first token is the document's own member", "[pointer]") {
  CHECK(first_token("/contact/accessList/0") == "contact");
  CHECK(first_token("/title") == "title");
  CHECK(first_token("/title~1x/y") == "title~1x");
  CHECK(first_token("/") == "");
  CHECK(first_token("") == "");
}
