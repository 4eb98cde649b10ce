// Where text crosses the border: JavaScript lays its input down here and reads the answer here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace taskform::bindings {

/// The address of a place for `size` bytes, good until the next call; 0, and no place, for more
/// than any operation reads: the memory of a Wasm module cannot shrink again.
std::uintptr_t reserve(std::size_t size);

/// The first bytes of the input. Of an input that got no place, a text of its size is enough: every
/// operation refuses it by its length alone.
std::string_view input(std::size_t size);

void set_answer(std::string&& text);

std::uintptr_t answer_address();
std::size_t answer_size();

}  // namespace taskform::bindings
