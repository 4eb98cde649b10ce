#include <taskform/diagnostic_reader.hpp>
#include <taskform/diagnostic_sax.hpp>
#include <taskform/json_number.hpp>

namespace taskform {

namespace {

Diagnosis too_long(std::size_t size, std::size_t limit) {
  Diagnosis diagnosis;
  diagnosis.issues.push_back({.path = {},
                              .code = IssueCode::tooLong,
                              .expectation = Expectation::atMostBytes,
                              .limit = static_cast<std::int64_t>(limit),
                              .received = std::to_string(size)});
  return diagnosis;
}

/// The same text with 0 for every number. The walk takes values from the original's tokens, which
/// stand at the same places.
std::string without_magnitudes(std::string_view text) {
  std::string plain(text);
  JsonCursor cursor(text);
  for (auto token = cursor.next(); !token.text.empty(); token = cursor.next()) {
    if (!is_number(token.text)) continue;
    plain.replace(token.offset, token.text.size(), token.text.size(), ' ');
    plain[token.offset] = '0';
  }
  return plain;
}

}  // namespace

Diagnosis diagnose(const TypeView& type, void* object, std::string_view text,
                   const Reading& reading) {
  if (text.size() > reading.max_bytes) return too_long(text.size(), reading.max_bytes);
  DiagnosticSax sax(type, object, text, reading);
  nlohmann::json::sax_parse(text, &sax);
  if (!sax.met_number_beyond_double()) return sax.finish();
  DiagnosticSax again(type, object, text, reading);
  nlohmann::json::sax_parse(without_magnitudes(text), &again);
  return again.finish();
}

}  // namespace taskform
