// Does a scan find each value where it stands, and end at the first thing that is not as it should
// be?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/scanner.hpp>
#include <taskform/task.hpp>

using namespace taskform;

namespace {

constexpr auto obeyed = Scanner::Rules::obeyed;

std::uint32_t word_of(std::string_view name) {
  for (const FieldView& field : view<Task>().fields) {
    if (field.name == name) return field.word;
  }
  FAIL("no member has the name " << name);
  return 0;
}

/// A Task that was scanned.
struct Found {
  explicit Found(std::string_view text, Units units = Units::utf16)
      : block(Scanner(text, tape, units, obeyed).scan_document(view<Task>())) {}

  std::uint32_t word(std::string_view name, std::uint32_t place = 0) const {
    return tape.words[block + word_of(name) + place];
  }

  Tape tape{};
  std::uint32_t block;
};

}  // namespace

TEST_CASE("a text is found at its place, in JavaScript's units: behind Zoé 😀 as well",
          "[scanner]") {
  const Found found(R"({"created":null,"title":"Zoé 😀","description":"жа","id":7})");
  REQUIRE(found.block != 0);
  CHECK(found.word("title") == 25);
  CHECK(found.word("title", 1) == 6);
  CHECK(found.word("description") == 25 + 6 + 17);
  CHECK(found.word("description", 1) == 2);
  CHECK(found.word("id") == 7);
  CHECK(found.tape.texts.empty());
}

TEST_CASE("in bytes it is where the bytes are", "[scanner]") {
  const Found found(R"({"title":"Zoé 😀","description":"жа"})", Units::bytes);
  CHECK(found.word("title", 1) == 9);
  CHECK(found.word("description", 1) == 4);
}

TEST_CASE("a text that is spelled with escapes is among the texts", "[scanner]") {
  const Found found(R"({"title":"\u0436 \"\/\ud83d\ude00é\n!","description":"a\/b"})");
  REQUIRE(found.block != 0);
  CHECK(found.tape.texts == "ж \"/😀é\n!a/b");
  CHECK(~found.word("title") == 0);
  CHECK(found.word("title", 1) == 9);
  CHECK(~found.word("description") == 9);
  CHECK(found.word("description", 1) == 3);
}

TEST_CASE("what is behind a text with escapes is still counted right", "[scanner]") {
  const Found found(R"({"title":"ж\/ж","description":"b"})");
  CHECK(found.word("description") == 31);
}

TEST_CASE("the name of a person is found decoded", "[scanner]") {
  const Found found(R"({"createBy":{"displayName":"Zo&#233; &amp; Co\/"},"title":"a&amp;b"})");
  REQUIRE(found.block != 0);
  CHECK(found.tape.texts == "Zoé & Co/");
  CHECK(found.word("title", 1) == 7);
}

TEST_CASE("what is absent or null is 0", "[scanner]") {
  const Found found(R"({"title":null,"id":0})");
  REQUIRE(found.block != 0);
  for (const char* name : {"title", "description", "contact", "alertValue", "isClosed"}) {
    CHECK(found.word(name) == 0);
  }
}

TEST_CASE("the elements of a list are linked in their order", "[scanner]") {
  const std::string text = R"({"contact":{"accessList":[{"title":"a"},{},{"title":"c"}]}})";
  Task task;
  const Found found(text, Units::bytes);
  REQUIRE(found.block != 0);
  fill(&task, view<Task>(), found.tape, text, found.block);
  CHECK(task == Task{.contact = Contact{.access_list = {{.title = "a"}, {}, {.title = "c"}}}});
}

TEST_CASE("a broken rule ends the scan unless rules are ignored", "[scanner]") {
  constexpr std::string_view text = R"({"created":"yesterday"})";
  Tape tape;
  CHECK(Found(text).block == 0);
  CHECK(Scanner(text, tape, Units::bytes, Scanner::Rules::ignored).scan_document(view<Task>()) !=
        0);
}

TEST_CASE("what is no string ends the scan", "[scanner]") {
  for (const char* title :
       {"\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xD0", "a\nb", "\\x", "\\", "\\ud83d"}) {
    CHECK(Found(std::string(R"({"title":")") + title + R"("})").block == 0);
    CHECK(Found(std::string(R"({"title":"\n)") + title + R"("})").block == 0);
  }
}

TEST_CASE("a broken character is seen wherever it stands in a row of whole ones", "[scanner]") {
  const std::string row = "Позвонить";
  for (const char* broken :
       {"\xC1\xBF", "\xC0\x80", "\xD0\xD0", "\xD0", "\x9F\xD0", "\xE0\x80\x80"}) {
    for (std::size_t place = 0; place <= row.size(); place += 2) {
      std::string title = row;
      title.insert(place, broken);
      CHECK(Found(R"({"title":")" + title + "\"}").block == 0);
    }
  }
  CHECK(Found(R"({"title":")" + row + "\"}").block != 0);
}

TEST_CASE("white space is nowhere in the way, and members come in any order", "[scanner]") {
  const Found found("\n{ \"id\" : 7 ,\t\"title\" : \"Call\" , \"created\" : null }\r\n");
  REQUIRE(found.block != 0);
  CHECK(found.word("id") == 7);
  CHECK(found.word("title", 1) == 4);
}

TEST_CASE("an object at the front of a text is found whatever follows", "[scanner]") {
  constexpr std::string_view text = R"({"id":7},{"id":)";
  Tape tape;
  Scanner scanner(text, tape, Units::bytes, obeyed);
  CHECK(scanner.scan_object(view<Task>()) != 0);
  CHECK(scanner.position() == 8);
}
