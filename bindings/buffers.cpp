#include "buffers.hpp"

#include <memory>

namespace taskform::bindings {

namespace {

// Small inputs, which are nearly all, keep one place; a large one is given back by the next.
constexpr std::size_t kept_size = 1 << 16;

std::unique_ptr<char[]> place;
std::size_t place_size = 0;
std::string answer;
Tape kept_tape;
TapeView tape_view;

}  // namespace

std::uintptr_t reserve(std::size_t size) {
  if (size > max_input_bytes) return 0;
  if (size > place_size || place_size > kept_size) {
    place_size = size < kept_size ? kept_size : size;
    place.reset();
    place.reset(new char[place_size]);
  }
  return reinterpret_cast<std::uintptr_t>(place.get());
}

std::string_view input(std::size_t size) {
  if (size > place_size) return {nullptr, size};
  return {place.get(), size};
}

void set_answer(std::string&& text) { answer = std::move(text); }

std::uintptr_t answer_address() { return reinterpret_cast<std::uintptr_t>(answer.data()); }
std::size_t answer_size() { return answer.size(); }

std::uintptr_t tape_address() { return reinterpret_cast<std::uintptr_t>(&tape_view); }

Tape& tape() { return kept_tape; }

void show_tape(std::uint32_t block) {
  tape_view = {.words = reinterpret_cast<std::uintptr_t>(kept_tape.words.data()),
               .document = reinterpret_cast<std::uintptr_t>(place.get()),
               .texts = reinterpret_cast<std::uintptr_t>(kept_tape.texts.data()),
               .texts_size = kept_tape.texts.size(),
               .block = block};
}

}  // namespace taskform::bindings
