// Do the laws hold of every conformance case and of everything a little beside one?
#include "laws.hpp"

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <taskform/deadline.hpp>

#include "conformance_cases.hpp"
#include "mutant.hpp"

using namespace taskform;

namespace {

constexpr std::size_t longest = 4096;
constexpr unsigned seed = 20261124;
constexpr Now now = 1795426200000;  // 2026-11-23T09:30:00Z

/// Asks a law about each text, then about `rounds` mutants of them.
void hold(const std::vector<std::string>& texts, int rounds, auto&& law) {
  std::mt19937 random(seed);
  REQUIRE_FALSE(texts.empty());
  const auto ask = [&](const std::string& text, int round) {
    const Breach breach = law(text);
    if (breach.empty()) return;
    CAPTURE(seed, round, text);
    FAIL(breach);
  };
  for (const auto& text : texts) ask(text, -1);
  for (int round = 0; round < rounds; ++round) ask(mutant_of(texts, random), round);
}

std::vector<std::string> strings_of(const char* kind, const char* member) {
  std::vector<std::string> strings;
  for (const auto& input : inputs_of(kind, longest)) {
    const auto document = nlohmann::json::parse(input, nullptr, false);
    if (document.is_object() && document.contains(member) && document[member].is_string()) {
      strings.push_back(document[member]);
    }
  }
  return strings;
}

}  // namespace

TEST_CASE("two readers agree on requests, and what is sent stays accepted", "[laws]") {
  hold(inputs_of("requests", longest), 12'000,
       [](const auto& text) { return breach_by_request(text, now); });
}

TEST_CASE("two readers agree on Tasks", "[laws]") {
  hold(inputs_of("responses", longest), 8'000, breach_by_task);
}

TEST_CASE("two ways lead to the same lists", "[laws]") {
  hold(inputs_of("lists", longest), 3'000, breach_by_list);
}

TEST_CASE("what became of a group fits what was sent, whatever the answer", "[laws]") {
  std::size_t turn = 0;
  hold(inputs_of("lists", longest), 3'000,
       [&](const auto& body) { return breach_by_group({++turn % 3 == 0 ? 404 : 201, body, {}}); });
}

TEST_CASE("an outcome says what fits its kind, whatever the answer", "[laws]") {
  constexpr int statuses[] = {0, 200, 201, 204, 302, 400, 401, 402, 403, 404, 429, 500, 503, 999};
  constexpr std::string_view waits[] = {"", "120", "Sun, 06 Nov 2044 08:49:37 GMT", "\xFF"};
  std::size_t turn = 0;
  hold(inputs_of("outcomes", longest), 8'000, [&](const auto& body) {
    ++turn;
    return breach_by_answer(
        {statuses[turn % std::size(statuses)], body, waits[turn % std::size(waits)]}, now);
  });
}

TEST_CASE("an accepted deadline is sent as the same instant", "[laws]") {
  hold(strings_of("requests", "deadline"), 20'000, breach_by_deadline);
}

TEST_CASE("names are decoded as they were encoded", "[laws]") {
  hold({"O&#39;Brien &amp; Sons", "&lt;b&gt;&quot;&#x1F600;", "é&#233;", "R&D;", "&#xD800;"},
       20'000, breach_by_entities);
}

TEST_CASE("a list reads the same in any pieces", "[laws]") {
  const std::string task =
      R"({"title":"]},{\"é😀","contact":{"accessList":[{"id":null},{}]},"id":1})";
  unsigned turn = 0;
  hold({"[" + task + "," + task + ",{\"id\":\"7\"}]", task + "\n" + task + "\r\n7\n" + task,
        R"({"count":1,"x":[1],"response" : [)" + task + "," + task + "],\"total\":2}",
        R"({"statusCode":201,"response":)" + task + "}", "[]", R"({"response":[]})"},
       8'000, [&](const auto& text) { return breach_by_stream(text, ++turn); });
}
