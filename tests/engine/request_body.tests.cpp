// Is the text of a request what goes on the wire already?
#include <catch2/catch_test_macros.hpp>
#include <taskform/request.hpp>
#include <taskform/request_body.hpp>

#include "random_request.hpp"

using namespace taskform;

namespace {

constexpr std::string_view body =
    R"({"title":"Ж \"😀","deadline":"2026-11-23T09:30:00Z",)"
    R"("responsibleId":"293bb997-28d8-4be0-8547-6eb50add1f3c","categoryId":30,"isNotify":true})";

bool is_its_own_body(std::string_view json) {
  Tape tape;
  return is_body(json, tape);
}

std::string changed(std::string_view from, std::string_view to) {
  std::string json =
      R"({"title":"Call","deadline":"2026-11-23T09:30:00Z","responsibleId":)"
      R"("293bb997-28d8-4be0-8547-6eb50add1f3c","categoryId":30,"contactId":7,"isNotify":true})";
  const auto place = json.find(from);
  REQUIRE(place != std::string::npos);
  return json.replace(place, from.size(), to);
}

}  // namespace

TEST_CASE("a text as it is sent is its own body", "[request_body]") {
  CHECK(is_its_own_body(changed("", "")));
  CHECK(is_its_own_body(changed("Call", "Позвонить 電話")));
  CHECK(is_its_own_body(changed(":30,", ":2147483647,")));
  CHECK(is_its_own_body(changed(R"("deadline")", R"("description":"","deadline")")));
  CHECK(is_its_own_body(changed("09:30:00Z", "09:30:00+02:00")));
}

TEST_CASE("any other spelling is none", "[request_body]") {
  const std::pair<std::string_view, std::string_view> spellings[] = {
      {"{", " {"},
      {"{", "{ "},
      {"true}", "true }"},
      {"true}", "true} "},
      {",\"contactId\"", ", \"contactId\""},
      {"\"contactId\":", "\"contactId\" :"},
      {"\"contactId\":", "\"contactId\": "},
      {"\"title\":", "\"title\": "},
      {",\"isNotify\":true", ",\"isNotify\":false"},
      {",\"isNotify\":true", ",\"isNotify\":null"},
      {"\"contactId\":7", "\"contactId\":0"},
      {"\"contactId\":7", "\"contactId\":-0"},
      {"\"contactId\":7", "\"contactId\":7.0"},
      {",\"contactId\":7,\"isNotify\":true", ",\"isNotify\":true,\"contactId\":7"},
      {"Call", "C\\u0061ll"},
      {"Call", "a\\/b"},
      {"1f3c", "1F3C"},
      {"09:30:00Z", "09-30-00Z"},
      {"09:30:00Z", "09:30:00.000Z"},
      {"true}", "true,\"isNotify\":true}"},
      {"true}", "true,\"colour\":1}"},
  };
  for (const auto& [from, to] : spellings) {
    const std::string json = changed(from, to);
    CAPTURE(json);
    CHECK_FALSE(is_its_own_body(json));
  }
}

TEST_CASE("what is refused, warned of or spelled with escapes is left to the readers",
          "[request_body]") {
  CHECK_FALSE(is_its_own_body(""));
  CHECK_FALSE(is_its_own_body("{}"));
  CHECK_FALSE(is_its_own_body(body));
  CHECK_FALSE(is_its_own_body(changed("Call", " ")));
  CHECK_FALSE(is_its_own_body(changed("Call", "😀")));
  CHECK_FALSE(is_its_own_body(changed("09:30:00Z", "09:30:00")));
  CHECK_FALSE(is_its_own_body(changed("\"contactId\":7", "\"entityId\":7")));
  CHECK_FALSE(is_its_own_body(
      changed("293bb997-28d8-4be0-8547-6eb50add1f3c", "00000000-0000-0000-0000-000000000000")));
  CHECK_FALSE(is_its_own_body(changed("Call", std::string(max_request_bytes, 'a'))));
}

TEST_CASE("every body without escapes and warnings is seen to be one", "[request_body]") {
  std::mt19937 random(20261130);
  std::size_t seen = 0;
  for (int round = 0; round < 4'000; ++round) {
    const auto result = check_request(random_request(random));
    if (!result) continue;
    const std::string sent = serialize(result->value);
    const auto again = check_request(sent);
    const bool is_plain = again && again->warnings.empty() && !sent.contains('\\');
    CAPTURE(sent);
    REQUIRE(is_its_own_body(sent) == is_plain);
    seen += is_plain ? 1 : 0;
  }
  CHECK(seen > 100);
}
