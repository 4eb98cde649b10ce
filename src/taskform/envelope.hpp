// What the portal wraps around every JSON answer (contract 2.2 and 3).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/elements.hpp>
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

/// `Response` is what the answer is about: a Task that may be missing, or a list.
template <class Response>
struct Envelope {
  std::int32_t count = 0;
  std::int32_t start_index = 0;
  std::int32_t next_index = 0;
  std::int32_t total = 0;
  std::int32_t status = 0;
  std::int32_t status_code = 0;
  Response response{};
  std::optional<EnvelopeError> error{};
};

using TaskEnvelope = Envelope<std::optional<Task>>;

using ListEnvelope = Envelope<Elements>;

template <class Response>
struct Description<Envelope<Response>> {
  using Itself = Envelope<Response>;
  static constexpr bool is_list = detail::ValueTraits<Response>::list;
  static constexpr std::string_view name = is_list ? "ListEnvelope" : "TaskEnvelope";
  static constexpr std::string_view summary =
      is_list ? "A list, or the error in its place." : "A Task, or the error in its place.";
  static constexpr auto fields = std::tuple{
      field("count", &Itself::count, {}, "How many results it holds."),
      field("startIndex", &Itself::start_index, {}, "The place of the first in a list."),
      field("nextIndex", &Itself::next_index, {}, "Where the list goes on."),
      field("total", &Itself::total, {}, "How many there are in all."),
      field("status", &Itself::status, {}, "0 is yes, 1 is an error."),
      field("statusCode", &Itself::status_code, {}, "The HTTP status again."),
      field("response", &Itself::response, {}, is_list ? "What is in the list." : "The task."),
      field("error", &Itself::error, {}, "What went wrong."),
  };
};

}  // namespace taskform
