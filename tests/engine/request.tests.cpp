// May a request be sent, and what goes on the wire?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/request.hpp>

#include "brief.hpp"

using namespace taskform;

namespace {

constexpr std::string_view call =
    R"({"title":"Call","deadline":"2026-11-23","responsibleId":"293bb997-28d8-4be0-8547-6eb50add1f3c","categoryId":30})";

/// The canonical body and the warnings, or the issues.
std::string answer(std::string_view json, Now now = {}) {
  const auto result = check_request(json, now);
  if (!result) return brief(result.error());
  return serialize(result->value) + brief(result->warnings);
}

/// The request of the example with more members behind it.
std::string call_with(std::string_view members) {
  return std::string(call.substr(0, call.size() - 1)).append(",").append(members).append("}");
}

}  // namespace

TEST_CASE("a request in its own spelling is sent as it is", "[request]") {
  CHECK(answer(call) == call);
  const auto full = call_with(
      R"("contactId":7,"entityType":"case","entityId":4,"isNotify":true,"alertValue":15)");
  CHECK(answer(full) == full);
}

TEST_CASE("every spelling of a request is sent in one", "[request]") {
  for (
      const std::string& spelling :
      {"\xEF\xBB\xBF" + std::string(call), " \n" + std::string(call) + "\t",
       call_with(R"("contactId":null,"isNotify":false,"alertValue":-0.0)"),
       call_with(R"("description":null,"entityId":0,"contactId":0e5)"),
       std::string(
           R"({"categoryId":3e1,"responsibleId":"293BB997-28D8-4BE0-8547-6EB50ADD1F3C","deadline":"2026-11-23","title":"\u0043all"})")}) {
    CAPTURE(spelling);
    CHECK(answer(spelling) == call);
  }
}

TEST_CASE("issues come in the published order of the members, whatever the text's", "[request]") {
  CHECK(answer(R"({"x":1,"alertValue":"5","title":"","categoryId":0,"deadline":"now"})") ==
        "valueMissing /title @32; badInput /deadline @61; ?valueMissing /responsibleId; "
        "rangeUnderflow /categoryId @48; typeMismatch /alertValue @20; ?unknownField /x @5");
}

TEST_CASE("an issue across members stands where its member stands", "[request]") {
  CHECK(answer(call_with(R"("entityType":"case")")) == "notPaired /entityId");
  CHECK(answer(call_with(R"("entityType":"case","entityId":0)")) == "notPaired /entityId @142");
}

TEST_CASE("a request longer than the limit is not read", "[request]") {
  std::string text(call);
  text.resize(max_request_bytes, ' ');
  CHECK(answer(text) == call);
  CHECK(answer(text + " ") == "tooLong /");
}

TEST_CASE("a name in other letter case is refused with the right one", "[request]") {
  const auto result = check_request(call_with(R"("Description":"x")"));
  REQUIRE_FALSE(result);
  CHECK(expected_words(result.error().front()) == "description");
}

TEST_CASE("no number of warnings hides an error", "[request]") {
  std::string members;
  for (int i = 0; i < 1500; ++i) members += "\"x" + std::to_string(i) + "\":0,";
  const auto result =
      check_request("{" + members + R"("title":5,"deadline":"2026-11-23","categoryId":30})");
  REQUIRE_FALSE(result);
  CHECK(brief(result.error().front()).starts_with("typeMismatch /title"));
  CHECK(result.error().size() < 1500);
}

TEST_CASE("issues cost no more than a multiple of the text they are about", "[request]") {
  std::string text = "{\"" + std::string(400'000, 'x') + "\":{";
  for (int i = 0; i < 1500; ++i) text += "\"@\":0,";
  const auto result = check_request(text + "\"\":0}}");
  REQUIRE_FALSE(result);
  std::size_t bytes = 0;
  for (const Issue& issue : result.error()) bytes += issue.path.size();
  CHECK(bytes < 4 * max_request_bytes);
}
