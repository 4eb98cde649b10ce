// How the engine's answers look as JSON text, the form in which they reach JavaScript.
#pragma once

#include <string>
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

/// `{"total":n,"valid":n,"invalid":n,"issues":[{…,"index":n}]}`: the totals so far, new issues
/// only.
std::string stream_json(const TaskStream& stream, const std::vector<StreamIssue>& issues);

/// `{"ok":true,"value":{…},"warnings":[…]}` or `{"ok":false,"issues":[…]}`
template <class T>
std::string result_json(const Result<T>& result) {
  std::string json;
  if (result) {
    json += R"({"ok":true,"value":)";
    append_object(json, view<T>(), &result->value, Members::all);
    json += R"(,"warnings":)";
    append_issues(json, result->warnings);
  } else {
    json += R"({"ok":false,"issues":)";
    append_issues(json, result.error());
  }
  return json += '}';
}

}  // namespace taskform::bindings
