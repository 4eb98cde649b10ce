// What the portal wraps around every JSON answer (contract 2.2 and 3).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/task.hpp>

namespace taskform {

struct EnvelopeError {
  std::optional<std::string> message{};
  std::int32_t hresult = 0;
};

template <>
struct Description<EnvelopeError> {
  static constexpr std::string_view name = "EnvelopeError";
  static constexpr std::string_view summary = "Why the portal refused a request.";
  static constexpr auto fields = std::tuple{
      field("message", &EnvelopeError::message, {}, "The portal's words; they name no field."),
      field("hresult", &EnvelopeError::hresult, {}, "The number of the exception behind it."),
  };
};

struct TaskEnvelope {
  std::int32_t count = 0;
  std::int32_t start_index = 0;
  std::int32_t next_index = 0;
  std::int32_t total = 0;
  std::int32_t status = 0;
  std::int32_t status_code = 0;
  std::optional<Task> response{};
  std::optional<EnvelopeError> error{};
};

template <>
struct Description<TaskEnvelope> {
  static constexpr std::string_view name = "TaskEnvelope";
  static constexpr std::string_view summary = "A Task, or the error in its place.";
  static constexpr auto fields = std::tuple{
      field("count", &TaskEnvelope::count, {}, "How many results it holds."),
      field("startIndex", &TaskEnvelope::start_index, {}, "The place of the first in a list."),
      field("nextIndex", &TaskEnvelope::next_index, {}, "Where the list goes on."),
      field("total", &TaskEnvelope::total, {}, "How many there are in all."),
      field("status", &TaskEnvelope::status, {}, "0 is yes, 1 is an error."),
      field("statusCode", &TaskEnvelope::status_code, {}, "The HTTP status again."),
      field("response", &TaskEnvelope::response, {}, "The task."),
      field("error", &TaskEnvelope::error, {}, "What went wrong."),
  };
};

}  // namespace taskform
