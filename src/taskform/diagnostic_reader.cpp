#include <taskform/diagnostic_reader.hpp>
#include <taskform/diagnostic_sax.hpp>
#include <taskform/json_parser.hpp>

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

}  // namespace

Diagnosis diagnose(const TypeView& type, void* object, std::string_view text,
                   const Reading& reading) {
  if (text.size() > reading.max_bytes) return too_long(text.size(), reading.max_bytes);
  DiagnosticSax sax(type, object, text, reading);
  parse(text, sax);
  return sax.finish();
}

}  // namespace taskform
