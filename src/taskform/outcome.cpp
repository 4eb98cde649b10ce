#include <taskform/outcome.hpp>
#include <taskform/refusal.hpp>
#include <taskform/retry_after.hpp>
#include <utility>

namespace taskform {

namespace {

constexpr bool is_success(int status) { return status >= 200 && status < 300; }

OutcomeKind kind_of(int status) {
  switch (status) {
    case 400:
      return OutcomeKind::rejected;
    case 401:
      return OutcomeKind::unauthorized;
    case 402:
      return OutcomeKind::paymentRequired;
    case 403:
      return OutcomeKind::forbidden;
    case 404:
      return OutcomeKind::notFound;
    case 429:
    case 503:
      return OutcomeKind::unavailable;
    default:
      return status >= 500 && status < 600 ? OutcomeKind::failed : OutcomeKind::unreadable;
  }
}

std::string_view reason(Failure failure) {
  switch (failure) {
    case Failure::none:
      return "";
    case Failure::offline:
      return "There is no connection.";
    case Failure::network:
      return "The connection broke, or this page may not read the answer (CORS).";
    case Failure::timeout:
      return "No answer came in time.";
    case Failure::aborted:
      return "It was called off.";
    case Failure::cutOff:
      return "The answer broke off.";
    case Failure::notATask:
      return "The answer is not a task.";
  }
  std::unreachable();
}

/// In English; another language says the same of `failure` and `mayExist`.
std::string said_of(Failure failure, bool may_exist) {
  return std::string(reason(failure)) +
         (may_exist ? " The task may have been created." : " Nothing was sent.");
}

Outcome read_success(int status, TaskReading&& reading) {
  Outcome outcome{.status = status, .may_exist = true};
  if (reading.readable) {
    outcome.kind = OutcomeKind::created;
    outcome.task = std::move(reading.envelope.response);
    for (Issue& issue : reading.issues) issue.severity = Severity::warning;
  } else {
    outcome.kind = reading.ended_early ? OutcomeKind::uncertain : OutcomeKind::unreadable;
    outcome.failure = reading.ended_early ? Failure::cutOff : Failure::notATask;
    outcome.message = said_of(outcome.failure, outcome.may_exist);
  }
  outcome.issues = std::move(reading.issues);
  return outcome;
}

Outcome read_error(int status, const Answer& answer, const TaskReading& reading, Now now) {
  Outcome outcome{.kind = kind_of(status), .status = answer.status};
  // Only a refusal says that no task was made; a redirect, say, can come after it was.
  const bool is_refusal = status >= 400 && status < 500;
  outcome.may_exist = outcome.kind == OutcomeKind::failed ||
                      (outcome.kind == OutcomeKind::unreadable && !is_refusal);
  const auto& error = reading.envelope.error;
  if (error && error->message) outcome.message = *error->message;
  if (outcome.kind == OutcomeKind::rejected) outcome.issues = issues_of_refusal(outcome.message);
  if (outcome.kind == OutcomeKind::notFound && error) outcome.issues = issues_of_unknown_category();
  if (outcome.kind == OutcomeKind::unavailable) {
    outcome.retry_after = parse_retry_after(answer.retry_after, now);
  }
  if (outcome.kind == OutcomeKind::unreadable) outcome.issues = reading.issues;
  return outcome;
}

}  // namespace

std::string_view name_of(OutcomeKind kind) {
  return outcome_kind_names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(Failure failure) {
  return failure_names[static_cast<std::size_t>(failure)];
}

Outcome read_response(const Answer& answer, Now now) {
  if (answer.status == 0) return read_failure(Failure::network, true);
  TaskReading reading = read_answer(answer.body);
  const int said = reading.envelope.status_code;
  if (is_success(answer.status) && (said < 400 || reading.ended_early)) {
    return read_success(answer.status, std::move(reading));
  }
  // A proxy can turn an error into a 200; the envelope still has the portal's own status.
  return read_error(is_success(answer.status) ? said : answer.status, answer, reading, now);
}

Outcome read_failure(Failure failure, bool sent) {
  Outcome outcome{.may_exist = sent, .message = said_of(failure, sent), .failure = failure};
  if (failure == Failure::aborted) {
    outcome.kind = OutcomeKind::aborted;
  } else {
    outcome.kind = sent ? OutcomeKind::uncertain : OutcomeKind::offline;
  }
  return outcome;
}

Outcome reject(Issues issues) {
  return {.kind = OutcomeKind::rejected, .issues = std::move(issues)};
}

}  // namespace taskform
