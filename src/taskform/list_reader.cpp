#include <algorithm>
#include <array>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/document_reader.hpp>
#include <taskform/list_reader.hpp>
#include <taskform/normalize.hpp>
#include <taskform/task_reader.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

constexpr Reading lenient{
    .published_names = true, .one_is_a_list = true, .max_bytes = max_answer_bytes};

constexpr std::size_t place_of_response = 6;
static_assert(ViewOf<ListEnvelope>::fields[place_of_response].name == "response");

/// The view of an envelope with a list of the given type.
struct EnvelopeOf {
  explicit EnvelopeOf(const ElementType& element) { fields[place_of_response].type = element.view; }

  std::array<FieldView, field_count<ListEnvelope>> fields = ViewOf<ListEnvelope>::fields;
  TypeView type{.name = ViewOf<ListEnvelope>::type.name,
                .never_empty = false,
                .required = 0,
                .words = ViewOf<ListEnvelope>::type.words,
                .fields = fields};
};

/// Whether the value is what was sent, though a rule may speak against it.
bool is_about_value(const Issue& issue) {
  return issue.code == IssueCode::patternMismatch || issue.code == IssueCode::badInput;
}

bool try_fast(const TypeView& type, std::string_view json, ListEnvelope& envelope) {
  // An empty list and none look alike here; the slow way knows.
  return json.size() <= max_answer_bytes &&
         detail::read_document(json, type, &envelope, Scanner::Rules::obeyed) &&
         envelope.response.size() != 0;
}

void read_slowly(const TypeView& type, std::string_view json, ListReading& reading) {
  Diagnosis diagnosis = diagnose(type, &reading.envelope, json, lenient);
  const auto place = diagnosis.member_offsets[place_of_response];
  reading.readable = diagnosis.whole && std::ranges::all_of(diagnosis.issues, is_about_value);
  reading.has_response = place && !json.substr(*place).starts_with("null");
  reading.ended_early = diagnosis.ended_early;
  reading.issues = std::move(diagnosis.issues);
}

bool says_error(const ListEnvelope& envelope) {
  return envelope.error || envelope.status != 0 || envelope.status_code >= 400;
}

Issue missing_list(const std::optional<EnvelopeError>& error) {
  const bool has_words = error && error->message;
  return {.path = "/response",
          .code = IssueCode::valueMissing,
          .expectation = Expectation::array,
          .received = has_words ? '"' + excerpt(*error->message) + '"' : ""};
}

}  // namespace

ListReading read_list_answer(const ElementType& element, std::string_view json) {
  const EnvelopeOf list(element);
  ListReading reading{.envelope = {.response = Elements(element)}};
  if (try_fast(list.type, json, reading.envelope)) {
    reading.readable = reading.has_response = true;
  } else {
    reading.envelope = {.response = Elements(element)};
    read_slowly(list.type, json, reading);
    decode_names(list.type, &reading.envelope);
  }
  return reading;
}

Issues verdict_of(const ListReading& reading) {
  Issues issues = reading.issues;
  if (!reading.readable) return issues;
  for (Issue& issue : issues) issue.severity = Severity::warning;
  if (!reading.has_response) issues.push_back(missing_list(reading.envelope.error));
  return issues;
}

Result<Elements> read_list(const ElementType& type, std::string_view json) {
  ListReading reading = read_list_answer(type, json);
  Issues issues = verdict_of(reading);
  if (!has_errors(issues) && says_error(reading.envelope)) {
    issues.push_back(missing_list(reading.envelope.error));
  }
  if (has_errors(issues)) return std::unexpected(std::move(issues));
  return Accepted<Elements>{std::move(reading.envelope.response), std::move(issues)};
}

}  // namespace taskform
