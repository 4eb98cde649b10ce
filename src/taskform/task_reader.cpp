#include <algorithm>
#include <ranges>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/document_reader.hpp>
#include <taskform/normalize.hpp>
#include <taskform/scanner.hpp>
#include <taskform/task_reader.hpp>

namespace taskform {

namespace {

constexpr Reading lenient{.published_names = true, .max_bytes = max_answer_bytes};

constexpr std::size_t place_of_response = 6;
static_assert(ViewOf<TaskEnvelope>::fields[place_of_response].name == "response");
constexpr std::uint32_t word_of_response = ViewOf<TaskEnvelope>::fields[place_of_response].word;

/// Whether a member was met that an envelope has and a Task has not.
bool has_envelope(const Diagnosis& diagnosis) {
  const auto fields = view<TaskEnvelope>().fields;
  return std::ranges::any_of(std::views::iota(std::size_t{0}, fields.size()), [&](std::size_t i) {
    const std::string_view name = fields[i].name;
    const bool tells = name == "response" || name == "statusCode" || name == "error";
    return tells && diagnosis.member_offsets[i];
  });
}

/// Whether the value is what was sent, though a rule may speak against it.
bool is_about_value(const Issue& issue) {
  return issue.code == IssueCode::patternMismatch || issue.code == IssueCode::badInput;
}

bool try_fast(std::string_view json, TaskReading& reading) {
  constexpr auto rules = Scanner::Rules::obeyed;
  if (json.size() > max_answer_bytes) return false;
  if (read_document(json, reading.envelope, rules) && reading.envelope.response) return true;
  reading.envelope = {};
  return read_document(json, reading.envelope.response.emplace(), rules);
}

void read_slowly(std::string_view json, TaskReading& reading) {
  reading.envelope = {};
  Diagnosis diagnosis = diagnose(view<TaskEnvelope>(), &reading.envelope, json, lenient);
  if (!has_envelope(diagnosis)) {
    reading.envelope = {};
    diagnosis = diagnose(view<Task>(), &reading.envelope.response.emplace(), json, lenient);
  }
  reading.issues = std::move(diagnosis.issues);
  reading.ended_early = diagnosis.ended_early;
  if (reading.envelope.response) decode_names(view<Task>(), &*reading.envelope.response);
  if (diagnosis.whole && !reading.envelope.response && !has_errors(reading.issues)) {
    reading.issues.push_back({.path = "/response",
                              .code = IssueCode::valueMissing,
                              .expectation = Expectation::typed,
                              .words = {&view<Task>().name, 1}});
  }
  reading.readable = diagnosis.whole && reading.envelope.response &&
                     std::ranges::all_of(reading.issues, is_about_value);
}

}  // namespace

std::uint32_t scan_task(std::string_view json, Tape& tape, Units units) {
  if (json.size() > max_answer_bytes) return 0;
  constexpr auto rules = Scanner::Rules::obeyed;
  const auto envelope = Scanner(json, tape, units, rules).scan_document(view<TaskEnvelope>());
  if (envelope == 0) return Scanner(json, tape, units, rules).scan_document(view<Task>());
  return tape.words[envelope + word_of_response];
}

TaskReading read_answer(std::string_view json) {
  TaskReading reading;
  reading.readable = try_fast(json, reading);
  if (!reading.readable) read_slowly(json, reading);
  return reading;
}

Result<Task> read_task(std::string_view json) {
  Result<Task> result;
  Tape tape;
  // Filled where it is answered: a Task is large, and nearly all are right.
  if (const auto block = scan_task(json, tape, Units::bytes)) {
    fill(&result->value, view<Task>(), tape, json, block);
    return result;
  }
  TaskReading reading;
  read_slowly(json, reading);
  if (reading.issues.empty())
    result->value = std::move(*reading.envelope.response);
  else
    result = std::unexpected(std::move(reading.issues));
  return result;
}

}  // namespace taskform
