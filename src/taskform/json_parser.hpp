// In which order do the tokens of nlohmann_json's lexer make a document (RFC 8259, 2)?
#pragma once

#include <string_view>
#include <taskform/diagnostic_sax.hpp>

namespace taskform {

/// Tells `sax` the events of a text, until it wants no more or is told of a syntax error.
/// nlohmann_json's own parser would make an exception for each error, of kilobytes that nobody
/// reads, and take a number that no double can hold for one.
void parse(std::string_view text, DiagnosticSax& sax);

}  // namespace taskform
