// What does nlohmann_json take for a tree of the same answer?
#include <nlohmann/json.hpp>

#include "candidates.hpp"

std::int64_t by_nlohmann(const std::string& answer) {
  const auto tree = nlohmann::json::parse(answer, nullptr, false);
  if (tree.is_discarded()) return 0;
  const auto& task = tree["response"];
  const auto& name = task["contact"]["displayName"].get_ref<const std::string&>();
  return task["id"].get<std::int64_t>() +
         static_cast<std::int64_t>(task["title"].get_ref<const std::string&>().size() +
                                   name.size());
}
