#include <algorithm>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/task_reader.hpp>
#include <taskform/task_stream.hpp>

namespace taskform {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

constexpr bool is_white_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::string_view trim_end(std::string_view text) {
  while (!text.empty() && is_white_space(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

void TaskStream::feed(std::string_view piece, std::vector<StreamIssue>& issues) {
  std::size_t at = 0;
  while (at < piece.size()) {
    if (place_ == Place::element) {
      at = take_element(piece, at, issues);
    } else if (place_ == Place::wrapper) {
      wrapper_ += piece.substr(at, max_answer_bytes - std::min(max_answer_bytes, wrapper_.size()));
      return;
    } else {
      take_between(piece[at], issues);
      // A Task is taken from its first character on, which this was.
      if (place_ != Place::element) ++at;
    }
  }
}

void TaskStream::take_between(char c, std::vector<StreamIssue>& issues) {
  if (is_white_space(c) || place_ == Place::broken) return;
  switch (place_) {
    case Place::start:
      if (byte_order_mark.contains(c)) return;
      in_array_ = c == '[';
      if (in_array_)
        place_ = Place::elements;
      else
        begin_element();
      return;
    case Place::lines:
      return begin_element();
    case Place::elements:
      if (c == ']' && total_ == 0)
        place_ = wrapper_.empty() ? Place::over : Place::wrapper;
      else if (c == ']' || c == ',')
        refuse("a Task", issues);
      else
        begin_element();
      return;
    case Place::separator:
      if (c == ',')
        place_ = Place::elements;
      else if (c == ']')
        place_ = wrapper_.empty() ? Place::over : Place::wrapper;
      else
        refuse("\",\" or \"]\"", issues);
      return;
    default:
      return refuse("the end of the text", issues);
  }
}

void TaskStream::begin_element() {
  place_ = Place::element;
  element_.clear();
  depth_ = 0;
  in_string_ = escaped_ = oversize_ = false;
}

/// Whether the element is over before this character, which brackets and strings decide.
bool TaskStream::ends_element(char c) {
  if (in_string_) {
    if (escaped_)
      escaped_ = false;
    else if (c == '\\')
      escaped_ = true;
    else if (c == '"')
      in_string_ = false;
    return false;
  }
  if (c == '"') in_string_ = true;
  if (c == '{' || c == '[') ++depth_;
  if (depth_ == 0) return is_white_space(c) || c == ',' || c == ']' || c == '}';
  if (c == '}' || c == ']') --depth_;
  return false;
}

std::size_t TaskStream::take_element(std::string_view piece, std::size_t at,
                                     std::vector<StreamIssue>& issues) {
  const std::size_t start = at;
  const auto so_far = [&] { return piece.substr(start, at - start); };
  bool over = false;
  while (at < piece.size() && !over) {
    const char c = piece[at];
    const bool may_open = c == '[' && depth_ == 1 && !in_string_ && !in_array_ && total_ == 0;
    if (may_open && opens_envelope(element_ + std::string(so_far()))) {
      wrapper_ = element_ + std::string(so_far()) + "null";
      in_array_ = true;
      place_ = Place::elements;
      return at + 1;
    }
    const bool was_inside = depth_ > 0 || in_string_;
    over = ends_element(c);
    if (over) break;
    ++at;
    // The last bracket or quote belongs to the element.
    over = was_inside && depth_ == 0 && !in_string_;
  }
  if (over && element_.empty() && !oversize_) {
    judge(so_far(), issues);
    return at;
  }
  oversize_ = oversize_ || element_.size() + so_far().size() > max_answer_bytes;
  if (oversize_)
    element_.clear();
  else
    element_ += so_far();
  if (over) judge(element_, issues);
  return at;
}

/// Whether an array that begins here, directly inside the first object, is an envelope's response.
bool TaskStream::opens_envelope(std::string_view element) const {
  element = trim_end(element);
  if (!element.ends_with(':')) return false;
  element = trim_end(element.substr(0, element.size() - 1));
  return element.ends_with("\"response\"") || element.ends_with("\"Response\"");
}

void TaskStream::judge(std::string_view element, std::vector<StreamIssue>& issues) {
  place_ = in_array_ ? Place::separator : Place::lines;
  if (oversize_) {
    issues.push_back({total_++,
                      {.path = {},
                       .code = IssueCode::tooLong,
                       .expected = "at most " + std::to_string(max_answer_bytes) + " bytes"}});
    return;
  }
  const auto task = read_task(element);
  if (task) {
    ++valid_;
  } else {
    for (const Issue& issue : task.error()) issues.push_back({total_, issue});
  }
  ++total_;
}

void TaskStream::refuse(std::string_view expected, std::vector<StreamIssue>& issues) {
  place_ = Place::broken;
  issues.push_back(
      {total_, {.path = {}, .code = IssueCode::notJson, .expected = std::string(expected)}});
}

void TaskStream::finish(std::vector<StreamIssue>& issues) {
  if (place_ == Place::element) judge(element_, issues);
  if (place_ == Place::elements || place_ == Place::separator)
    refuse("the end of the list", issues);
  if (place_ != Place::wrapper) return;
  TaskEnvelope envelope;
  const auto diagnosis =
      diagnose(view<TaskEnvelope>(), &envelope, wrapper_, {.max_bytes = max_answer_bytes});
  if (!diagnosis.whole) refuse("the end of the envelope", issues);
}

}  // namespace taskform
