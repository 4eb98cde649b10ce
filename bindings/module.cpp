// The engine's face to JavaScript: the names of the operations, and nothing else.
#include <emscripten/bind.h>
#include <emscripten/em_macros.h>

#include "buffers.hpp"
#include "issue_table.hpp"
#include "operations.hpp"
#include "transport.hpp"

namespace {

std::string version() { return TASKFORM_VERSION; }

}  // namespace

// Asked at every key, where what Embind does around a call costs as much as the answer.
extern "C" EMSCRIPTEN_KEEPALIVE int checkLoneText(std::size_t size, int place) {
  return taskform::bindings::check_lone_text(size, place);
}

EMSCRIPTEN_BINDINGS(taskform) {
  using namespace taskform::bindings;
  emscripten::function("reserve", &reserve);
  emscripten::function("answer", &answer_address);
  emscripten::function("answerSize", &answer_size);
  emscripten::function("tape", &tape_address);
  emscripten::function("issueTable", &issue_table_address);
  emscripten::function("tellKind", &tell_kind);
  emscripten::function("version", &version);
  emscripten::function("checkRequest", &check_request);
  emscripten::function("checkField", &check_field);
  emscripten::function("loneField", &lone_field);
  emscripten::function("serializeRequest", &serialize_request);
  emscripten::function("readTask", &read_task);
  emscripten::function("readList", &read_list);
  emscripten::function("readSettings", &read_settings);
  emscripten::function("serializeGroup", &serialize_group);
  emscripten::function("readGroupResponse", &read_group_response);
  emscripten::function("readCategoryLookup", &read_category_lookup);
  emscripten::function("isStored", &is_stored);
  emscripten::function("tasksBegin", &tasks_begin);
  emscripten::function("tasksFeed", &tasks_feed);
  emscripten::function("tasksEnd", &tasks_end);
  emscripten::function("readResponse", &read_response);
  emscripten::function("readFailure", &read_failure);
  emscripten::function("createTask", &create_task);
  emscripten::function("createTasks", &create_tasks);
  emscripten::function("abort", &abort_task);
}
