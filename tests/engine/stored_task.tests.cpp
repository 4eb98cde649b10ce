// Is a task found again on the portal, whatever the portal did to it, and no other task taken for
// it?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/stored_task.hpp>

using namespace taskform;

namespace {

TaskRequest request(std::string deadline = "2026-11-23T09:30:00+02:00") {
  return {.title = "Call", .deadline = std::move(deadline), .category_id = 30};
}

Task stored(std::string dead_line = "2026-11-23T10:30:00.0000000+03:00") {
  return {.title = "Call",
          .dead_line = std::move(dead_line),
          .responsible = Person{.id = "4a515a15-d4d6-4b8e-828e-e0586f18f3a3"},
          .category = Category{.id = 30}};
}

bool is_kept(std::string_view sent, std::string_view stored) {
  return is_stored_text(sent, stored, 255);
}

}  // namespace

TEST_CASE("a task as it was sent is found", "[stored]") { CHECK(is_stored(request(), stored())); }

TEST_CASE("another text, deadline, kind, reminder, contact or relation is another task",
          "[stored]") {
  const auto other = [](auto change) {
    Task task = stored();
    change(task);
    return is_stored(request(), task);
  };
  CHECK_FALSE(other([](Task& task) { task.title = "Cal"; }));
  CHECK_FALSE(other([](Task& task) { task.title.reset(); }));
  CHECK_FALSE(other([](Task& task) { task.description = "at noon"; }));
  CHECK_FALSE(other([](Task& task) { task.dead_line = "2026-11-23T10:30:01.0000000+03:00"; }));
  CHECK_FALSE(other([](Task& task) { task.dead_line.reset(); }));
  CHECK_FALSE(other([](Task& task) { task.category->id = 31; }));
  CHECK_FALSE(other([](Task& task) { task.alert_value = 5; }));
  CHECK_FALSE(other([](Task& task) { task.contact = Contact{.id = 501}; }));
  CHECK_FALSE(
      other([](Task& task) { task.entity = Entity{.entity_type = "case", .entity_id = 7}; }));
  CHECK_FALSE(
      other([](Task& task) { task.responsible->id = "293bb997-28d8-4be0-8547-6eb50add1f3c"; }));
}

TEST_CASE("what the portal does not store or may change is free", "[stored]") {
  TaskRequest sent = request();
  sent.is_notify = true;
  Task task = stored();
  task.is_closed = true;
  task.can_edit = true;
  CHECK(is_stored(sent, task));
}

TEST_CASE("people, contacts and relations that the portal does not know are found without them",
          "[stored]") {
  TaskRequest sent = request();
  sent.responsible_id = "293bb997-28d8-4be0-8547-6eb50add1f3c";
  sent.contact_id = 501;
  sent.entity_type = "case";
  sent.entity_id = 7;
  CHECK(is_stored(sent, stored()));

  Task known = stored();
  known.responsible->id = "293bb997-28d8-4be0-8547-6eb50add1f3c";
  known.contact = Contact{.id = 501};
  known.entity = Entity{.entity_type = "case", .entity_id = 7};
  CHECK(is_stored(sent, known));
  known.contact->id = 502;
  CHECK_FALSE(is_stored(sent, known));
}

TEST_CASE("no description and an empty one are the same", "[stored]") {
  TaskRequest sent = request();
  Task task = stored();
  task.description = "";
  CHECK(is_stored(sent, task));
  sent.description = "";
  task.description.reset();
  CHECK(is_stored(sent, task));
}

TEST_CASE("a day, and a time without an offset, are those of the portal's clocks", "[stored]") {
  CHECK(is_stored(request("2026-11-23"), stored("2026-11-23T00:00:00.0000000+02:00")));
  CHECK(is_stored(request("2026-11-23"), stored("2026-11-23T00:00:00.0000000-08:00")));
  CHECK(is_stored(request("2026-11-23T09:30:00"), stored("2026-11-23T09:30:00.0000000Z")));
  CHECK_FALSE(is_stored(request("2026-11-23"), stored("2026-11-24T00:00:00.0000000+02:00")));
  CHECK_FALSE(is_stored(request("2026-11-23"), stored("2026-11-22T22:00:00.0000000Z")));
}

TEST_CASE("an hour that clocks skip can be shown an hour late, and no other", "[stored]") {
  CHECK(is_stored(request("2026-03-08T02:30:00Z"), stored("2026-03-07T22:30:00.0000000-05:00")));
  CHECK(is_stored(request("2026-03-08T02:30:00"), stored("2026-03-08T03:30:00.0000000-04:00")));
  CHECK_FALSE(
      is_stored(request("2026-03-08T02:30:00Z"), stored("2026-03-07T20:30:00.0000000-05:00")));
  CHECK_FALSE(is_stored(request("2026-03-08T12:30:00Z"), stored("2026-03-08T13:30:00.0000000Z")));
}

TEST_CASE("characters above U+FFFF may be kept, end the text, or leave signs behind", "[stored]") {
  CHECK(is_kept("Call 📞 now", "Call 📞 now"));
  CHECK(is_kept("Call 📞 now", "Call "));
  CHECK(is_kept("Call 📞 now", "Call ? now"));
  CHECK(is_kept("Call 📞 now", "Call ???? now"));
  CHECK(is_kept("Call 📞 now", "Call \uFFFD now"));
  CHECK(is_kept("📞", ""));
  CHECK(is_kept("Why?📞? So", "Why?"));
  CHECK(is_kept("Why?📞? So", "Why??? So"));
  CHECK_FALSE(is_kept("Call 📞 now", "Call  now"));
  CHECK_FALSE(is_kept("Call 📞 now", "Call"));
  CHECK_FALSE(is_kept("Call 📞 now", "Call ????? now"));
  CHECK_FALSE(is_kept("Call 📞 now", "Call ? no"));
  CHECK_FALSE(is_kept("Call", "Call?"));
  CHECK_FALSE(is_kept("Call", "Cal"));
}

TEST_CASE("signs that take more room than their characters push the end out of the column",
          "[stored]") {
  const std::string end(253, 'x');
  CHECK(is_kept("📞" + end + "y", "????" + end.substr(2)));
  CHECK_FALSE(is_kept("📞" + end + "y", "????" + end.substr(3)));
  CHECK_FALSE(is_kept("📞" + end + "y", "????" + end.substr(3) + "z"));
}

TEST_CASE("a text that the portal takes for a date is found as a date", "[stored]") {
  CHECK(is_kept("2020-12-16T10:00:00.000Z", "2020-12-16T10:00:00Z"));
  CHECK_FALSE(is_kept("2020-12-16T10:00:00.000Z", "2020-12-16 10:00"));
}
