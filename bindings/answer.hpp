// How the engine's answers look as JSON text, the form in which they reach JavaScript.
#pragma once

#include <string>
#include <taskform/group_outcome.hpp>
#include <taskform/json_writer.hpp>
#include <taskform/outcome.hpp>
#include <taskform/result.hpp>
#include <taskform/task_stream.hpp>
#include <vector>

namespace taskform::bindings {

/// `[{"path":…,"code":…,"severity":…,"message":…,"expected"?,"received"?,"offset"?,"expectation"?,
/// "limit"?,"words"?}, …]`
void append_issues(std::string& json, const Issues& issues);

/// `{"issues":[…]}`
std::string issues_json(const Issues& issues);

/// `{"kind":…,"mayExist":…,"status"?,"message"?,"failure"?,"retryAfter"?,"task"?,"warnings"?,
/// "issues"?}`
std::string outcome_json(const Outcome& outcome);

/// The same, with `"tasks":[…],"missing":[…]` in the place of the task.
std::string group_json(const GroupOutcome& group);

/// `{"total":n,"valid":n,"invalid":n,"issues":[{…,"index":n}]}`: the totals so far, new issues
/// only.
std::string stream_json(const TaskStream& stream, const std::vector<StreamIssue>& issues);

/// `[{…},…]`
template <class T>
void append_list(std::string& json, const std::vector<T>& list) {
  json += '[';
  for (const T& one : list) {
    if (&one != list.data()) json += ',';
    append_object(json, view<T>(), &one, Members::all);
  }
  json += ']';
}

template <class T>
void append_value(std::string& json, const T& value) {
  append_object(json, view<T>(), &value, Members::all);
}
template <class T>
void append_value(std::string& json, const std::vector<T>& value) {
  append_list(json, value);
}

/// `{"ok":true,"value":…,"warnings":[…]}` or `{"ok":false,"issues":[…]}`; the value is an object or
/// a list.
template <class T>
std::string result_json(const Result<T>& result) {
  std::string json;
  if (result) {
    json += R"({"ok":true,"value":)";
    append_value(json, result->value);
    json += R"(,"warnings":)";
    append_issues(json, result->warnings);
  } else {
    json += R"({"ok":false,"issues":)";
    append_issues(json, result.error());
  }
  return json += '}';
}

}  // namespace taskform::bindings
