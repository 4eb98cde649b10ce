// Does one value obey its field's rules?
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <taskform/check_value.hpp>
#include <taskform/task.hpp>
#include <taskform/task_request.hpp>

#include "brief.hpp"

using namespace taskform;

namespace {

const FieldView& field_of(const TypeView& type, std::string_view name) {
  const auto found = std::ranges::find(type.fields, name, &FieldView::name);
  REQUIRE(found != type.fields.end());
  return *found;
}

template <class Value>
Issues issues_of(const TypeView& type, std::string_view name, const Value& value) {
  Issues issues;
  check_value(field_of(type, name), &value, issues);
  return issues;
}

Issues of_request(std::string_view name, const std::string& text) {
  return issues_of(view<TaskRequest>(), name, text);
}

Issues of_request(std::string_view name, std::int32_t number) {
  return issues_of(view<TaskRequest>(), name, number);
}

}  // namespace

TEST_CASE("a title of 256 code points is too long and one of 255 is not", "[check_value]") {
  std::string title;
  for (int i = 0; i < 255; ++i) title += "я";
  CHECK(of_request("title", title).empty());
  const auto issues = of_request("title", title + "я");
  REQUIRE(brief(issues) == "tooLong /");
  CHECK(expected_words(issues[0]) == "at most 255 characters");
  CHECK(issues[0].received == "256");
}

TEST_CASE("a description is measured in bytes", "[check_value]") {
  CHECK(of_request("description", std::string(65535, 'a')).empty());
  CHECK(brief(of_request("description", std::string(65536, 'a'))) == "tooLong /");
  CHECK(brief(of_request("description", std::string(65534, 'a') + "é")) == "tooLong /");
}

TEST_CASE("a blank title is missing, a blank description is not", "[check_value]") {
  CHECK(brief(of_request("title", "")) == "valueMissing /");
  CHECK(of_request("title", " \u3000").front().received == "only white space");
  CHECK(of_request("description", " ").empty());
  CHECK(brief(of_request("deadline", "")) == "valueMissing /");
}

TEST_CASE("free text is told what the portal does to it", "[check_value]") {
  CHECK(brief(of_request("title", std::string("a\0b", 3))) == "badInput /");
  CHECK(brief(of_request("title", "📞 Call")) == "?unstorable /");
  CHECK(brief(of_request("title", "2020-12-16T10:00:00+03:00")) == "?rewritten /");
  CHECK(brief(of_request("description", "/Date(99999999999999999)/")) == "badInput /");
  CHECK(brief(of_request("title", "/Date(1)/" + std::string("📞"))) == "?unstorable /");
}

TEST_CASE("a deadline is told what becomes of it", "[check_value]") {
  CHECK(of_request("deadline", "2026-11-23").empty());
  CHECK(of_request("deadline", "2026-11-23T09:30:00+02:00").empty());
  CHECK(brief(of_request("deadline", "2026-11-23T09:30:00")) == "?portalTime /");
  CHECK(brief(of_request("deadline", "2026-11-23T09:30:00.5Z")) == "badInput /");
  CHECK(brief(of_request("deadline", "2026-11-23T09:30:00.123")) ==
        "?fractionDropped /; ?portalTime /");
  CHECK(brief(of_request("deadline", "0999-01-01")) == "rangeUnderflow /");
  CHECK(brief(of_request("deadline", "9999-12-31")) == "rangeOverflow /");
}

TEST_CASE("a responsible person is named by a GUID, a relation by one of two words",
          "[check_value]") {
  CHECK(of_request("responsibleId", "293BB997-28d8-4be0-8547-6eb50add1f3c").empty());
  CHECK(brief(of_request("responsibleId", "")) == "patternMismatch /");
  CHECK(of_request("entityType", "case").empty());
  const auto issues = of_request("entityType", "Case");
  REQUIRE(brief(issues) == "patternMismatch /");
  CHECK(expected_words(issues[0]) == "\"opportunity\" or \"case\"");
  CHECK(issues[0].received == "\"Case\"");
}

TEST_CASE("a number keeps to its field's range", "[check_value]") {
  CHECK(of_request("categoryId", 1).empty());
  CHECK(of_request("categoryId", INT32_MAX).empty());
  CHECK(brief(of_request("categoryId", 0)) == "rangeUnderflow /");
  CHECK(of_request("contactId", 0).empty());
  CHECK(brief(of_request("contactId", -1)) == "rangeUnderflow /");
  CHECK(of_request("alertValue", INT32_MIN).empty());
}

TEST_CASE("a number of an enumeration is one of its own", "[check_value]") {
  const auto& contact = view<Contact>();
  CHECK(issues_of(contact, "shareType", 2).empty());
  CHECK(brief(issues_of(contact, "shareType", 3)) == "badInput /");
  CHECK(expected_words(issues_of(contact, "shareType", -1).front()) == "0 to 2");
}
