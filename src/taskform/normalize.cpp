#include <algorithm>
#include <taskform/deadline.hpp>
#include <taskform/entities.hpp>
#include <taskform/normalize.hpp>

namespace taskform {

void normalize(TaskRequest& request) {
  if (auto deadline = parse_deadline(request.deadline)) {
    request.deadline = std::move(deadline->canonical);
  }
  if (request.responsible_id) {
    std::ranges::transform(*request.responsible_id, request.responsible_id->begin(), [](char c) {
      return c >= 'A' && c <= 'F' ? static_cast<char>(c | 0x20) : c;
    });
  }
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
