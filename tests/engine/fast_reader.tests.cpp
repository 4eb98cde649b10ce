// What does the fast reader say yes to, and what does it leave to the other one?
#include <catch2/catch_test_macros.hpp>
#include <taskform/envelope.hpp>
#include <taskform/fast_reader.hpp>
#include <taskform/task_request.hpp>

using namespace taskform;

TEST_CASE("a request in the wire's spelling is read at once", "[fast_reader]") {
  TaskRequest request;
  REQUIRE(
      read_fast(R"( {"title":"Zo\u00e9 \ud83d\ude00","deadline":"x","categoryId":30,"isNotify":true,
                         "description":null,"alertValue":-5} )",
                request));
  CHECK(request == TaskRequest{.title = "Zoé 😀",
                               .deadline = "x",
                               .category_id = 30,
                               .is_notify = true,
                               .alert_value = -5});
}

TEST_CASE("a Task is read with all that is nested in it", "[fast_reader]") {
  TaskEnvelope envelope;
  REQUIRE(read_fast(
      R"({"count":1,"status":0,"statusCode":201,"response":{"createBy":{"id":"a"},"contact":{"email":null,
          "accessList":[{"id":"b"},{}],"currency":{"isBasic":true}},"id":7}})",
      envelope));
  REQUIRE(envelope.response);
  CHECK(*envelope.response == Task{.create_by = Person{.id = "a"},
                                   .contact = Contact{.access_list = {{.id = "b"}, {}},
                                                      .currency = Currency{.is_basic = true}},
                                   .id = 7});
}

TEST_CASE("what needs a reason is left to the other reader", "[fast_reader]") {
  for (const char* text : {"",
                           " ",
                           "null",
                           "[]",
                           "7",
                           "{",
                           "{}",
                           "{\"title\":\"a\"}",
                           "{\"id\":1",
                           "{\"id\":1}}",
                           "{\"id\":1,}",
                           "{,\"id\":1}",
                           "{\"id\" 1}",
                           "{\"id\":01}",
                           "{\"id\":1.5}",
                           "{\"id\":\"1\"}",
                           "{\"id\":2147483648}",
                           "{\"id\":-}",
                           "{\"isClosed\":1}",
                           "{\"isClosed\":tru}",
                           "{\"isClosed\":True}",
                           "{\"title\":7}",
                           "{\"title\":\"\n\"}",
                           "{\"title\":\"\\x\"}",
                           "{\"title\":\"\\ud83d\"}",
                           "{\"title\":\"\xE9\"}",
                           "{\"title\":\"a}",
                           "{'id':1}",
                           "{id:1}",
                           "{\"id\":1}//",
                           "{\"id\":/**/1}",
                           "{\"id\":NaN}",
                           "{\"id\":1,\"id\":2}",
                           "{\"ID\":1}",
                           "{\"x\":1}",
                           "\xEF\xBB\xBF{\"id\":1}",
                           "{\"contact\":[]}",
                           "{\"contact\":{\"accessList\":{}}}",
                           "{\"contact\":{\"accessList\":[null]}}",
                           "{\"id\":nul}",
                           "{\"id\":nulll}"}) {
    CAPTURE(text);
    TaskRequest request;
    CHECK_FALSE(read_fast(text, request));
    Task task;
    const bool partial = std::string_view(text) == "{\"title\":\"a\"}";
    CHECK(read_fast(text, task) == partial);
  }
}

TEST_CASE("a text is never read beyond its end", "[fast_reader]") {
  const std::string_view text =
      R"({"title":"Call","isClosed":true,"alertValue":15,"id":71,"canEdit":null})";
  for (std::size_t size = 0; size < text.size(); ++size) {
    // A copy of its own, so that the sanitizer sees a byte too many.
    const std::vector<char> copy(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
    Task task;
    CHECK_FALSE(read_fast(std::string_view(copy.data(), copy.size()), task));
  }
}
