#include <algorithm>
#include <taskform/deadline.hpp>
#include <taskform/entities.hpp>
#include <taskform/normalize.hpp>

namespace taskform {

namespace {

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'F'; }

}  // namespace

bool is_normal(const RequestFacts& request) {
  return is_canonical(request.deadline) &&
         std::ranges::none_of(request.responsible_id.value_or(""), is_upper);
}

bool normalize(TaskRequest& request) {
  bool changed = make_canonical(request.deadline);
  if (!request.responsible_id) return changed;
  for (char& c : *request.responsible_id) {
    if (!is_upper(c)) continue;
    c = static_cast<char>(c | 0x20);
    changed = true;
  }
  return changed;
}

void decode_names(const TypeView& type, void* object) {
  for (const FieldView& field : type.fields) {
    if (field.type == nullptr && !field.rules.html_encoded) continue;
    for (std::size_t i = 0; const void* found = field.peek(object, i); ++i) {
      // The object is ours to change; only the view looks at it as const.
      void* value = const_cast<void*>(found);
      if (field.type != nullptr)
        decode_names(*field.type, value);
      else
        decode_entities(*static_cast<std::string*>(value));
      if (field.kind != Kind::list) break;
    }
  }
}

}  // namespace taskform
