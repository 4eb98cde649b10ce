#include <algorithm>
#include <ranges>
#include <taskform/check_value.hpp>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/fast_reader.hpp>
#include <taskform/normalize.hpp>
#include <taskform/task_reader.hpp>

namespace taskform {

namespace {

constexpr Reading lenient{.published_names = true, .max_bytes = max_answer_bytes};

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
  if (json.size() > max_answer_bytes) return false;
  if (read_fast(json, reading.envelope) && reading.envelope.response) {
    return unremarkable(view<TaskEnvelope>(), &reading.envelope);
  }
  reading.envelope = {};
  Task& task = reading.envelope.response.emplace();
  return read_fast(json, task) && unremarkable(view<Task>(), &task);
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

TaskReading read_answer(std::string_view json) {
  TaskReading reading;
  reading.readable = try_fast(json, reading);
  if (!reading.readable) read_slowly(json, reading);
  if (reading.envelope.response) decode_names(view<Task>(), &*reading.envelope.response);
  return reading;
}

Result<Task> read_task(std::string_view json) {
  TaskReading reading = read_answer(json);
  if (!reading.issues.empty()) return std::unexpected(std::move(reading.issues));
  return Accepted<Task>{std::move(*reading.envelope.response)};
}

}  // namespace taskform
