// Is an accepted value spelled in one way only?
#include <catch2/catch_test_macros.hpp>
#include <taskform/normalize.hpp>
#include <taskform/task.hpp>

using namespace taskform;

TEST_CASE("a request is spelled as it is sent", "[normalize]") {
  TaskRequest request{.deadline = "2026-11-23T09-30-00.500Z",
                      .responsible_id = "293BB997-28D8-4BE0-8547-6EB50ADD1F3C"};
  CHECK_FALSE(is_normal(request));
  CHECK(normalize(request));
  CHECK(is_normal(request));
  CHECK(request.deadline == "2026-11-23T09:30:00Z");
  CHECK(request.responsible_id == "293bb997-28d8-4be0-8547-6eb50add1f3c");
  const TaskRequest once = request;
  CHECK_FALSE(normalize(request));
  CHECK(request == once);
}

TEST_CASE("either of the two that is spelled otherwise makes a request so", "[normalize]") {
  CHECK(is_normal(TaskRequest{.deadline = "2026-11-23T09:30:00Z"}));
  CHECK_FALSE(is_normal(TaskRequest{.deadline = "2026-11-23T09:30:00.000Z"}));
  CHECK_FALSE(is_normal(TaskRequest{.deadline = "2026-11-23", .responsible_id = "A"}));
}

TEST_CASE("names of persons are decoded wherever they stand, and nothing else is", "[normalize]") {
  const Person encoded{.display_name = "O&#39;Brien", .title = "R&amp;D"};
  Task task{.create_by = encoded,
            .contact = Contact{.display_name = "A &amp; B", .access_list = {encoded, encoded}},
            .title = "Call &lt;now&gt;"};
  decode_names(view<Task>(), &task);
  const Person decoded{.display_name = "O'Brien", .title = "R&amp;D"};
  CHECK(task.create_by == decoded);
  CHECK(task.contact->access_list == std::vector{decoded, decoded});
  CHECK(task.contact->display_name == "A &amp; B");
  CHECK(task.title == "Call &lt;now&gt;");
  CHECK_FALSE(task.responsible);
}
