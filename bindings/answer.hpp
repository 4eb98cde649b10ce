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

/// What an issue has in common with all of its kind, whatever came and wherever it stands:
/// `{"path":…,"code":…,"severity":…,"before":…,"behind":…,"expected"?,"expectation"?,"limit"?,
/// "words"?}`, the message being what is before and behind what was received.
std::string kind_json(Issue kind);

/// `{"kind":…,"mayExist":…,"status"?,"message"?,"failure"?,"retryAfter"?,"task"?,"warnings"?,
/// "issues"?}`
std::string outcome_json(const Outcome& outcome);

/// The same, with `"tasks":[…],"missing":[…]` in the place of the task.
std::string group_json(const GroupOutcome& group);

/// `{"total":n,"valid":n,"invalid":n,"issues":[{…,"index":n}]}`: the totals so far, new issues
/// only.
std::string stream_json(const TaskStream& stream, const std::vector<StreamIssue>& issues);

/// `{"ok":true,"value":{…},"warnings":[…]}`
std::string accepted_json(const TypeView& type, const void* value, const Issues& warnings);

/// `{"ok":false,"issues":[…]}`
std::string refused_json(const Issues& issues);

template <class T>
std::string result_json(const Result<T>& result) {
  if (!result) return refused_json(result.error());
  return accepted_json(view<T>(), &result->value, result->warnings);
}

/// The same with `[{…},…]` as the value.
std::string result_json(const Result<Elements>& result);

}  // namespace taskform::bindings
