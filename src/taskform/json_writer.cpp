#include <charconv>
#include <taskform/json_writer.hpp>
#include <taskform/plain_text.hpp>

namespace taskform {

namespace {

void append_escaped(std::string& json, char c) {
  constexpr std::string_view short_escapes = "\"\"\\\\\bb\ff\nn\rr\tt";
  for (std::size_t i = 0; i < short_escapes.size(); i += 2) {
    if (short_escapes[i] == c) {
      json += '\\';
      json += short_escapes[i + 1];
      return;
    }
  }
  constexpr std::string_view digits = "0123456789abcdef";
  const auto unit = static_cast<unsigned char>(c);
  json += "\\u00";
  json += digits[unit >> 4];
  json += digits[unit & 0xF];
}

bool is_default(const FieldView& field, const void* value) {
  if (value == nullptr) return true;
  if (field.kind == Kind::integer) return *static_cast<const std::int32_t*>(value) == 0;
  if (field.kind == Kind::boolean) return !*static_cast<const bool*>(value);
  return false;
}

void append_list(std::string& json, const FieldView& field, const void* owner, Members members) {
  json += '[';
  for (std::size_t i = 0; const void* element = field.peek(owner, i); ++i) {
    if (i != 0) json += ',';
    append_object(json, *field.type, element, members);
  }
  json += ']';
}

void append_value(std::string& json, const FieldView& field, const void* value, Members members) {
  if (value == nullptr) {
    json += "null";
    return;
  }
  switch (field.kind) {
    case Kind::text:
      append_string(json, *static_cast<const std::string*>(value));
      break;
    case Kind::integer:
      append_integer(json, *static_cast<const std::int32_t*>(value));
      break;
    case Kind::boolean:
      json += *static_cast<const bool*>(value) ? "true" : "false";
      break;
    case Kind::object:
      append_object(json, *field.type, value, members);
      break;
    case Kind::list:
      break;  // Written by append_list, which knows the owner.
  }
}

}  // namespace

void append_string(std::string& json, std::string_view text) {
  json += '"';
  while (true) {
    const std::size_t length = plain_length(text);
    json += text.substr(0, length);
    if (length == text.size()) break;
    append_escaped(json, text[length]);
    text.remove_prefix(length + 1);
  }
  json += '"';
}

void append_integer(std::string& json, std::int64_t value) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  json.append(digits, end);
}

void append_object(std::string& json, const TypeView& type, const void* object, Members members) {
  json += '{';
  bool first = true;
  for (const FieldView& field : type.fields) {
    const void* value = field.peek(object, 0);
    if (members == Members::given && is_default(field, value)) continue;
    if (!first) json += ',';
    first = false;
    json.append(1, '"').append(field.name).append("\":");
    if (field.kind == Kind::list)
      append_list(json, field, object, members);
    else
      append_value(json, field, value, members);
  }
  json += '}';
}

}  // namespace taskform
