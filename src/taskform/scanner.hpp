// The fast yes: does a text say a described object in the wire's own spelling, and where are its
// values?
#pragma once

#include <cstdint>
#include <string_view>
#include <taskform/issue.hpp>
#include <taskform/tape.hpp>
#include <taskform/view.hpp>

namespace taskform {

/// Goes through a text once and copies nothing that is not spelled with escapes. The first thing
/// that is not as the portal writes it ends the scan: an unknown member, a second one of the same
/// name, a required one that is missing, a number that is no plain int32, broken UTF-8. Nothing is
/// known then; another reader has to say why, and may still accept.
class Scanner {
 public:
  /// Whether a value that breaks a rule of its field ends the scan too, and names are decoded
  /// (contract 2.4).
  enum class Rules : bool { ignored, obeyed };

  /// The tape is cleared.
  Scanner(std::string_view text, Tape& tape, Units units, Rules rules);

  /// The index of the block of an object that is all of the text, white space around it apart; 0
  /// where there is none.
  std::uint32_t scan_document(const TypeView& type);

  /// The same of an object at the front of the text, whatever follows at `position`.
  std::uint32_t scan_object(const TypeView& type);

  std::size_t position() const { return position_; }

  /// Whether the members of each object stood in the order of its table.
  bool in_order() const { return in_order_; }

 private:
  // Each takes the place where something should begin and answers the place behind it, or null
  // where it is not there. Places go by value, and those that are part of each member are inline:
  // that takes a third off a scan.
  const char* scan_object(const char* at, const TypeView& type, std::uint32_t& block);
  const char* scan_member(const char* at, const TypeView& type, std::uint32_t block,
                          std::uint32_t& seen, std::size_t& expected);
  const char* find(const char* at, const TypeView& type, std::size_t& index) const;
  const char* scan_value(const char* at, const FieldView& field, std::uint32_t word);
  const char* scan_text(const char* at, const FieldView& field, std::uint32_t word);
  const char* skip_unescaped(const char* at);
  const char* skip_beyond_ascii(const char* at);
  const char* scan_escaped_text(const char* at, const FieldView& field, std::uint32_t word,
                                const char* run, std::size_t before);
  const char* append_escape(const char* at, std::size_t& surplus);
  const char* scan_integer(const char* at, const FieldView& field, std::uint32_t word);
  const char* scan_boolean(const char* at, std::uint32_t word);
  const char* scan_list(const char* at, const FieldView& field, std::uint32_t word);
  const char* skip_white_space(const char* at) const;
  const char* take(const char* at, char c) const;
  const char* take(const char* at, std::string_view literal) const;

  std::size_t begin_kept();
  void append_run(const char* from, const char* to);
  bool keep(const FieldView& field, std::uint32_t word, std::size_t place, std::size_t surplus);
  bool is_encoded(const FieldView& field, std::string_view text) const;
  bool obeys(const FieldView& field, std::string_view text);

  const char* begin_;
  const char* end_;
  std::size_t position_ = 0;
  bool in_order_ = true;
  Tape& tape_;
  Units units_;
  Rules rules_;
  std::size_t surplus_ = 0;          ///< Bytes more than units in the document so far.
  std::size_t kept_ = 0;             ///< How much of the tape's texts there is.
  std::size_t surplus_of_kept_ = 0;  ///< As `surplus_`, of the tape's texts.
  Issues issues_{};                  ///< Empty until a rule ends the scan.
};

/// Copies what a tape in bytes says of a document into a fresh object of the type.
void fill(void* object, const TypeView& type, const Tape& tape, std::string_view document,
          std::uint32_t block);

}  // namespace taskform
