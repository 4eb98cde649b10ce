// What the portal answers where several things are asked for, or one of its look-ups (contract 5).
#pragma once

#include <string_view>
#include <taskform/envelope.hpp>
#include <taskform/result.hpp>
#include <vector>

namespace taskform {

/// Everything that an answer with a list says.
struct ListReading {
  ListEnvelope envelope{};
  Issues issues{};
  bool readable = false;      ///< All types were right: the elements are what the portal sent.
  bool has_response = false;  ///< There was a list, or one object in its place.
  bool ended_early = false;   ///< The text was cut short.
};

/// Reads an envelope of an array, or of one object, which counts as a list of one. Otherwise as
/// read_task: either spelling of the names, absent members at their defaults, unknown ones ignored,
/// names of persons decoded.
ListReading read_list_answer(const ElementType& type, std::string_view json);

/// What speaks against the elements: what could not be read, or that there are none. What a rule
/// says against a value that has the right type, as against a GUID that is none, is a warning: the
/// rest of the list is as good as ever.
Issues verdict_of(const ListReading& reading);

/// The elements of an answer, or why there are none: the error in their place is said as what was
/// received.
Result<Elements> read_list(const ElementType& type, std::string_view json);

/// The same as a list of values.
template <Described T>
Result<std::vector<T>> read_list(std::string_view json) {
  auto read = read_list(element_type<T>, json);
  if (!read) return std::unexpected(std::move(read.error()));
  std::vector<T> list;
  for (std::size_t i = 0; i < read->value.size(); ++i) {
    list.push_back(std::move(read->value.template at<T>(i)));
  }
  return Accepted<std::vector<T>>{std::move(list), std::move(read->warnings)};
}

}  // namespace taskform
