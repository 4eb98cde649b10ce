#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <taskform/check_value.hpp>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/entities.hpp>
#include <taskform/json_escape.hpp>
#include <taskform/plain_text.hpp>
#include <taskform/scanner.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_beyond_ascii(char c) { return (c & 0x80) != 0; }

/// Whether a character of two bytes begins: 0xC2 to 0xDF.
constexpr bool is_lead_of_two(char c) {
  return static_cast<unsigned char>(c) >= 0xC2 && static_cast<unsigned char>(c) < 0xE0;
}

constexpr bool is_white_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// Whether the next eight bytes are four characters of two bytes each.
bool are_four_of_two(const char* at) {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  constexpr auto each = [](std::uint64_t pair) { return pair * 0x0001000100010001; };
  if constexpr (std::endian::native == std::endian::big) bytes = std::byteswap(bytes);
  // Each lead is 110xxxxx with another bit than the last set, or it would be ASCII spelled longer.
  const bool has_form = (bytes & each(0xC0E0)) == each(0x80C0);
  return has_form && (((bytes & each(0x1E)) + each(0x7F)) & each(0x80)) == each(0x80);
}

/// Whether text begins with a name; by eights and fours, since a call to compare costs more.
bool begins_with(const char* text, std::string_view name) {
  const auto same = [&]<class Word>(Word, std::size_t place) {
    Word a, b;
    std::memcpy(&a, text + place, sizeof(Word));
    std::memcpy(&b, name.data() + place, sizeof(Word));
    return a == b;
  };
  std::size_t place = 0;
  for (; place + 8 <= name.size(); place += 8) {
    if (!same(std::uint64_t{}, place)) return false;
  }
  if (name.size() >= 8) return same(std::uint64_t{}, name.size() - 8);
  if (name.size() >= 4) {
    return same(std::uint32_t{}, 0) && same(std::uint32_t{}, name.size() - 4);
  }
  for (; place < name.size(); ++place) {
    if (text[place] != name[place]) return false;
  }
  return true;
}

/// How many bytes more than UTF-16 units a character of so many bytes has.
constexpr std::size_t surplus_of(std::size_t length) { return length == 4 ? 2 : length - 1; }

}  // namespace

Scanner::Scanner(std::string_view text, Tape& tape, Units units, Rules rules)
    : begin_(text.data()), end_(begin_ + text.size()), tape_(tape), units_(units), rules_(rules) {
  tape.clear();
}

std::uint32_t Scanner::scan_document(const TypeView& type) {
  const std::uint32_t block = scan_object(type);
  tape_.texts.resize(kept_);
  return block != 0 && skip_white_space(begin_ + position_) == end_ ? block : 0;
}

std::uint32_t Scanner::scan_object(const TypeView& type) {
  std::uint32_t block = 0;
  const char* const end = scan_object(skip_white_space(begin_), type, block);
  if (end == nullptr) return 0;
  position_ = static_cast<std::size_t>(end - begin_);
  return block;
}

const char* Scanner::scan_object(const char* at, const TypeView& type, std::uint32_t& block) {
  at = take(at, '{');
  if (at == nullptr) return nullptr;
  block = static_cast<std::uint32_t>(tape_.words.size());
  tape_.words.resize(block + type.words);
  std::uint32_t seen = 0;
  std::size_t expected = 0;
  const char* end = take(at, '}');
  while (end == nullptr) {
    at = scan_member(at, type, block, seen, expected);
    if (at == nullptr) return nullptr;
    const char* const next = take(at, ',');
    if (next == nullptr) {
      end = take(at, '}');
      if (end == nullptr) return nullptr;
    }
    at = next;
  }
  const bool is_whole = (seen & type.required) == type.required && !(type.never_empty && seen == 0);
  return is_whole ? end : nullptr;
}

inline const char* Scanner::scan_member(const char* at, const TypeView& type, std::uint32_t block,
                                        std::uint32_t& seen, std::size_t& expected) {
  std::size_t index = expected;
  at = find(at, type, index);
  if (at == nullptr) return nullptr;
  const FieldView& field = type.fields[index];
  const std::uint32_t bit = 1U << index;
  if ((seen & bit) != 0) return nullptr;
  seen |= bit;
  if (index < expected) in_order_ = false;
  expected = index + 1;
  at = skip_white_space(at);
  // A null is an absent member, and so no answer to a required one.
  if (at != end_ && *at == 'n') return field.rules.required ? nullptr : take(at, "null");
  return scan_value(at, field, block + field.word);
}

/// Goes behind a key. `index` is the place of the field that is expected, then of the one found:
/// the portal writes members in the order of the table, without white space, with some left out.
inline const char* Scanner::find(const char* at, const TypeView& type, std::size_t& index) const {
  const std::size_t size = type.fields.size();
  if (index < size) {
    if (const char* const end = take(at, type.fields[index].key())) return end;
  }
  at = take(at, '"');
  if (at == nullptr) return nullptr;
  const auto left = static_cast<std::size_t>(end_ - at);
  for (std::size_t i = 0; i < size; ++i, index = index + 1 < size ? index + 1 : 0) {
    if (index == size) index = 0;
    const std::string_view name = type.fields[index].name;
    if (left > name.size() && at[name.size()] == '"' && begins_with(at, name)) {
      return take(at + name.size() + 1, ':');
    }
  }
  return nullptr;
}

inline const char* Scanner::scan_value(const char* at, const FieldView& field, std::uint32_t word) {
  switch (field.kind) {
    case Kind::text:
      return scan_text(at, field, word);
    case Kind::integer:
      return scan_integer(at, field, word);
    case Kind::boolean:
      return scan_boolean(at, word);
    case Kind::object: {
      std::uint32_t block = 0;
      at = scan_object(at, *field.type, block);
      tape_.words[word] = block;
      return at;
    }
    case Kind::list:
      return scan_list(at, field, word);
  }
  return nullptr;
}

inline const char* Scanner::scan_text(const char* at, const FieldView& field, std::uint32_t word) {
  if (at == end_ || *at != '"') return nullptr;
  const char* const start = ++at;
  const std::size_t before = surplus_;
  at = skip_unescaped(at);
  if (at == nullptr) return nullptr;
  if (*at == '\\') return scan_escaped_text(at, field, word, start, before);
  const std::string_view text(start, at);
  if (is_encoded(field, text)) {
    const std::size_t place = begin_kept();
    append_run(start, at);
    return keep(field, word, place, surplus_ - before) ? at + 1 : nullptr;
  }
  tape_.words[word] = static_cast<std::uint32_t>(static_cast<std::size_t>(start - begin_) - before);
  tape_.words[word + 1] = static_cast<std::uint32_t>(text.size() - (surplus_ - before));
  return obeys(field, text) ? at + 1 : nullptr;
}

/// Goes on to a quote or a backslash; nothing that a string cannot hold is before it.
inline const char* Scanner::skip_unescaped(const char* at) {
  at += ascii_length({at, end_});
  while (at != end_ && is_beyond_ascii(*at)) {
    at = skip_beyond_ascii(at);
    if (at == nullptr) return nullptr;
    at += ascii_length({at, end_});
  }
  return at != end_ && (*at == '"' || *at == '\\') ? at : nullptr;
}

/// Goes on at the first backslash of a text that began at `run`, and keeps what the text stands
/// for.
const char* Scanner::scan_escaped_text(const char* at, const FieldView& field, std::uint32_t word,
                                       const char* run, std::size_t before) {
  const std::size_t place = begin_kept();
  std::size_t surplus_of_escapes = 0;
  while (*at == '\\') {
    append_run(run, at);
    if (end_ - at >= 2 && (at[1] == '/' || at[1] == '"' || at[1] == '\\')) {
      // What stands for itself behind its backslash begins the next run.
      run = at + 1;
      at += 2;
    } else {
      at = append_escape(at, surplus_of_escapes);
      if (at == nullptr) return nullptr;
      run = at;
    }
    at = skip_unescaped(at);
    if (at == nullptr) return nullptr;
  }
  append_run(run, at);
  return keep(field, word, place, surplus_ - before + surplus_of_escapes) ? at + 1 : nullptr;
}

/// The place where the next of the tape's texts begins. What is kept is never longer than the
/// document; the words behind it are room for append_run.
std::size_t Scanner::begin_kept() {
  if (tape_.texts.empty()) {
    const auto room = static_cast<std::size_t>(end_ - begin_) + sizeof(std::uint64_t);
    // Not filled with anything first, which would take a tenth of the scan.
    tape_.texts.resize_and_overwrite(room, [](char*, std::size_t size) { return size; });
  }
  return kept_;
}

/// By eights, since most runs are short.
void Scanner::append_run(const char* from, const char* to) {
  char* const out = tape_.texts.data() + kept_;
  const auto size = static_cast<std::size_t>(to - from);
  kept_ += size;
  if (static_cast<std::size_t>(end_ - from) < size + sizeof(std::uint64_t)) {
    std::memcpy(out, from, size);
    return;
  }
  for (std::size_t i = 0; i < size; i += sizeof(std::uint64_t)) {
    std::memcpy(out + i, from + i, sizeof(std::uint64_t));
  }
}

const char* Scanner::append_escape(const char* at, std::size_t& surplus) {
  std::string_view rest(at, end_);
  const auto character = take_escape(rest);
  if (!character) return nullptr;
  std::string bytes;
  append_code_point(bytes, *character);
  std::ranges::copy(bytes, tape_.texts.data() + kept_);
  kept_ += bytes.size();
  if (units_ == Units::utf16) surplus += surplus_of(bytes.size());
  return rest.data();
}

/// The kept text that begins at `place`, and has so many bytes more than units, is the value of a
/// field.
bool Scanner::keep(const FieldView& field, std::uint32_t word, std::size_t place,
                   std::size_t surplus) {
  std::string_view text(tape_.texts.data() + place, kept_ - place);
  if (is_encoded(field, text)) {
    std::string decoded(text);
    decode_entities(decoded);
    std::ranges::copy(decoded, tape_.texts.data() + place);
    kept_ = place + decoded.size();
    text = text.substr(0, decoded.size());
    if (units_ == Units::utf16) surplus = text.size() - count_utf16_units(text);
  }
  tape_.words[word] = ~static_cast<std::uint32_t>(place - surplus_of_kept_);
  tape_.words[word + 1] = static_cast<std::uint32_t>(text.size() - surplus);
  surplus_of_kept_ += surplus;
  return obeys(field, text);
}

/// Goes on behind characters beyond ASCII. Those of two bytes, which stand in rows, come first.
const char* Scanner::skip_beyond_ascii(const char* at) {
  const char* const start = at;
  const bool counts = units_ == Units::utf16;
  while (end_ - at >= 8 && are_four_of_two(at)) at += 8;
  while (end_ - at >= 2 && is_lead_of_two(at[0]) && is_continuation(at[1])) at += 2;
  if (counts) surplus_ += static_cast<std::size_t>(at - start) / 2;
  if (at != start) return at;
  const std::size_t length = sequence_length({at, end_});
  if (length == 0) return nullptr;
  if (counts) surplus_ += surplus_of(length);
  return at + length;
}

bool Scanner::is_encoded(const FieldView& field, std::string_view text) const {
  return field.rules.html_encoded && rules_ == Rules::obeyed && text.contains('&');
}

bool Scanner::obeys(const FieldView& field, std::string_view text) {
  if (!field.is_judged || rules_ == Rules::ignored) return true;
  check_text(field, text, issues_);
  return issues_.empty();
}

const char* Scanner::scan_integer(const char* at, const FieldView& field, std::uint32_t word) {
  const bool is_negative = at != end_ && *at == '-';
  if (is_negative) ++at;
  const char* const start = at;
  std::int64_t value = 0;
  // Ten digits can be beyond an int32, and never beyond an int64.
  for (; at != end_ && is_digit(*at) && at - start < 10; ++at) value = value * 10 + (*at - '0');
  const auto length = at - start;
  if (length == 0 || (*start == '0' && length > 1)) return nullptr;
  // 30.0, 3e1 and longer numbers are another reader's.
  if (at != end_ && (is_digit(*at) || *at == '.' || *at == 'e' || *at == 'E')) return nullptr;
  if (is_negative) value = -value;
  if (value != static_cast<std::int32_t>(value)) return nullptr;
  tape_.words[word] = static_cast<std::uint32_t>(value);
  if (!field.is_judged || rules_ == Rules::ignored) return at;
  check_integer(field, static_cast<std::int32_t>(value), issues_);
  return issues_.empty() ? at : nullptr;
}

const char* Scanner::scan_boolean(const char* at, std::uint32_t word) {
  const char* const end = take(at, "true");
  tape_.words[word] = end != nullptr;
  return end != nullptr ? end : take(at, "false");
}

const char* Scanner::scan_list(const char* at, const FieldView& field, std::uint32_t word) {
  at = take(at, '[');
  if (at == nullptr) return nullptr;
  if (const char* const end = take(at, ']')) return end;
  std::uint32_t count = 0;
  // Where the index of the next element's block belongs: into the list, then behind each element.
  std::uint32_t link = word;
  for (;;) {
    if (++count > max_elements) return nullptr;
    const auto next = static_cast<std::uint32_t>(tape_.words.size());
    tape_.words.push_back(0);
    std::uint32_t block = 0;
    at = scan_object(at, *field.type, block);
    if (at == nullptr) return nullptr;
    tape_.words[link] = block;
    link = next;
    const char* const more = take(at, ',');
    if (more == nullptr) break;
    at = more;
  }
  tape_.words[word + 1] = count;
  return take(at, ']');
}

const char* Scanner::skip_white_space(const char* at) const {
  while (at != end_ && is_white_space(*at)) ++at;
  return at;
}

/// A character, and the white space before it.
const char* Scanner::take(const char* at, char c) const {
  if (at != end_ && *at != c) at = skip_white_space(at);
  return at != end_ && *at == c ? at + 1 : nullptr;
}

const char* Scanner::take(const char* at, std::string_view literal) const {
  const bool fits = static_cast<std::size_t>(end_ - at) >= literal.size();
  return fits && begins_with(at, literal) ? at + literal.size() : nullptr;
}

void fill(void* object, const TypeView& type, const Tape& tape, std::string_view document,
          std::uint32_t block) {
  for (const FieldView& field : type.fields) {
    const std::uint32_t* const words = tape.words.data() + block + field.word;
    switch (field.kind) {
      case Kind::text: {
        const auto text = tape.text(block + field.word, document);
        if (text.data() != nullptr) static_cast<std::string*>(field.slot(object))->assign(text);
        break;
      }
      case Kind::integer:
        if (words[0] != 0) {
          *static_cast<std::int32_t*>(field.slot(object)) = static_cast<std::int32_t>(words[0]);
        }
        break;
      case Kind::boolean:
        if (words[0] != 0) *static_cast<bool*>(field.slot(object)) = true;
        break;
      case Kind::object:
        if (words[0] != 0) fill(field.slot(object), *field.type, tape, document, words[0]);
        break;
      case Kind::list: {
        std::uint32_t element = words[0];
        for (std::uint32_t left = words[1]; left != 0; --left) {
          fill(field.slot(object), *field.type, tape, document, element);
          element = tape.words[element - 1];
        }
      }
    }
  }
}

}  // namespace taskform
