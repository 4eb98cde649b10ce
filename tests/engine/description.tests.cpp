// Does a field stand in one table only?
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/document_reader.hpp>
#include <taskform/envelope.hpp>
#include <taskform/json_writer.hpp>
#include <taskform/prose.hpp>
#include <taskform/task_request.hpp>

#include "brief.hpp"
#include "note.hpp"

using namespace taskform;

namespace {

std::string contents_of(const char* path) {
  std::ifstream stream(path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// Hands every described type to a visitor, those within others too.
void visit(const TypeView& type, auto&& visitor) {
  visitor(type);
  for (const FieldView& field : type.fields) {
    if (field.type != nullptr) visit(*field.type, visitor);
  }
}

}  // namespace

TEST_CASE("a field that is added to a table is read, judged and written", "[description]") {
  const std::string_view text = R"({"text":"Call","copies":2,"parts":[{"text":"a"}]})";
  Note fast, slow;
  CHECK(read_document(text, fast));
  CHECK(diagnose(view<Note>(), &slow, text, {.max_bytes = 100}).issues.empty());
  CHECK(fast == Note{.text = "Call", .copies = 2, .parts = {{.text = "a"}}});
  CHECK(slow == fast);
  std::string written;
  append_object(written, view<Note>(), &fast, Members::given);
  CHECK(written == text);
  Note again;
  CHECK(brief(diagnose(view<Note>(), &again, R"({"copies":4})", {.max_bytes = 100}).issues) ==
        "rangeOverflow /copies @10; valueMissing /text");
}

TEST_CASE("a member that no table names does not compile", "[description]") {
  CHECK(contents_of(TASKFORM_COMPILED "/described.txt") == "compiles");
  CHECK(contents_of(TASKFORM_COMPILED "/undescribed.txt")
            .contains("every member of a described struct stands in its Description"));
}

TEST_CASE("every type and every field has a sentence", "[description]") {
  ProseOfTypes all;
  collect_prose<TaskRequest>(all);
  collect_prose<TaskEnvelope>(all);
  CHECK(all.size() == 10);
  for (const auto& [type, prose] : all) {
    CAPTURE(type->name);
    CHECK(prose.summary.ends_with('.'));
    CHECK(prose.fields.size() == type->fields.size());
    for (const auto sentence : prose.fields) CHECK(sentence.ends_with('.'));
  }
}

TEST_CASE("every field has a name of its own", "[description]") {
  const auto check = [](const TypeView& type) {
    CAPTURE(type.name);
    CHECK(type.fields.size() <= max_fields);
    for (const FieldView& field : type.fields) {
      CAPTURE(field.name);
      CHECK(std::ranges::count(type.fields, field.name, &FieldView::name) == 1);
      CHECK((field.type != nullptr) == (field.kind == Kind::object || field.kind == Kind::list));
    }
  };
  visit(view<TaskRequest>(), check);
  visit(view<TaskEnvelope>(), check);
}

TEST_CASE("a view reaches the values of a struct", "[description]") {
  Note note{.parts = {{.text = "a"}}};
  const auto fields = view<Note>().fields;
  CHECK(fields[0].peek(&note, 0) == &note.text);
  CHECK(fields[1].peek(&note, 0) == nullptr);
  CHECK(fields[1].nullable);
  *static_cast<std::int32_t*>(fields[1].slot(&note)) = 3;
  CHECK(note.copies == 3);
  static_cast<NotePart*>(fields[2].slot(&note))->text = "b";
  CHECK(note.parts == std::vector<NotePart>{{.text = "a"}, {.text = "b"}});
  CHECK(fields[2].peek(&note, 1) == &note.parts[1]);
  CHECK(fields[2].peek(&note, 2) == nullptr);
}
