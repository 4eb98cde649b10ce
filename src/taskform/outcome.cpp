#include <taskform/outcome.hpp>
#include <taskform/refusal.hpp>
#include <taskform/retry_after.hpp>
#include <utility>

namespace taskform {

namespace {

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
    case Failure::notACategory:
      return "The answer is not a category.";
  }
  std::unreachable();
}

Outcome read_success(int status, TaskReading&& reading) {
  Outcome outcome{.status = status, .may_exist = true};
  if (reading.readable) {
    outcome.kind = OutcomeKind::created;
    outcome.task = std::move(reading.envelope.response);
    for (Issue& issue : reading.issues) issue.severity = Severity::warning;
  } else {
    outcome.kind = reading.ended_early ? OutcomeKind::uncertain : OutcomeKind::unreadable;
    say(outcome, reading.ended_early ? Failure::cutOff : Failure::notATask);
  }
  outcome.issues = std::move(reading.issues);
  return outcome;
}

}  // namespace

std::string_view name_of(OutcomeKind kind) {
  return outcome_kind_names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(Failure failure) {
  return failure_names[static_cast<std::size_t>(failure)];
}

Outcome read_error(const Answer& answer, const Said& said, Now now) {
  const int status = is_success(answer.status) ? said.status : answer.status;
  Outcome outcome{.kind = kind_of(status), .status = answer.status};
  // Only a refusal says that no task was made; a redirect, say, can come after it was.
  const bool is_refusal = status >= 400 && status < 500;
  outcome.may_exist = outcome.kind == OutcomeKind::failed ||
                      (outcome.kind == OutcomeKind::unreadable && !is_refusal);
  if (said.error && said.error->message) outcome.message = *said.error->message;
  if (outcome.kind == OutcomeKind::rejected) outcome.issues = issues_of_refusal(outcome.message);
  if (outcome.kind == OutcomeKind::notFound && said.error) {
    outcome.issues = issues_of_unknown_category();
  }
  if (outcome.kind == OutcomeKind::unavailable) {
    outcome.retry_after = parse_retry_after(answer.retry_after, now);
  }
  if (outcome.kind == OutcomeKind::unreadable) outcome.issues = said.issues;
  return outcome;
}

// In English; another language says the same of `failure` and `may_exist`.
void say(Outcome& outcome, Failure failure) {
  outcome.failure = failure;
  outcome.message = reason(failure);
  outcome.message += outcome.may_exist ? " The task may have been created." : " Nothing was sent.";
}

Outcome read_response(const Answer& answer, Now now) {
  if (answer.status == 0) return read_failure(Failure::network, true);
  TaskReading reading = read_answer(answer.body);
  const int said = reading.envelope.status_code;
  if (is_success(answer.status) && (said < 400 || reading.ended_early)) {
    return read_success(answer.status, std::move(reading));
  }
  return read_error(answer, {said, reading.envelope.error, reading.issues}, now);
}

Outcome read_failure(Failure failure, bool sent) {
  Outcome outcome{.may_exist = sent};
  say(outcome, failure);
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
