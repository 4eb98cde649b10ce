// The diagnostic reader's walk: nlohmann_json's SAX events against the erased view of a type.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/json_cursor.hpp>
#include <vector>

namespace taskform {

/// Answers to each event whether to go on, as nlohmann's SAX interface asks.
class DiagnosticSax {
 public:
  DiagnosticSax(const TypeView& root, void* object, std::string_view text, const Reading& reading)
      : root_(root), object_(object), reading_(reading), cursor_(text) {}

  bool null();
  bool boolean(bool value);
  bool number_integer(std::int64_t) { return number(); }
  bool number_unsigned(std::uint64_t) { return number(); }
  bool number_float(double, const std::string&) { return number(); }
  bool string(std::string& value);
  bool binary(std::vector<std::uint8_t>&) { return false; }
  bool start_object(std::size_t);
  bool key(std::string& name);
  bool end_object();
  bool start_array(std::size_t);
  bool end_array();
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error);

  /// Whether nlohmann stopped at a number that no double can hold. It is JSON all the same.
  bool met_number_beyond_double() const { return beyond_double_; }

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
  bool close();
  bool number();

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
  void refuse_syntax();

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
  bool beyond_double_ = false;
};

}  // namespace taskform
