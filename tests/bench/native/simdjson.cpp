// What does simdjson take for a tree of the same answer, where the machine has it?
#include <simdjson.h>

#include "candidates.hpp"

std::int64_t by_simdjson(const std::string& answer) {
  static simdjson::dom::parser parser;
  // Copies what is not followed by room for a whole vector, as a parser of foreign bytes must.
  simdjson::dom::element task;
  if (parser.parse(answer)["response"].get(task)) return 0;
  std::int64_t id = 0;
  std::string_view title;
  std::string_view name;
  if (task["id"].get(id) || task["title"].get(title) || task["contact"]["displayName"].get(name))
    return 0;
  return id + static_cast<std::int64_t>(title.size() + name.size());
}
