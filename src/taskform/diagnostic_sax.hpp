// The diagnostic reader's walk: the events of a JSON text against the erased view of a type.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/json_cursor.hpp>
#include <vector>

namespace taskform {

/// Answers to each event whether to go on.
class DiagnosticSax {
 public:
  DiagnosticSax(const TypeView& root, void* object, std::string_view text, const Reading& reading)
      : root_(root), object_(object), reading_(reading), cursor_(text) {}

  bool null();
  bool boolean(bool value);
  /// Of any size and precision: the value is taken from its digits.
  bool number();
  bool string(std::string& value);
  bool start_object();
  bool start_array();
  void key(const std::string& name);
  /// Of the object or array that was opened last.
  void end();
  bool syntax_error();

  /// Whether no object or array is open, and whether the last that was opened is an array.
  bool is_outside() const { return frames_.empty(); }
  bool in_array() const { return frames_.back().is_array; }

  /// After the last event: what was found, and whether the text ends where the document does.
  Diagnosis finish();

 private:
  /// An object or array that is open. Without a type or a list its content is passed over.
  struct Frame {
    const TypeView* type = nullptr;
    void* object = nullptr;            ///< Of the type, or the owner of the list.
    const FieldView* list = nullptr;   ///< The list that an array's elements go to.
    const FieldView* field = nullptr;  ///< The member whose value comes next.
    bool is_array = false;
    std::uint32_t seen = 0;  ///< One bit a field.
    std::size_t next_element = 0;
    std::size_t path_length = 0;  ///< Of the path of this object or array itself.
  };

  Frame& top() { return frames_.back(); }

  /// Moves to the value that begins now and answers what it should be, if anything.
  const FieldView* begin_value();
  void* slot(const FieldView& field) { return field.slot(top().object); }
  bool open(Frame frame);

  /// Says that a value has the wrong type, where anything was expected of it.
  void mismatch(const FieldView* field, std::string_view received);
  void judge(const FieldView& field, const void* value);
  void add(Issue&& issue);
  void report(IssueCode code, Expectation expectation, std::string received,
              std::int64_t limit = 0);
  void report_missing(const Frame& frame);
  /// Says of a value that nobody described that the portal refuses the whole request for it.
  void refuse_unknown_value();
  Issue unknown_member(std::string_view name) const;

  const TypeView& root_;
  void* object_;
  Reading reading_;
  JsonCursor cursor_;
  Diagnosis diagnosis_{};
  std::vector<Frame> frames_{};
  std::string path_{};
  JsonCursor::Token token_{};
  std::optional<Issue> about_member_{};  ///< Found at a name, reported where its value begins.
  std::size_t errors_ = 0;
  std::size_t warnings_ = 0;
  bool after_name_ = false;
  bool refused_ = false;  ///< The text is not JSON, or not to be read on.
  bool is_object_ = false;
};

}  // namespace taskform
