// Is each Task of a long list judged, in whatever form and pieces the list comes?
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <taskform/task_reader.hpp>
#include <taskform/task_stream.hpp>

#include "brief.hpp"

using namespace taskform;

namespace {

/// "valid/total" and the issues.
struct Reading {
  TaskStream stream{};
  std::vector<StreamIssue> issues{};

  void feed(std::string_view piece) { stream.feed(piece, issues); }

  std::string finish() {
    stream.finish(issues);
    const std::string counts =
        std::to_string(stream.valid()) + "/" + std::to_string(stream.total());
    return issues.empty() ? counts : counts + " " + brief(issues);
  }
};

std::string read(std::string_view text) {
  Reading reading;
  reading.feed(text);
  return reading.finish();
}

std::string read_in_pieces(std::string_view text, std::size_t size) {
  Reading reading;
  for (std::size_t at = 0; at < text.size(); at += size) reading.feed(text.substr(at, size));
  return reading.finish();
}

/// A Task whose strings look like the end of everything, and with an array of its own.
const std::string hard =
    R"({"title":"]}\\","description":"\"},[{\"é😀","contact":{"accessList":[{"id":null},{}]},"id":1})";
const std::string bad = R"({"id":"seven"})";

/// The same three Tasks in every form of a list; in the middle one of them /id is no number.
const struct {
  std::string_view name;
  std::string text;
} forms[] = {
    {"an array", "[" + hard + "," + bad + "," + hard + "]"},
    {"an array with white space", "\n[ " + hard + " , " + bad + " ,\r\n" + hard + " ] \n"},
    {"an array behind a byte order mark", "\xEF\xBB\xBF[" + hard + "," + bad + "," + hard + "]"},
    {"an envelope with members before and behind",
     R"({"count":3,"error":null,"x":[1,{"response":[]}],"response" : [)" + hard + "," + bad + "," +
         hard + R"( ],"total":3,"y":["]"],"statusCode":200})"},
    {"an envelope of the published page",
     R"({"Response":[)" + hard + "," + bad + "," + hard + "]}"},
    {"lines", hard + "\n" + bad + "\r\n" + hard},
    {"lines with an empty one and an end", hard + "\n\n" + bad + "\n" + hard + "\n"},
    {"Tasks one behind the other", hard + bad + hard},
};

constexpr std::string_view expected = "2/3 1: typeMismatch /id @6";

}  // namespace

TEST_CASE("every form of a list is read alike", "[task_stream]") {
  for (const auto& [name, text] : forms) {
    CAPTURE(name);
    CHECK(read(text) == expected);
  }
}

TEST_CASE("a list may be cut between any two bytes", "[task_stream]") {
  for (const auto& [name, text] : forms) {
    CAPTURE(name);
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
      CAPTURE(cut);
      Reading reading;
      reading.feed(std::string_view(text).substr(0, cut));
      reading.feed({});
      reading.feed(std::string_view(text).substr(cut));
      CHECK(reading.finish() == expected);
    }
  }
}

TEST_CASE("a list may come in pieces of any size", "[task_stream]") {
  for (const auto& [name, text] : forms) {
    CAPTURE(name);
    for (std::size_t size = 1; size < 40; ++size) CHECK(read_in_pieces(text, size) == expected);
  }
}

TEST_CASE("a list that breaks off is told from a whole one", "[task_stream]") {
  for (const auto& [name, text] : forms) {
    const bool is_lines = text.front() == '{' && !name.starts_with("an envelope");
    const std::size_t end = std::string_view(text).find_last_not_of(" \r\n") + 1;
    for (std::size_t size = text.find(bad); size < end; ++size) {
      // Lines are whole at the end of every Task.
      const bool at_border = is_lines && size != text.find(bad) + 1 &&
                             std::string_view("}\n").contains(text[size - 1]);
      if (at_border) continue;
      CAPTURE(text.substr(0, size));
      const auto reading = read(std::string_view(text).substr(0, size));
      CHECK(reading != expected);
      CHECK(reading.contains(':'));
    }
  }
}

TEST_CASE("no Tasks are no Tasks", "[task_stream]") {
  for (const char* text :
       {"", " \n", "[]", " [ ] ", "\xEF\xBB\xBF", "\xEF\xBB\xBF[]",
        R"({"status":0,"statusCode":200,"response":[]})", R"({"response":[ ]})"}) {
    CAPTURE(text);
    CHECK(read(text) == "0/0");
    CHECK(read_in_pieces(text, 1) == "0/0");
  }
}

TEST_CASE("an envelope of one Task, or of none, is an element", "[task_stream]") {
  CHECK(read(R"({"statusCode":201,"response":{"id":7}})") == "1/1");
  CHECK(read(R"({"statusCode":201,"response":{"id":"7"}})") ==
        "0/1 0: typeMismatch /response/id @35");
  CHECK(read(R"({"status":1,"statusCode":500,"error":{"message":"no"}})") ==
        "0/1 0: valueMissing /response");
  CHECK(read("{\"response\":{\"id\":7}}\n{\"response\":{\"id\":8}}") == "2/2");
}

TEST_CASE("an array in a Task is no list of Tasks", "[task_stream]") {
  CHECK(read(R"({"id":1,"x":["response",[{"a":1}]],"tags":[]})") == "1/1");
  CHECK(read(R"({"id":1,"\"response":[1]})") == "1/1");
  CHECK(read(R"({"id":1,"x":{"response":[{"a":1}]}})") == "1/1");
  CHECK(read(R"([{"id":1,"response":[]}])") == "0/1 0: typeMismatch /response @19");
}

TEST_CASE("what is no Task among Tasks is one issue of its own", "[task_stream]") {
  CHECK(read(R"([{"id":1},7,null,"a]",[{}],{"id":2}])") ==
        "2/6 1: typeMismatch / @0; 2: typeMismatch / @0; 3: typeMismatch / @0; "
        "4: typeMismatch / @0");
  CHECK(read("{\"id\":1}\ngarbage\n{\"id\":2}") == "2/3 1: notJson / @0");
  CHECK(read("[{\"id\":1},garbage,{\"id\":2}]") == "2/3 1: notJson / @0");
  CHECK(read("[{\"id\":1},{]},{\"id\":2}]") == "1/2 1: notJson / @1; 2: notJson /");
  CHECK(read("[{},{\"id\":2}]") == "1/2 0: valueMissing / @1");
}

TEST_CASE("what is no list ends it where it stands", "[task_stream]") {
  for (const auto& [text, reading] :
       std::initializer_list<std::pair<std::string_view, std::string_view>>{
           {"[,{\"id\":1}]", "0/0 0: notJson /"},
           {"[{\"id\":1},]", "1/1 1: notJson /"},
           {"[{\"id\":1}{\"id\":2}]", "1/1 1: notJson /"},
           {"[{\"id\":1}}", "1/1 1: notJson /"},
           {"[}", "0/0 0: notJson /"},
           {"[{\"id\":1}] x [{", "1/1 1: notJson /"},
           {"[{\"id\":1}", "1/1 1: notJson /"},
           {"[{\"id\":1},", "1/1 1: notJson /"},
           {"[", "0/0 0: notJson /"},
           {"]", "0/0 0: notJson /"},
           {"}", "0/0 0: notJson /"},
           {",", "0/0 0: notJson /"},
           {"{\"id\":1},{\"id\":2}", "1/1 1: notJson /"},
           {"{\"id\":1}]", "1/1 1: notJson /"},
           {"{\"id\":1}}\n{\"id\":1}", "1/1 1: notJson /"},
           {"\xEF\xBB{\"id\":1}", "0/0 0: notJson /"}}) {
    CAPTURE(text);
    CHECK(read(text) == reading);
    CHECK(read_in_pieces(text, 1) == reading);
  }
}

TEST_CASE("an envelope is JSON behind its list too", "[task_stream]") {
  const std::string front = R"({"count":1,"response":[{"id":1}])";
  CHECK(read(front + "}") == "1/1");
  CHECK(read(front + R"(,"total":1} )") == "1/1");
  CHECK(read(front) == "1/1 1: notJson /");
  CHECK(read(front + ",}") == "1/1 1: notJson /");
  CHECK(read(front + "} x") == "1/1 1: notJson /");
  CHECK(read(front + R"(,"response":[{"id":"7"}]})") == "1/1 1: duplicateField /response");
}

TEST_CASE("an element longer than the limit is an issue, and the next one is read",
          "[task_stream]") {
  const std::string huge = "{\"title\":\"" + std::string(max_answer_bytes, 'x') + "\"}";
  const std::string list = "[{\"id\":1}," + huge + ",{\"id\":2}]";
  CHECK(read(list) == "2/3 1: tooLong /");
  CHECK(read_in_pieces(list, 1'000'000) == "2/3 1: tooLong /");
}

TEST_CASE("an element of the largest size is read", "[task_stream]") {
  std::string largest = R"({"id":1,"title":")";
  largest.append(max_answer_bytes - largest.size() - 2, 'x').append("\"}");
  CHECK(read(largest) == "1/1");
  CHECK(read_in_pieces(largest, 4'000'000) == "1/1");
}

TEST_CASE("arrays in the first Task cost time in proportion", "[task_stream]") {
  std::string task = R"({"id":1)";
  for (int i = 0; i < 100'000; ++i) task += ",\"x\":[]";
  CHECK(read(task + "}") == "1/1");
}
