// How a test writes issues down: one short line each.
#pragma once

#include <string>
#include <taskform/issue.hpp>
#include <taskform/task_stream.hpp>

namespace taskform {

/// `tooLong /title @9`, a warning with a `?` before it, issues apart by "; ".
inline std::string brief(const Issue& issue) {
  std::string text = issue.severity == Severity::warning ? "?" : "";
  text.append(name_of(issue.code)).append(" ").append(issue.path.empty() ? "/" : issue.path);
  if (issue.offset) text += " @" + std::to_string(*issue.offset);
  return text;
}

inline std::string brief(const Issues& issues) {
  std::string text;
  for (const Issue& issue : issues) text += (text.empty() ? "" : "; ") + brief(issue);
  return text;
}

/// The same of a list, with the number of the Task in front.
inline std::string brief(const std::vector<StreamIssue>& issues) {
  std::string text;
  for (const auto& [index, issue] : issues) {
    text += (text.empty() ? "" : "; ") + std::to_string(index) + ": " + brief(issue);
  }
  return text;
}

}  // namespace taskform
