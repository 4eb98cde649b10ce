#include "typescript.hpp"

#include <span>
#include <taskform/expectation.hpp>
#include <taskform/issue.hpp>
#include <taskform/outcome.hpp>
#include <taskform/relation.hpp>
#include <taskform/settings.hpp>
#include <taskform/task_request.hpp>

#include "json_schema.hpp"
#include "prose.hpp"

namespace taskform::generate {

namespace {

std::string doc(std::string_view sentence, std::string_view indent) {
  return std::string(indent) + "/** " + std::string(sentence) + " */\n";
}

std::string union_of(std::string_view name, std::string_view summary,
                     std::span<const std::string_view> words) {
  std::string text = doc(summary, "") + "export type " + std::string(name) + " =";
  for (const auto& word : words) text += "\n  | '" + std::string(word) + "'";
  return text + ";\n\n";
}

/// `{limit}` and `{words}` where the table has their signs.
std::string filled_in(std::string_view english) {
  std::string text;
  for (const char c : english) {
    if (c == '#')
      text += "{limit}";
    else if (c == '*')
      text += "{words}";
    else
      text += c;
  }
  return text;
}

std::string union_of_expectations() {
  std::string text =
      doc("What would be right, as data: each in English, with the issue's `limit` and `words`.",
          "") +
      "export type Expectation =";
  for (const auto& [name, english] : std::span(expectations).subspan(1)) {
    text += "\n" + doc(filled_in(english), "  ") + "  | '" + std::string(name) + "'";
  }
  return text + ";\n\n";
}

std::string enum_of(std::string_view name, std::string_view summary,
                    std::span<const EnumName> names) {
  std::string text = doc(summary, "") + "export const " + std::string(name) + " = {\n";
  for (const EnumName& one : names) {
    text += "  " + std::string(one.name) + ": " + std::to_string(one.value) + ",\n";
  }
  text += "} as const;\nexport type " + std::string(name) + " = (typeof " + std::string(name) +
          ")[keyof typeof " + std::string(name) + "];\n\n";
  return text;
}

std::string type_of(const FieldView& field) {
  switch (field.kind) {
    case Kind::text:
      return field.rules.one_of.empty() ? "string" : "EntityType";
    case Kind::integer:
      if (field.rules.names.data() == info_types) return "InfoType";
      return field.rules.names.data() == share_types ? "ShareType" : "number";
    case Kind::boolean:
      return "boolean";
    case Kind::object:
      return std::string(field.type->name);
    case Kind::list:
      return std::string(field.type->name) + "[]";
  }
  return {};
}

/// What goes in: members may be left out. What comes out has them all.
std::string interface_of(const TypeView& type, bool is_input) {
  std::string text =
      doc(prose_of(type).summary, "") + "export interface " + std::string(type.name) + " {\n";
  for (std::size_t i = 0; i < type.fields.size(); ++i) {
    const FieldView& field = type.fields[i];
    const bool open = is_input && !field.rules.required;
    text += doc(prose_of(type).fields[i], "  ") + "  " + std::string(field.name) +
            (open ? "?: " : ": ") + type_of(field);
    if (open)
      text += " | null | undefined";
    else if (field.nullable)
      text += " | null";
    text += ";\n";
  }
  return text + "}\n\n";
}

std::string kind_name(Kind kind) {
  return kind == Kind::text ? "text" : kind == Kind::integer ? "integer" : "boolean";
}

/// What one member demands, as an object literal: only what its rules say.
std::string field_facts(const FieldView& field, std::string_view summary) {
  const Rules& rules = field.rules;
  const Rules none;
  nlohmann::ordered_json facts{
      {"name", field.name}, {"kind", kind_name(field.kind)}, {"required", rules.required}};
  if (rules.max_length != 0) facts["maxLength"] = rules.max_length;
  if (rules.max_bytes != 0) facts["maxBytes"] = rules.max_bytes;
  if (rules.minimum != none.minimum) facts["minimum"] = rules.minimum;
  if (rules.maximum != none.maximum) facts["maximum"] = rules.maximum;
  if (!rules.one_of.empty()) facts["oneOf"] = rules.one_of;
  if (rules.format == Format::guid) facts["format"] = "guid";
  if (rules.format == Format::deadline) facts["format"] = "deadline";
  if (!rules.suggestions.empty()) facts["suggestions"] = rules.suggestions;
  facts["summary"] = summary;
  return facts.dump();
}

}  // namespace

std::string typescript_types() {
  std::string text(stamp);
  text += "\n";
  text += union_of("EntityType", "What a task can belong to.", entity_types);
  text += union_of("IssueCode", "What is wrong, in ValidityState's words where it has one.",
                   issue_code_names);
  text +=
      "/** An error is refused or damaged; a warning is taken and may surprise. */\n"
      "export type Severity = 'error' | 'warning';\n\n";
  text += union_of_expectations();
  text += union_of("OutcomeKind", "What became of a task that was sent.", outcome_kind_names);
  text += union_of("Failure", "Why there is no answer of the portal, or none that can be read.",
                   std::span(failure_names).subspan(1));
  text += enum_of("InfoType", "Kinds of contact information, by the published page's names.",
                  info_types);
  text += enum_of("ShareType", "What everybody may do with a contact.", share_types);
  text += interface_of(view<TaskRequest>(), true);
  for (const TypeView* type : types_in(view<Task>())) text += interface_of(*type, false);
  text += interface_of(view<Relation>(), false);
  text += interface_of(view<PortalSettings>(), false);
  text.pop_back();
  return text;
}

std::string typescript_fields() {
  const TypeView& type = view<TaskRequest>();
  std::string text = std::string(stamp) +
                     "import type { Field } from '../field.ts';\n\nexport type { Field };\n\n" +
                     doc("The members of a request, in the published order.", "") +
                     "export const fields: readonly Field[] = [\n";
  for (std::size_t i = 0; i < type.fields.size(); ++i) {
    text += "  " + field_facts(type.fields[i], prose_of(type).fields[i]) + ",\n";
  }
  return text + "];\n";
}

std::string typescript_schemas() {
  const auto constant = [](std::string_view name, const TypeView& type) {
    return doc("The JSON Schema 2020-12 of a " + std::string(type.name) + ".", "") +
           "export const " + std::string(name) + " = " + json_schema(type).dump(2) + " as const;\n";
  };
  return std::string(stamp) + "\n" + constant("requestSchema", view<TaskRequest>()) + "\n" +
         constant("taskSchema", view<Task>());
}

}  // namespace taskform::generate
