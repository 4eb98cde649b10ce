// What is in a list that the portal answers?
#include <catch2/catch_test_macros.hpp>
#include <taskform/list_reader.hpp>
#include <taskform/relation.hpp>

#include "brief.hpp"

using namespace taskform;

TEST_CASE("a list of two relations has two values of their type", "[list_reader]") {
  const auto list =
      read_list<Relation>(R"({"response":[{"id":1,"title":"A"},{"stage":{},"title":"B","id":2}]})");
  REQUIRE(list);
  CHECK(list->value == std::vector<Relation>{{1, "A"}, {2, "B"}});
}

TEST_CASE("a list of Tasks is read at once and slowly alike", "[list_reader]") {
  constexpr std::string_view plain = R"({"count":1,"response":[{"title":"Call","id":7}]})";
  const auto fast = read_list<Task>(plain);
  const auto slow = read_list<Task>("\xEF\xBB\xBF" + std::string(plain));
  REQUIRE((fast && slow));
  CHECK(fast->value == slow->value);
  CHECK(fast->value.at(0).id == 7);
}

TEST_CASE("an error in the place of a list refuses it in the portal's words", "[list_reader]") {
  const auto list = read_list<Person>(R"({"status":1,"error":{"message":"Access Denied"}})");
  REQUIRE_FALSE(list);
  CHECK(brief(list.error()) == "valueMissing /response");
  CHECK(list.error().front().received == "\"Access Denied\"");
}

TEST_CASE("a text cut short is told apart from one that is wrong", "[list_reader]") {
  CHECK(read_list_answer(element_type<Task>, R"({"response":[{"id":1})").ended_early);
  CHECK_FALSE(read_list_answer(element_type<Task>, "<html>").ended_early);
}
