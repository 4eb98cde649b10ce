#include <algorithm>
#include <taskform/json_cursor.hpp>
#include <taskform/json_escape.hpp>
#include <taskform/json_number.hpp>
#include <taskform/plain_text.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view white_space = " \t\n\r";

/// Whether a character can stand between tokens.
constexpr bool is_between(char c) { return c == ',' || c == ':' || white_space.contains(c); }

constexpr bool is_bracket(char c) { return c == '{' || c == '}' || c == '[' || c == ']'; }

std::size_t end_of_string(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    at += plain_length(text.substr(at));
    if (at >= text.size()) break;
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '"')
      return at + 1;
  }
  return text.size();
}

/// Behind what a parser takes as one token: a literal or number, or else all that looks like one.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  for (const std::string_view literal : {"true", "false", "null"}) {
    if (rest.starts_with(literal)) return at + literal.size();
  }
  if (const auto length = length_of_number(rest)) return at + length;
  constexpr std::string_view word =
      "+-.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
  return std::min(text.find_first_not_of(word, at), text.size());
}

/// Whether the text ends in the middle of what could have been a second escape.
bool is_cut_escape(std::string_view rest) {
  constexpr std::size_t whole = 6;
  return rest.size() < whole && std::string_view("\\u").starts_with(rest.substr(0, 2));
}

/// Whether the text ends in the middle of a character.
bool is_cut_sequence(std::string_view rest) {
  const auto lead = static_cast<unsigned char>(rest.front());
  const std::size_t length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (rest.size() >= length) return false;
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (!is_continuation(rest[i])) return false;
  }
  return true;
}

/// Whether the text ends in the middle of what could have been a number or a literal.
bool is_cut_word(std::string_view word) {
  for (const std::string_view literal : {"true", "false", "null"}) {
    if (literal.starts_with(word)) return true;
  }
  return word.find_first_not_of("+-.0123456789eE") == std::string_view::npos;
}

/// The first thing wrong inside a string's quotes; `ended` where only the rest is missing.
Defect defect_of_string(std::string_view text) {
  for (std::size_t at = 1; at < text.size();) {
    if (text[at] == '"' || static_cast<unsigned char>(text[at]) < 0x20) return Defect::unexpected;
    if (text[at] == '\\') {
      const unsigned unit = escaped_unit(text, at).value_or(0);
      if (is_high_surrogate(unit)) {
        if (is_cut_escape(text.substr(at + 6))) return Defect::ended;
        if (!is_low_surrogate(escaped_unit(text, at + 6).value_or(0)))
          return Defect::lone_surrogate;
        at += 12;
      } else {
        if (is_low_surrogate(unit)) return Defect::lone_surrogate;
        if (at + 1 < text.size() && !std::string_view("\"\\/bfnrtu").contains(text[at + 1])) {
          return Defect::unexpected;
        }
        at += 2;
      }
      continue;
    }
    const std::size_t length = sequence_length(text.substr(at));
    if (length == 0 && is_cut_sequence(text.substr(at))) return Defect::ended;
    if (length == 0) return Defect::invalid_utf8;
    at += length;
  }
  return Defect::ended;
}

}  // namespace

JsonCursor::JsonCursor(std::string_view text) : text_(text) {
  if (text.starts_with(byte_order_mark)) position_ = byte_order_mark.size();
}

void JsonCursor::skip_white_space() {
  position_ = std::min(text_.find_first_not_of(white_space, position_), text_.size());
}

JsonCursor::Token JsonCursor::token_here() const {
  if (position_ == text_.size()) return {position_, {}};
  const char first = text_[position_];
  std::size_t end = position_ + 1;
  if (first == '"')
    end = end_of_string(text_, position_);
  else if (!is_bracket(first))
    end = std::max(end, end_of_word(text_, position_));
  return {position_, text_.substr(position_, end - position_)};
}

JsonCursor::Token JsonCursor::next() {
  while (position_ < text_.size() && is_between(text_[position_])) ++position_;
  const Token token = token_here();
  position_ += token.text.size();
  may_separate_ = token.text != "{" && token.text != "[";
  return token;
}

JsonCursor::Token JsonCursor::offender(char separator) {
  skip_white_space();
  is_misplaced_ = may_separate_ && separator != '\0';
  if (is_misplaced_ && position_ < text_.size() && text_[position_] == separator) {
    is_misplaced_ = false;
    ++position_;
    skip_white_space();
  }
  return token_here();
}

Defect JsonCursor::defect_of(const Token& offender) const {
  const std::string_view text = offender.text;
  if (text.empty()) return Defect::ended;
  const bool is_last = offender.offset + text.size() == text_.size();
  Defect defect = is_last && is_cut_word(text) ? Defect::ended : Defect::unexpected;
  if (text.front() == '"') defect = defect_of_string(text);
  return defect == Defect::ended && is_misplaced_ ? Defect::unexpected : defect;
}

bool JsonCursor::at_end() {
  skip_white_space();
  return position_ == text_.size();
}

}  // namespace taskform
