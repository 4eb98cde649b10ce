// A described type of the tests' own, to be extended where only tests look.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/description.hpp>
#include <vector>

namespace taskform {

struct NotePart {
  std::string text{};

  bool operator==(const NotePart&) const = default;
};

template <>
struct Description<NotePart> {
  static constexpr std::string_view name = "NotePart";
  static constexpr std::string_view summary = "A part of a note.";
  static constexpr auto fields = std::tuple{field("text", &NotePart::text, {}, "Its words.")};
};

struct Note {
  std::string text{};
  std::optional<std::int32_t> copies{};
  std::vector<NotePart> parts{};
#ifdef TASKFORM_UNDESCRIBED
  std::int32_t undescribed = 0;
#endif

  bool operator==(const Note&) const = default;
};

template <>
struct Description<Note> {
  static constexpr std::string_view name = "Note";
  static constexpr std::string_view summary = "A note.";
  static constexpr auto fields = std::tuple{
      field("text", &Note::text, {.required = true}, "Its words."),
      field("copies", &Note::copies, {.maximum = 3}, "How many there are."),
      field("parts", &Note::parts, {}, "What it is made of."),
  };
};

}  // namespace taskform
