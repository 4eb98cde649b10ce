// Which contacts can get a task each, and what is sent for them?
#include <catch2/catch_test_macros.hpp>
#include <taskform/group_request.hpp>

#include "brief.hpp"

using namespace taskform;

namespace {

constexpr std::string_view request =
    R"({"title":"Call","deadline":"2026-12-01","responsibleId":"a1c6f3de-5b7e-4c1a-9d20-3f0b8e6d7c42","categoryId":30})";

std::string issues_with(std::string_view contacts, std::string_view task = request) {
  const auto group = check_group(task, contacts);
  return brief(group ? group->warnings : group.error());
}

}  // namespace

TEST_CASE("the body of a group has its contacts as an array, in the published order",
          "[group_request]") {
  const auto group = check_group(request, R"({"response":[{"contactId":501},{"contactId":502}]})");
  REQUIRE(group);
  CHECK(serialize_group(group->value.task, group->value.contacts) ==
        R"({"title":"Call","deadline":"2026-12-01",)"
        R"("responsibleId":"a1c6f3de-5b7e-4c1a-9d20-3f0b8e6d7c42",)"
        R"("categoryId":30,"contactId":[501,502]})");
}

TEST_CASE("a title that looks like the member is left alone", "[group_request]") {
  const TaskRequest task{.title = R"("contactId":1)", .deadline = "2026-12-01", .category_id = 30};
  constexpr std::int32_t contacts[] = {7};
  CHECK(serialize_group(task, contacts) ==
        R"({"title":"\"contactId\":1","deadline":"2026-12-01","categoryId":30,"contactId":[7]})");
}

TEST_CASE("the request's own contact counts for nothing", "[group_request]") {
  const TaskRequest task{
      .title = "T", .deadline = "2026-12-01", .category_id = 30, .contact_id = 9};
  constexpr std::int32_t contacts[] = {7, 8};
  CHECK(serialize_group(task, contacts).ends_with(R"("contactId":[7,8]})"));
}

TEST_CASE("what is wrong with a contact stands at its place", "[group_request]") {
  CHECK(issues_with(R"({"response":[{"contactId":501},{"contactId":"Foo"}]})") ==
        "typeMismatch /contactId/1");
  CHECK(issues_with(R"({"response":[{"contactId":501},{"contactId":0}]})") ==
        "rangeUnderflow /contactId/1");
  CHECK(issues_with(R"({"response":[{"contactId":501},{"contactId":502},{"contactId":501}]})") ==
        "duplicateField /contactId/2");
  CHECK(issues_with(R"({"response":[{"contactId":501},{"contactId":null}]})") ==
        "valueMissing /contactId/1");
  CHECK(issues_with(R"({"response":[{"contactId":2147483648}]})") == "rangeOverflow /contactId/0");
}

TEST_CASE("there is at least one contact and there are at most a hundred", "[group_request]") {
  CHECK(issues_with(R"({"response":[]})") == "valueMissing /contactId");
  std::vector<std::int32_t> contacts;
  for (std::int32_t id = 1; id <= 100; ++id) contacts.push_back(id);
  CHECK(check_contacts(contacts).empty());
  contacts.push_back(101);
  const auto issues = check_contacts(contacts);
  REQUIRE(brief(issues) == "tooLong /contactId");
  CHECK(expected_words(issues.front()) == "at most 100 contacts");
}

TEST_CASE("issues of the request and of contacts stand in the published order", "[group_request]") {
  CHECK(issues_with(R"({"response":[{"contactId":0}]})",
                    R"({"title":"","deadline":"2026-12-01","categoryId":0,"entityId":7})") ==
        "valueMissing /title @9; ?valueMissing /responsibleId; rangeUnderflow /categoryId @49; "
        "rangeUnderflow /contactId/0; notPaired /entityType");
}
