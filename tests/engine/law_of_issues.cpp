#include "law_of_issues.hpp"

#include <taskform/utf8.hpp>

namespace taskform {

bool is_utf8(std::string_view text) {
  std::string again;
  for (std::string_view rest = text; !rest.empty();) {
    const char32_t c = take_code_point(rest);
    if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return false;
    append_code_point(again, c);
  }
  return again == text;
}

std::string breach_by_issues(const Issues& issues, std::size_t size) {
  for (const Issue& issue : issues) {
    const bool is_pointer = issue.path.empty() || issue.path.starts_with('/');
    if (!is_pointer) return "a path that is no pointer: " + issue.path;
    if (issue.offset && *issue.offset > size) return "an offset beyond the text";
    for (const auto& text : {issue.path, expected_words(issue), issue.received, sentence(issue)}) {
      if (!is_utf8(text)) return "an issue that is not UTF-8: " + text;
    }
  }
  return {};
}

std::string written(const Issues& issues, std::size_t origin) {
  std::string text;
  for (const Issue& issue : issues) {
    text.append(name_of(issue.severity)).append(" ").append(name_of(issue.code));
    text.append(" ").append(issue.path).append(" ").append(expected_words(issue));
    text.append(" ").append(issue.received);
    if (issue.offset) text += " " + std::to_string(*issue.offset - origin);
    text += '\n';
  }
  return text;
}

}  // namespace taskform
