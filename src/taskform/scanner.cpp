#include <algorithm>
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
    : begin_(text.data()),
      at_(begin_),
      end_(begin_ + text.size()),
      tape_(tape),
      units_(units),
      rules_(rules) {
  tape.clear();
}

std::uint32_t Scanner::scan_document(const TypeView& type) {
  const std::uint32_t block = scan_object(type);
  tape_.texts.resize(kept_);
  skip_white_space();
  return at_ == end_ ? block : 0;
}

std::uint32_t Scanner::scan_object(const TypeView& type) {
  if (!take('{')) return 0;
  const auto block = static_cast<std::uint32_t>(tape_.words.size());
  tape_.words.resize(block + type.words);
  std::uint32_t seen = 0;
  std::size_t expected = 0;
  if (!take('}')) {
    do {
      if (!scan_member(type, block, seen, expected)) return 0;
    } while (take(','));
    if (!take('}')) return 0;
  }
  const bool is_whole = (seen & type.required) == type.required && !(type.never_empty && seen == 0);
  return is_whole ? block : 0;
}

bool Scanner::scan_member(const TypeView& type, std::uint32_t block, std::uint32_t& seen,
                          std::size_t& expected) {
  if (!take('"')) return false;
  const std::size_t index = find(type, expected);
  if (index == type.fields.size() || !take(':')) return false;
  const FieldView& field = type.fields[index];
  const std::uint32_t bit = 1U << index;
  if ((seen & bit) != 0) return false;
  seen |= bit;
  expected = index + 1;
  skip_white_space();
  // A null is an absent member, and so no answer to a required one.
  if (take("null")) return !field.rules.required;
  return scan_value(field, block + field.word);
}

/// The portal writes members in the order of the table, with some left out: look ahead first.
std::size_t Scanner::find(const TypeView& type, std::size_t expected) {
  const std::size_t size = type.fields.size();
  const auto left = static_cast<std::size_t>(end_ - at_);
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t index = expected + i < size ? expected + i : expected + i - size;
    const std::string_view name = type.fields[index].name;
    if (left > name.size() && at_[name.size()] == '"' && begins_with(at_, name)) {
      at_ += name.size() + 1;
      return index;
    }
  }
  return size;
}

bool Scanner::scan_value(const FieldView& field, std::uint32_t word) {
  switch (field.kind) {
    case Kind::text:
      return scan_text(field, word);
    case Kind::integer:
      return scan_integer(field, word);
    case Kind::boolean:
      return scan_boolean(word);
    case Kind::object: {
      const std::uint32_t block = scan_object(*field.type);
      tape_.words[word] = block;
      return block != 0;
    }
    case Kind::list:
      return scan_list(field, word);
  }
  return false;
}

bool Scanner::scan_text(const FieldView& field, std::uint32_t word) {
  if (!take('"')) return false;
  const char* const start = at_;
  const std::size_t before = surplus_;
  if (!skip_unescaped()) return false;
  if (*at_ == '\\') return scan_escaped_text(field, word, start, before);
  const std::string_view text(start, at_++);
  if (is_encoded(field, text)) {
    const std::size_t place = begin_kept();
    append_run(start, at_ - 1);
    return keep(field, word, place, surplus_ - before);
  }
  tape_.words[word] = static_cast<std::uint32_t>(static_cast<std::size_t>(start - begin_) - before);
  tape_.words[word + 1] = static_cast<std::uint32_t>(text.size() - (surplus_ - before));
  return obeys(field, text);
}

/// Goes on to a quote or a backslash; nothing that a string cannot hold is before it.
bool Scanner::skip_unescaped() {
  at_ += ascii_length({at_, end_});
  while (at_ != end_ && is_beyond_ascii(*at_)) {
    if (!skip_beyond_ascii()) return false;
    at_ += ascii_length({at_, end_});
  }
  return at_ != end_ && (*at_ == '"' || *at_ == '\\');
}

/// Goes on at the first backslash of a text that began at `run`, and keeps what the text stands
/// for.
bool Scanner::scan_escaped_text(const FieldView& field, std::uint32_t word, const char* run,
                                std::size_t before) {
  const std::size_t place = begin_kept();
  std::size_t surplus_of_escapes = 0;
  while (*at_ == '\\') {
    append_run(run, at_);
    if (end_ - at_ >= 2 && (at_[1] == '/' || at_[1] == '"' || at_[1] == '\\')) {
      // What stands for itself behind its backslash begins the next run.
      run = at_ + 1;
      at_ += 2;
    } else if (!append_escape(surplus_of_escapes)) {
      return false;
    } else {
      run = at_;
    }
    if (!skip_unescaped()) return false;
  }
  append_run(run, at_);
  ++at_;
  return keep(field, word, place, surplus_ - before + surplus_of_escapes);
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

bool Scanner::append_escape(std::size_t& surplus) {
  std::string_view rest(at_, end_);
  const auto character = take_escape(rest);
  if (!character) return false;
  at_ = rest.data();
  std::string bytes;
  append_code_point(bytes, *character);
  std::ranges::copy(bytes, tape_.texts.data() + kept_);
  kept_ += bytes.size();
  if (units_ == Units::utf16) surplus += surplus_of(bytes.size());
  return true;
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
bool Scanner::skip_beyond_ascii() {
  const char* at = at_;
  const bool counts = units_ == Units::utf16;
  while (end_ - at >= 2 && is_lead_of_two(at[0]) && is_continuation(at[1])) at += 2;
  if (counts) surplus_ += static_cast<std::size_t>(at - at_) / 2;
  if (at == at_) {
    const std::size_t length = sequence_length({at, end_});
    if (length == 0) return false;
    at += length;
    if (counts) surplus_ += surplus_of(length);
  }
  at_ = at;
  return true;
}

bool Scanner::is_encoded(const FieldView& field, std::string_view text) const {
  return field.rules.html_encoded && rules_ == Rules::obeyed && text.contains('&');
}

bool Scanner::obeys(const FieldView& field, std::string_view text) {
  if (!field.is_judged || rules_ == Rules::ignored) return true;
  check_text(field, text, issues_);
  return issues_.empty();
}

bool Scanner::scan_integer(const FieldView& field, std::uint32_t word) {
  const bool is_negative = at_ != end_ && *at_ == '-';
  if (is_negative) ++at_;
  const char* const start = at_;
  std::int64_t value = 0;
  // Ten digits can be beyond an int32, and never beyond an int64.
  for (; at_ != end_ && is_digit(*at_) && at_ - start < 10; ++at_)
    value = value * 10 + (*at_ - '0');
  const auto length = at_ - start;
  if (length == 0 || (*start == '0' && length > 1)) return false;
  // 30.0, 3e1 and longer numbers are another reader's.
  if (at_ != end_ && (is_digit(*at_) || *at_ == '.' || *at_ == 'e' || *at_ == 'E')) return false;
  if (is_negative) value = -value;
  if (value != static_cast<std::int32_t>(value)) return false;
  tape_.words[word] = static_cast<std::uint32_t>(value);
  if (!field.is_judged || rules_ == Rules::ignored) return true;
  check_integer(field, static_cast<std::int32_t>(value), issues_);
  return issues_.empty();
}

bool Scanner::scan_boolean(std::uint32_t word) {
  tape_.words[word] = take("true");
  return tape_.words[word] != 0 || take("false");
}

bool Scanner::scan_list(const FieldView& field, std::uint32_t word) {
  if (!take('[')) return false;
  skip_white_space();
  if (take(']')) return true;
  std::uint32_t count = 0;
  // Where the index of the next element's block belongs: into the list, then behind each element.
  std::uint32_t link = word;
  do {
    if (++count > max_elements) return false;
    const auto next = static_cast<std::uint32_t>(tape_.words.size());
    tape_.words.push_back(0);
    skip_white_space();
    const std::uint32_t block = scan_object(*field.type);
    if (block == 0) return false;
    tape_.words[link] = block;
    link = next;
  } while (take(','));
  tape_.words[word + 1] = count;
  return take(']');
}

void Scanner::skip_white_space() {
  while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
}

/// A character, and the white space before it.
bool Scanner::take(char c) {
  if (at_ != end_ && *at_ != c) skip_white_space();
  if (at_ == end_ || *at_ != c) return false;
  ++at_;
  return true;
}

bool Scanner::take(std::string_view literal) {
  if (static_cast<std::size_t>(end_ - at_) < literal.size() || !begins_with(at_, literal)) {
    return false;
  }
  at_ += literal.size();
  return true;
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
