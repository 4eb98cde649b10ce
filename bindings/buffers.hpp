// Where text crosses the border: JavaScript lays its input down here and reads the answer here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <taskform/tape.hpp>
#include <taskform/task_reader.hpp>

namespace taskform::bindings {

/// More than any operation reads: three bytes for each UTF-16 unit are asked for before a text's
/// true size is known.
inline constexpr std::size_t max_input_bytes = 3 * (max_answer_bytes + 1);

/// The address of a place for `size` bytes, good until the next call; 0, and no place, for more
/// than `max_input_bytes`: the memory of a Wasm module cannot shrink again.
std::uintptr_t reserve(std::size_t size);

/// The first bytes of the input. An input that got no place is a text of its size without data,
/// which is refused by its length alone.
std::string_view input(std::size_t size);

void set_answer(std::string&& text);

std::uintptr_t answer_address();
std::size_t answer_size();

/// Where the last Task that was read fast is, in a tape of UTF-16 units. JavaScript reads it as
/// five numbers.
struct TapeView {
  std::uintptr_t words = 0;
  std::uintptr_t document = 0;
  std::uintptr_t texts = 0;
  std::size_t texts_size = 0;
  std::uint32_t block = 0;
};

/// Its address, which stays.
std::uintptr_t tape_address();

/// The tape to scan into.
Tape& tape();

/// Shows the block in the tape.
void show_tape(std::uint32_t block);

}  // namespace taskform::bindings
