#include <cctype>
#include <taskform/task.hpp>

#include "json_schema.hpp"
#include "typescript.hpp"

namespace taskform::generate {

namespace {

/// `contactEmailAt` for ContactEmail.
std::string function_name(const TypeView& type) {
  std::string name(type.name);
  name.front() = static_cast<char>(std::tolower(name.front()));
  return name + "At";
}

/// The expression that reads one member; a member that is one of some words or numbers is taken
/// for that, which the engine has seen to.
std::string expression_of(const FieldView& field) {
  const std::string word = field.word == 0 ? "at" : "at + " + std::to_string(field.word);
  switch (field.kind) {
    case Kind::text:
      return "tape.text(" + word + ")" + (field.nullable ? "" : " ?? ''");
    case Kind::integer:
      return "tape.words[" + word + "] as " + (field.rules.names.empty() ? "number" : "never");
    case Kind::boolean:
      return "tape.words[" + word + "] === 1";
    case Kind::object:
      return "tape.object(" + word + ", " + function_name(*field.type) + ")";
    case Kind::list:
      return "tape.list(" + word + ", " + function_name(*field.type) + ")";
  }
  return {};
}

std::string function_of(const TypeView& type) {
  const std::string name(type.name);
  std::string text =
      "export const " + function_name(type) + " = (tape: Tape, at: number): " + name + " => ({\n";
  for (const FieldView& field : type.fields) {
    text += "  " + std::string(field.name) + ": " + expression_of(field) + ",\n";
  }
  return text + "});\n";
}

}  // namespace

std::string typescript_values() {
  const auto types = types_in(view<Task>());
  std::string text(stamp);
  text += "import type { Tape } from '../tape.ts';\nimport type { ";
  for (const TypeView* type : types) {
    if (!text.ends_with("{ ")) text += ", ";
    text += type->name;
  }
  text += " } from './types.ts';\n";
  for (const TypeView* type : types) text += "\n" + function_of(*type);
  return text;
}

}  // namespace taskform::generate
