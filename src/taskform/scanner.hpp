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

  std::size_t position() const { return static_cast<std::size_t>(at_ - begin_); }

 private:
  bool scan_member(const TypeView& type, std::uint32_t block, std::uint32_t& seen,
                   std::size_t& expected);
  std::size_t find(const TypeView& type, std::size_t expected);
  bool scan_value(const FieldView& field, std::uint32_t word);
  bool scan_text(const FieldView& field, std::uint32_t word);
  bool skip_unescaped();
  bool skip_beyond_ascii();
  bool scan_escaped_text(const FieldView& field, std::uint32_t word, const char* run,
                         std::size_t before);
  std::size_t begin_kept();
  void append_run(const char* from, const char* to);
  bool append_escape(std::size_t& surplus);
  bool keep(const FieldView& field, std::uint32_t word, std::size_t place, std::size_t surplus);
  bool scan_integer(const FieldView& field, std::uint32_t word);
  bool scan_boolean(std::uint32_t word);
  bool scan_list(const FieldView& field, std::uint32_t word);
  bool is_encoded(const FieldView& field, std::string_view text) const;
  bool obeys(const FieldView& field, std::string_view text);
  void skip_white_space();
  bool take(char c);
  bool take(std::string_view literal);

  const char* begin_;
  const char* at_;
  const char* end_;
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
