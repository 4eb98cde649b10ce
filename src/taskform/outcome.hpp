// What became of a task that was sent: every answer of the portal, and every way to get none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <taskform/request_rules.hpp>
#include <taskform/task_reader.hpp>

namespace taskform {

enum class OutcomeKind : std::uint8_t {
  created,          ///< 201 with a Task that could be read.
  rejected,         ///< 400, or a request that was never sent because it breaks a rule.
  unauthorized,     ///< 401: no token, or one that is not valid any more.
  paymentRequired,  ///< 402: the portal is not paid for.
  forbidden,        ///< 403: the CRM or the portal is closed to this person or place.
  notFound,         ///< 404: the category, or the portal itself, is not known.
  unavailable,      ///< 429 and 503: later, see `retry_after`.
  failed,           ///< Other 5xx. The portal can have saved the task before it failed.
  unreadable,       ///< An answer came that is none of these.
  uncertain,        ///< Sent, and no answer could be read: the task may exist or not.
  offline,          ///< Nothing was sent.
  aborted,          ///< The caller called it off.
};

inline constexpr std::string_view outcome_kind_names[] = {
    "created",     "rejected", "unauthorized", "paymentRequired", "forbidden", "notFound",
    "unavailable", "failed",   "unreadable",   "uncertain",       "offline",   "aborted"};

std::string_view name_of(OutcomeKind kind);

/// Why there is no answer, or none that can be read.
enum class Failure : std::uint8_t {
  none,          ///< There is one.
  offline,       ///< There is no connection.
  network,       ///< The connection broke, or a page may not read the answer (contract 4, CORS).
  timeout,       ///< No answer came in time.
  aborted,       ///< The caller called it off.
  cutOff,        ///< The answer broke off.
  notATask,      ///< The answer is something else.
  notACategory,  ///< The answer to the look-up before a group is something else (contract 6).
};

/// All failures, in the order of the enumeration; none has no name.
inline constexpr std::string_view failure_names[] = {
    "", "offline", "network", "timeout", "aborted", "cutOff", "notATask", "notACategory"};

std::string_view name_of(Failure failure);

struct Outcome {
  OutcomeKind kind = OutcomeKind::uncertain;
  int status = 0;                             ///< The HTTP status; 0 where no answer came.
  bool may_exist = false;                     ///< Whether the portal may hold the task.
  std::string message{};                      ///< The portal's own words, or why none came.
  Failure failure = Failure::none;            ///< What `message` says where it is ours.
  std::optional<Task> task{};                 ///< Of `created`.
  Issues issues{};                            ///< What is wrong; of `created`, what is odd.
  std::optional<std::int64_t> retry_after{};  ///< In seconds (RFC 9110, 10.2.3).
};

/// An answer as it came over HTTP.
struct Answer {
  int status = 0;
  std::string_view body{};
  std::string_view retry_after{};  ///< The header's value, or empty.
};

/// Turns any answer into an Outcome (contract 2 and 3). `now` dates a Retry-After date.
Outcome read_response(const Answer& answer, Now now = {});

constexpr bool is_success(int status) { return status >= 200 && status < 300; }

/// What an envelope says of an error.
struct Said {
  int status = 0;  ///< The HTTP status again, or 0.
  const std::optional<EnvelopeError>& error;
  const Issues& issues;  ///< What kept the answer from being read.
};

/// Any answer but a success, or a success that a proxy made of an error: then the envelope still
/// has the portal's own status.
Outcome read_error(const Answer& answer, const Said& said, Now now);

/// Makes a sentence of ours the outcome's message.
void say(Outcome& outcome, Failure failure);

/// `sent`: whether the body may have left; only a body that surely stayed makes a task surely
/// absent.
Outcome read_failure(Failure failure, bool sent);

/// A request that breaks rules is not sent.
Outcome reject(Issues issues);

}  // namespace taskform
