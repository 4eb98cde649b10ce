// Where the tokens of a JSON text stand: nlohmann's tokens carry no positions, this walks beside
// them.
#pragma once

#include <cstddef>
#include <string_view>

namespace taskform {

/// What is wrong with a text that stopped being JSON.
enum class Defect {
  unexpected,    ///< A token that cannot stand here.
  ended,         ///< The text is over before the document is.
  invalid_utf8,  ///< Inside a string.
  lone_surrogate,
};

/// Follows a text token by token. It only finds where tokens begin and end; whether they are right
/// and in the right order is the parser's word.
class JsonCursor {
 public:
  explicit JsonCursor(std::string_view text);

  struct Token {
    std::size_t offset;
    std::string_view text;
  };

  /// The next token but ',' and ':', which go without saying in a document that is right so far.
  Token next();

  /// The place where the document stopped being one, when the parser has refused what comes next.
  /// `separator`: what may stand before it, ':' behind a member's name, ',' behind a value in an
  /// object or array, and nothing ('\0') around the document.
  Token offender(char separator);

  Defect defect_of(const Token& offender) const;

  /// Whether nothing but white space is left.
  bool at_end();

 private:
  void skip_white_space();
  Token token_here() const;

  std::string_view text_;
  std::size_t position_ = 0;
  bool may_separate_ = false;  ///< Whether a ',' may follow: a value has just ended.
  bool is_misplaced_ = false;  ///< Whether the offender lacks the separator before it.
};

}  // namespace taskform
