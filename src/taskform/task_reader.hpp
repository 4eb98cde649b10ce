// What a Task in an answer of the portal says, bare or in its envelope.
#pragma once

#include <cstdint>
#include <string_view>
#include <taskform/envelope.hpp>
#include <taskform/result.hpp>
#include <taskform/tape.hpp>

namespace taskform {

/// Far more than a Task with a full description needs (design section 7).
inline constexpr std::size_t max_answer_bytes = 1 << 24;

/// Reads one Task: with or without envelope, in the wire's camelCase or the published page's
/// PascalCase, members in any order, absent ones at their defaults, unknown ones ignored. Names of
/// persons come out decoded.
Result<Task> read_task(std::string_view json);

/// The index of the block of a Task that read_task accepts, without copying it anywhere; 0 where it
/// has to be asked.
std::uint32_t scan_task(std::string_view json, Tape& tape, Units units);

/// A Task with everything that an answer says besides, for who has to act on it.
struct TaskReading {
  TaskEnvelope envelope{};  ///< Its `response` is the Task, also of a text without envelope.
  Issues issues{};
  bool readable = false;     ///< All types were right: the Task is what the portal sent.
  bool ended_early = false;  ///< The text was cut short.
};

TaskReading read_answer(std::string_view json);

}  // namespace taskform
