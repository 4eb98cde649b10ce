#include <algorithm>
#include <taskform/check_value.hpp>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/glaze_reader.hpp>
#include <taskform/group_request.hpp>
#include <taskform/list_reader.hpp>
#include <taskform/normalize.hpp>
#include <taskform/relation.hpp>
#include <taskform/settings.hpp>
#include <taskform/task_reader.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

constexpr Reading lenient{
    .published_names = true, .one_is_a_list = true, .max_bytes = max_answer_bytes};

/// Whether the value is what was sent, though a rule may speak against it.
bool is_about_value(const Issue& issue) {
  return issue.code == IssueCode::patternMismatch || issue.code == IssueCode::badInput;
}

ListVerdict read_slowly(std::string_view json, const TypeView& type, void* envelope) {
  Diagnosis diagnosis = diagnose(type, envelope, json, lenient);
  const auto response = std::ranges::find(type.fields, "response", &FieldView::name);
  const auto place =
      diagnosis.member_offsets[static_cast<std::size_t>(response - type.fields.begin())];
  const bool readable = diagnosis.whole && std::ranges::all_of(diagnosis.issues, is_about_value);
  return {.issues = std::move(diagnosis.issues),
          .readable = readable,
          .has_response = place && !json.substr(*place).starts_with("null"),
          .ended_early = diagnosis.ended_early};
}

}  // namespace

Issues refusal_of(const ListVerdict& verdict, const std::optional<EnvelopeError>& error,
                  bool says_error) {
  Issues issues = verdict.issues;
  if (!verdict.readable) return issues;
  for (Issue& issue : issues) issue.severity = Severity::warning;
  if (verdict.has_response && !says_error) return issues;
  const bool has_words = error && error->message;
  issues.push_back({.path = "/response",
                    .code = IssueCode::valueMissing,
                    .expectation = Expectation::array,
                    .received = has_words ? '"' + excerpt(*error->message) + '"' : ""});
  return issues;
}

template <Described T>
ListReading<T> read_list_answer(std::string_view json) {
  ListReading<T> reading;
  const TypeView& type = view<ListEnvelope<T>>();
  // An empty list and none look alike here; the slow way knows.
  const bool fast = json.size() <= max_answer_bytes && read_document(json, reading.envelope) &&
                    !reading.envelope.response.empty() && unremarkable(type, &reading.envelope);
  if (fast) {
    reading.readable = reading.has_response = true;
  } else {
    reading.envelope = {};
    static_cast<ListVerdict&>(reading) = read_slowly(json, type, &reading.envelope);
  }
  decode_names(type, &reading.envelope);
  return reading;
}

template ListReading<Category> read_list_answer(std::string_view);
template ListReading<Person> read_list_answer(std::string_view);
template ListReading<Contact> read_list_answer(std::string_view);
template ListReading<Relation> read_list_answer(std::string_view);
template ListReading<Task> read_list_answer(std::string_view);
template ListReading<SettingsOnTheWire> read_list_answer(std::string_view);
template ListReading<ContactChoice> read_list_answer(std::string_view);

}  // namespace taskform
