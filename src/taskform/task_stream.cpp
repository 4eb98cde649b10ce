#include <algorithm>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/plain_text.hpp>
#include <taskform/scanner.hpp>
#include <taskform/task_reader.hpp>
#include <taskform/task_stream.hpp>

namespace taskform {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

constexpr bool is_white_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// What stands before an envelope's list, white space around the colon apart.
constexpr std::string_view head_of_list = "\"response\":";
constexpr std::size_t name_in_head = 10;  // Up to the closing quote.

/// What no Task begins with.
constexpr bool is_closer(char c) { return c == ',' || c == ']' || c == '}'; }

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
  if (place_ == Place::start) return take_start(c, issues);
  if (is_white_space(c) || place_ == Place::broken) return;
  const bool ends_list =
      c == ']' && (place_ == Place::separator || (place_ == Place::elements && total_ == 0));
  if (ends_list)
    place_ = wrapper_.empty() ? Place::over : Place::wrapper;
  else if (place_ == Place::over)
    refuse(Expectation::endOfText, issues);
  else if (place_ != Place::separator)
    begin_element(c, issues);
  else if (c == ',')
    place_ = Place::elements;
  else
    refuse(Expectation::commaOrBracket, issues);
}

void TaskStream::take_start(char c, std::vector<StreamIssue>& issues) {
  if (mark_ < byte_order_mark.size() && c == byte_order_mark[mark_]) {
    ++mark_;
    return;
  }
  const bool is_cut_mark = mark_ != 0 && mark_ != byte_order_mark.size();
  if (is_cut_mark) return refuse(Expectation::utf8, issues);
  if (is_white_space(c)) return;
  in_array_ = c == '[';
  if (in_array_)
    place_ = Place::elements;
  else
    begin_element(c, issues);
}

void TaskStream::begin_element(char c, std::vector<StreamIssue>& issues) {
  if (is_closer(c)) return refuse(Expectation::typed, issues);
  place_ = Place::element;
  element_.clear();
  depth_ = head_ = 0;
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
  if (depth_ == 0) return is_white_space(c) || is_closer(c);
  if (c == '}' || c == ']') --depth_;
  return false;
}

std::size_t TaskStream::take_element(std::string_view piece, std::size_t at,
                                     std::vector<StreamIssue>& issues) {
  if (depth_ == 0 && !in_string_ && element_.empty() && !oversize_) {
    if (const auto length = length_of_task(piece.substr(at, max_answer_bytes))) {
      place_ = in_array_ ? Place::separator : Place::lines;
      ++total_;
      ++valid_;
      return at + length;
    }
  }
  const std::size_t start = at;
  const auto so_far = [&] { return piece.substr(start, at - start); };
  bool over = false;
  const bool looks_for_list = !in_array_ && total_ == 0;
  while (at < piece.size() && !over) {
    if (in_string_ && !escaped_ && !looks_for_list) {
      at += plain_length(piece.substr(at));
      if (at == piece.size()) break;
    }
    const char c = piece[at];
    const auto size = element_.size() + at - start;
    if (looks_for_list && opens_list(c) && !oversize_ && size <= max_answer_bytes) {
      wrapper_ = element_.append(so_far()) + "null";
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

/// The length of a Task at the front of a text that is right and here as a whole; 0 where it has to
/// be looked at more closely. This is how nearly all Tasks are judged.
std::size_t TaskStream::length_of_task(std::string_view text) {
  Scanner scanner(text, tape_, Units::bytes, Scanner::Rules::obeyed);
  return scanner.scan_object(view<Task>()) != 0 ? scanner.position() : 0;
}

/// Whether an array begins here that is an envelope's response: directly inside the first object.
bool TaskStream::opens_list(char c) {
  if (depth_ != 1) {
    head_ = 0;
    return false;
  }
  if (c == '[' && head_ == head_of_list.size()) return true;
  const bool goes_on = head_ < head_of_list.size() && (head_ != 0 || !in_string_) &&
                       (c == head_of_list[head_] || (c == 'R' && head_ == 1));
  if (goes_on)
    ++head_;
  else if (head_ < name_in_head || !is_white_space(c))
    head_ = c == '"' && !in_string_;
  return false;
}

void TaskStream::judge(std::string_view element, std::vector<StreamIssue>& issues) {
  place_ = in_array_ ? Place::separator : Place::lines;
  if (oversize_ || element.size() > max_answer_bytes) {
    issues.push_back({total_++,
                      {.path = {},
                       .code = IssueCode::tooLong,
                       .expectation = Expectation::atMostBytes,
                       .limit = max_answer_bytes}});
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

void TaskStream::refuse(Expectation expectation, std::vector<StreamIssue>& issues) {
  place_ = Place::broken;
  issues.push_back({total_,
                    {.path = {},
                     .code = IssueCode::notJson,
                     .expectation = expectation,
                     .words = {&view<Task>().name, 1}}});
}

void TaskStream::finish(std::vector<StreamIssue>& issues) {
  const bool is_cut_mark = place_ == Place::start && mark_ != 0 && mark_ != byte_order_mark.size();
  if (is_cut_mark) refuse(Expectation::utf8, issues);
  if (place_ == Place::element) judge(element_, issues);
  if (place_ == Place::elements || place_ == Place::separator)
    refuse(Expectation::endOfList, issues);
  if (place_ != Place::wrapper) return;
  TaskEnvelope envelope;
  Diagnosis diagnosis = diagnose(view<TaskEnvelope>(), &envelope, wrapper_,
                                 {.published_names = true, .max_bytes = max_answer_bytes});
  if (!diagnosis.whole) return refuse(Expectation::endOfEnvelope, issues);
  for (Issue& issue : diagnosis.issues) {
    issue.offset.reset();  // The text it counts in lacks the list.
    issues.push_back({total_, std::move(issue)});
  }
}

}  // namespace taskform
