// Whether each Task of a long list is right: an array, an envelope of an array, or one Task a line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <taskform/issue.hpp>
#include <taskform/tape.hpp>
#include <vector>

namespace taskform {

struct StreamIssue {
  std::int64_t index;  ///< Of the Task in the list; of the next one where the list itself is wrong.
  Issue issue;         ///< Path and offset are those in the Task's own text.
};

/// Takes text in pieces of any size and holds one Task at a time: memory is bounded by the longest
/// Task, and one longer than `max_answer_bytes` is an issue.
class TaskStream {
 public:
  /// Appends what it finds wrong to `issues`.
  void feed(std::string_view piece, std::vector<StreamIssue>& issues);

  /// After the last piece: an element or a list that was never closed.
  void finish(std::vector<StreamIssue>& issues);

  std::int64_t total() const { return total_; }
  std::int64_t valid() const { return valid_; }

 private:
  enum class Place {
    start,      ///< Before the first character, which tells the kind of list.
    lines,      ///< Between Tasks without brackets around them.
    elements,   ///< In an array, before an element or its end.
    separator,  ///< In an array, behind an element.
    element,    ///< Inside one Task.
    wrapper,    ///< In an envelope, behind its array.
    over,       ///< Behind an array's end.
    broken,     ///< In text that is no list.
  };

  void take_between(char c, std::vector<StreamIssue>& issues);
  void take_start(char c, std::vector<StreamIssue>& issues);
  void begin_element(char c, std::vector<StreamIssue>& issues);
  std::size_t take_element(std::string_view piece, std::size_t at,
                           std::vector<StreamIssue>& issues);
  std::size_t length_of_task(std::string_view text);
  bool ends_element(char c);
  bool opens_list(char c);
  void judge(std::string_view element, std::vector<StreamIssue>& issues);
  void refuse(Expectation expectation, std::vector<StreamIssue>& issues);

  Place place_ = Place::start;
  bool in_array_ = false;
  Tape tape_{};            ///< Of the Task that was looked at last.
  std::string element_{};  ///< The part of the element that earlier pieces held.
  std::string wrapper_{};  ///< An envelope, with null for its array.
  std::size_t mark_ = 0;   ///< How much of a byte order mark was there.
  std::size_t depth_ = 0;
  std::size_t head_ = 0;  ///< How much of what stands before an envelope's list was there.
  bool in_string_ = false;
  bool escaped_ = false;
  bool oversize_ = false;
  std::int64_t total_ = 0;
  std::int64_t valid_ = 0;
};

}  // namespace taskform
