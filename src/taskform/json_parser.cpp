#include <nlohmann/json.hpp>
#include <taskform/json_parser.hpp>

namespace taskform {

namespace {

using Input = decltype(nlohmann::detail::input_adapter(std::string_view{}));
using Lexer = nlohmann::detail::lexer<nlohmann::json, Input>;
using Token = Lexer::token_type;

/// Tells of the value that begins with a token, and answers whether to read on.
bool tell_value(Token token, Lexer& lexer, DiagnosticSax& sax) {
  switch (token) {
    case Token::begin_object:
      return sax.start_object();
    case Token::begin_array:
      return sax.start_array();
    case Token::value_string:
      return sax.string(lexer.get_string());
    case Token::value_unsigned:
    case Token::value_integer:
    case Token::value_float:
      return sax.number();
    case Token::literal_true:
    case Token::literal_false:
      return sax.boolean(token == Token::literal_true);
    case Token::literal_null:
      return sax.null();
    default:
      return sax.syntax_error();
  }
}

/// The same of what stands between a value, or its opening bracket, and the next value, whose first
/// token is left in `token`.
bool tell_between(Token& token, Lexer& lexer, DiagnosticSax& sax) {
  bool is_first = token == Token::begin_object || token == Token::begin_array;
  for (;; is_first = false) {
    if (sax.is_outside()) return lexer.scan() == Token::end_of_input ? false : sax.syntax_error();
    token = lexer.scan();
    if (token != (sax.in_array() ? Token::end_array : Token::end_object)) break;
    sax.end();
  }
  if (!is_first) {
    if (token != Token::value_separator) return sax.syntax_error();
    token = lexer.scan();
  }
  if (sax.in_array()) return true;
  if (token != Token::value_string) return sax.syntax_error();
  sax.key(lexer.get_string());
  if (lexer.scan() != Token::name_separator) return sax.syntax_error();
  token = lexer.scan();
  return true;
}

}  // namespace

void parse(std::string_view text, DiagnosticSax& sax) {
  Lexer lexer(nlohmann::detail::input_adapter(text));
  for (auto token = lexer.scan();
       tell_value(token, lexer, sax) && tell_between(token, lexer, sax);) {
  }
}

}  // namespace taskform
