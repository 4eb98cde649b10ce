// What the portal answers where several things are asked for, or one of its look-ups (contract 5).
#pragma once

#include <string_view>
#include <taskform/envelope.hpp>
#include <taskform/result.hpp>
#include <vector>

namespace taskform {

/// What was found out about a list besides its elements.
struct ListVerdict {
  Issues issues{};
  bool readable = false;      ///< All types were right: the elements are what the portal sent.
  bool has_response = false;  ///< There was a list, or one object in its place.
  bool ended_early = false;   ///< The text was cut short.
};

template <Described T>
struct ListReading : ListVerdict {
  ListEnvelope<T> envelope{};
};

/// Reads an envelope of an array, or of one object, which counts as a list of one. Otherwise as
/// read_task: either spelling of the names, absent members at their defaults, unknown ones ignored,
/// names of persons decoded. Defined for Category, Person, Contact, Relation, Task and the two
/// types of this library's own that are read as a list.
template <Described T>
ListReading<T> read_list_answer(std::string_view json);

/// What speaks against a list: what could not be read, and the error in its place.
Issues refusal_of(const ListVerdict& verdict, const std::optional<EnvelopeError>& error,
                  bool says_error);

/// The elements of an answer. What a rule says against a value that has the right type, as against
/// a GUID that is none, is a warning: the rest of the list is as good as ever.
template <Described T>
Result<std::vector<T>> read_list(std::string_view json) {
  ListReading<T> reading = read_list_answer<T>(json);
  ListEnvelope<T>& envelope = reading.envelope;
  Issues issues = refusal_of(reading, envelope.error,
                             envelope.error || envelope.status != 0 || envelope.status_code >= 400);
  if (has_errors(issues)) return std::unexpected(std::move(issues));
  return Accepted<std::vector<T>>{std::move(envelope.response), std::move(issues)};
}

}  // namespace taskform
