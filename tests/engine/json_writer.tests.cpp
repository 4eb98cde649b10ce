// Is a value written in one spelling only?
#include <catch2/catch_test_macros.hpp>
#include <taskform/json_writer.hpp>
#include <taskform/task.hpp>
#include <taskform/task_request.hpp>

using namespace taskform;

namespace {

std::string text_of(std::string_view text) {
  std::string json;
  append_string(json, text);
  return json;
}

template <class T>
std::string object_of(const T& object, Members members) {
  std::string json;
  append_object(json, view<T>(), &object, members);
  return json;
}

}  // namespace

TEST_CASE("only quotes, backslashes and control characters are escaped", "[json_writer]") {
  CHECK(text_of("") == R"("")");
  CHECK(text_of("a\"b\\c") == R"("a\"b\\c")");
  CHECK(text_of("\b\f\n\r\t") == R"("\b\f\n\r\t")");
  CHECK(text_of(std::string_view("\0\x01\x1F", 3)) == R"("\u0000\u0001\u001f")");
  CHECK(text_of("/é€😀\x7F\u2028") == "\"/é€😀\x7F\u2028\"");
}

TEST_CASE("an integer is written in digits", "[json_writer]") {
  std::string json;
  append_integer(json, INT32_MIN);
  append_integer(json, INT64_MIN);
  append_integer(json, 0);
  CHECK(json == "-2147483648-92233720368547758080");
}

TEST_CASE("a body leaves out what is absent or at its default", "[json_writer]") {
  CHECK(object_of(TaskRequest{}, Members::given) == R"({"title":"","deadline":""})");
  CHECK(object_of(TaskRequest{.title = "Call", .description = "", .is_notify = true},
                  Members::given) ==
        R"({"title":"Call","description":"","deadline":"","isNotify":true})");
}

TEST_CASE("a value has every member in the published order", "[json_writer]") {
  CHECK(object_of(Entity{.entity_type = "case"}, Members::all) ==
        R"({"entityType":"case","entityId":0,"entityTitle":null})");
}

TEST_CASE("a list is written element by element", "[json_writer]") {
  const Contact nobody{};
  CHECK(object_of(nobody, Members::all).contains(R"("accessList":[],)"));
  const Contact two{.access_list = {{.id = "1"}, {.title = "Clerk"}}};
  CHECK(object_of(two, Members::given) == R"({"accessList":[{"id":"1"},{"title":"Clerk"}]})");
}
